/** The preview of a report: the sheets that Word will show, at their size, with what stands on them at its place. */
import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/app';

let running: RunningApp;
let page: Page;

test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await expect(page.getByText('Nog nodig voor deze editie')).toBeVisible();
});

test.afterAll(() => running.close());

const document = (name: string) => page.getByRole('document', { name: `Voorbeeld van ${name}` });
const sheetsOf = (name: string) => document(name).locator('.sheet');

/** Opens a report from the list; the preview is drawn whole. */
async function open(name: string) {
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+5');
  await page.getByRole('navigation', { name: 'Alle rapporten' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('Zo komt het document in Word.')).toBeVisible();
}

/** Places on the paper in millimetres, whatever the size at which the sheet is drawn. */
const placesOf = (name: string, selector: string) =>
  sheetsOf(name).evaluateAll((sheets, wanted) => {
    const perInch = 25.4 / 96;
    return sheets.map((sheet) => {
      const paper = sheet.querySelector<HTMLElement>('section');
      if (!paper) throw new Error('A sheet without paper.');
      const around = paper.getBoundingClientRect();
      const scale = around.width / Number.parseFloat(getComputedStyle(paper).width);
      const mm = (pixels: number) => Math.round((pixels / scale) * perInch * 10) / 10;
      const places = [...paper.querySelectorAll(wanted)].map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return { x: mm(left - around.left), y: mm(top - around.top), width: mm(width), height: mm(height) };
      });
      return { width: Math.round(mm(around.width)), height: Math.round(mm(around.height)), places };
    });
  }, selector);

test('badges stand in two columns and five rows, and the marks to cut by between them', async () => {
  await open('Naamkaartjes');
  const [first] = await placesOf('Naamkaartjes', 'article .frame');
  expect(first).toMatchObject({ width: 210, height: 297 });
  const columns = [...new Set(first?.places.map(({ x }) => Math.round(x)))].sort((a, b) => a - b);
  // Badges of 90 mm amid A4, with 7 mm to their text.
  expect(columns).toEqual([22, 112]);
  const rows = first?.places.filter(({ x }) => Math.round(x) === 22).map(({ y }) => y) ?? [];
  expect(rows).toHaveLength(5);
  // Rows are 54 mm high; where the text begins within one depends on its height.
  for (const [at, y] of rows.entries()) {
    const top = 13.5 + at * 54;
    expect(y).toBeGreaterThanOrEqual(top + 4.9);
    expect(y).toBeLessThanOrEqual(top + 8.1);
  }
  const [marks] = await placesOf('Naamkaartjes', 'header .frame');
  const corners = marks?.places.filter(({ width, height }) => Math.round(width) === 3 && Math.round(height) === 3);
  expect([...new Set(corners?.map(({ x, width }) => Math.round(x + width)))]).toEqual([15, 105, 195]);
  expect(corners).toHaveLength(18);
  // The text is read in its order: of the first badge, and then of the second.
  const texts = await sheetsOf('Naamkaartjes').first().locator('article .frame').allTextContents();
  const shown = (await document('Naamkaartjes').evaluate((host) => host.shadowRoot?.textContent)) ?? '';
  const order = texts.map((text) => shown.indexOf(text));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('a long report is divided over sheets of A4, with their numbers at the foot', async () => {
  await open('Jaarverslag');
  const sheets = await placesOf('Jaarverslag', 'article > *');
  expect(sheets.length).toBeGreaterThan(5);
  for (const { width, height, places } of sheets) {
    expect([width, height]).toEqual([210, 297]);
    // Margins are of 25 mm, and nothing stands in them.
    for (const { y, height: tall } of places) {
      expect(y).toBeGreaterThanOrEqual(24.9);
      expect(y + tall).toBeLessThanOrEqual(272.5);
    }
    expect(places.length).toBeGreaterThan(0);
  }
  const feet = await sheetsOf('Jaarverslag').locator('footer').allTextContents();
  const numbers = feet.map((foot) => /Pagina (\d+) van (\d+)/.exec(foot)?.slice(1).map(Number));
  expect(numbers).toEqual(feet.map((_, at) => [at + 1, feet.length]));
  // Charts are seen, each with what it shows in words.
  const charts = await sheetsOf('Jaarverslag')
    .locator('article img')
    .evaluateAll((images) => images.map((one) => [one.clientWidth > 100, one.getAttribute('alt') ?? ''] as const));
  expect(charts.length).toBeGreaterThan(0);
  for (const [isSeen, text] of charts) {
    expect(isSeen).toBe(true);
    expect(text.length).toBeGreaterThan(20);
  }
  // The number of the last page stands to the right, at the end of the text.
  const [ends] = await placesOf('Jaarverslag', 'footer .page-count');
  const [count] = ends?.places ?? [];
  expect((count?.x ?? 0) + (count?.width ?? 0)).toBeGreaterThan(184);
  expect((count?.x ?? 0) + (count?.width ?? 0)).toBeLessThan(185.5);
});

test('headings stand where the contents say, and no heading ends a page', async () => {
  await open('Jaarverslag');
  const told = await document('Jaarverslag')
    .locator('p.word_toc1')
    .evaluateAll((entries) => entries.map((entry) => /^(.*?)\s*(\d+)$/.exec(entry.textContent ?? '')?.slice(1)));
  expect(told.length).toBeGreaterThan(4);
  const found = await sheetsOf('Jaarverslag').evaluateAll((sheets) =>
    sheets.flatMap((sheet, at) =>
      [...sheet.querySelectorAll('p.word_heading1')].map((heading) => [heading.textContent ?? '', at + 1] as const),
    ),
  );
  const pages = new Map(found);
  for (const [title = '', number] of told.map((entry) => entry ?? [])) {
    // A line more or less at the end of a page is all that may differ from Word.
    expect(Math.abs((pages.get(title.trim()) ?? 0) - Number(number))).toBeLessThanOrEqual(1);
  }
  const last = await sheetsOf('Jaarverslag').evaluateAll((sheets) =>
    sheets.map((sheet) => sheet.querySelector('article')?.lastElementChild?.className ?? ''),
  );
  expect(last.filter((name) => /word_(heading|caption)/.test(name))).toEqual([]);
});

test('another document takes the place of the one before it', async () => {
  await open('Jaarverslag');
  const drawn = document('Jaarverslag');
  await page.getByRole('radio', { name: 'Intern, met namen' }).check();
  await expect(sheetsOf('Jaarverslag').first().locator('header')).toContainText('niet openbaar maken');
  await expect(page.getByText('Zo komt het document in Word.')).toBeVisible();
  await expect(drawn.locator('.sheets')).toHaveCount(1);
  await expect(drawn.locator('.galley')).toHaveCount(0);
  const pages = await sheetsOf('Jaarverslag').evaluateAll((sheets) => sheets.map((one) => one.ariaLabel));
  expect(pages).toEqual(pages.map((_, at) => `Pagina ${at + 1}`));
  // What stands at the head of each page is read once.
  await expect(drawn.locator('header:not([aria-hidden])')).toHaveCount(1);
  await page.getByRole('radio', { name: 'Openbaar' }).check();
  await expect(sheetsOf('Jaarverslag').first()).not.toContainText('niet openbaar maken');
});

test('a table goes on on the next page under its head, and no row is lost', async () => {
  await open('Contactlijst');
  const tables = await sheetsOf('Contactlijst').evaluateAll((sheets) =>
    sheets.map((sheet) => [...sheet.querySelectorAll('table')].map((table) => table.rows[0]?.textContent ?? '')),
  );
  const onto = tables.slice(1).filter((onPage, at) => onPage[0] !== undefined && onPage[0] === tables[at]?.at(-1));
  expect(onto.length).toBeGreaterThan(0);
  await expect(document('Contactlijst').getByRole('columnheader').first()).toBeVisible();
});

test('a leaflet has sheets of A5, and a paper that lies is wider than it is high', async () => {
  await open('Programmaboekje');
  const leaflet = await placesOf('Programmaboekje', 'footer');
  expect(leaflet.length).toBeGreaterThan(1);
  for (const { width, height } of leaflet) expect([width, height]).toEqual([148, 210]);
  await open('Draaiboek');
  const [lying] = await placesOf('Draaiboek', 'table');
  expect([lying?.width, lying?.height]).toEqual([297, 210]);
});

test('one reads where one is, sees it at its own size, and goes to a chapter from the contents', async () => {
  await open('Jaarverslag');
  const count = await sheetsOf('Jaarverslag').count();
  await sheetsOf('Jaarverslag').nth(2).scrollIntoViewIfNeeded();
  await sheetsOf('Jaarverslag')
    .nth(2)
    .evaluate((sheet) => sheet.scrollIntoView({ block: 'center' }));
  await expect(page.getByText(`Pagina 3 van ${count}`, { exact: true })).toBeVisible();
  await document('Jaarverslag').focus();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('PageDown');
  const reading = page.getByText(/^Pagina \d+ van \d+$/);
  const at = async () => Number(/\d+/.exec((await reading.textContent()) ?? '')?.[0]);
  await expect.poll(at).toBeGreaterThan(3);
  await sheetsOf('Jaarverslag')
    .first()
    .evaluate((sheet) => sheet.scrollIntoView());
  await document('Jaarverslag').locator('p.word_toc1 a').last().click();
  await expect(page).toHaveURL(/#\/reports/);
  await expect(document('Jaarverslag').locator('p.word_heading1').last()).toBeInViewport();
});

test('paper is white in the dark as well, and shrinks to the width of a small window', async () => {
  await open('Draaiboek');
  const sheet = sheetsOf('Draaiboek').first();
  const width = () => sheet.evaluate((element) => element.getBoundingClientRect().width);
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  const room = await document('Draaiboek').evaluate((host) => host.getBoundingClientRect().width);
  expect(await width()).toBeLessThanOrEqual(room + 1);
  await page.getByRole('button', { name: '100%' }).click();
  await expect.poll(width).toBeCloseTo((297 / 25.4) * 96, 0);
  await page.getByRole('button', { name: 'Passend' }).click();
  await expect.poll(width).toBeLessThanOrEqual(room + 1);
  await page.evaluate(() => window.desktop.setTheme('dark'));
  await expect(sheet.locator('section')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await page.evaluate(() => window.desktop.setTheme('light'));
});
