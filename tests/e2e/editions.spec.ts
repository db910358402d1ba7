import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/app';

let running: RunningApp;
let page: Page;

test.beforeEach(async () => {
  running = await launchApp();
  page = running.page;
  await expect(heading()).toBeVisible();
});

test.afterEach(async () => {
  await running.close();
});

const heading = () => page.getByRole('heading', { level: 1 });
const titles = () => page.getByRole('main').locator('ol > li').getByRole('link').allTextContents();
const focused = (name: string | RegExp, role: 'button' | 'gridcell') =>
  expect(page.getByRole('main').getByRole(role, { name })).toBeFocused();

/** Presses Tab until something is reached by name. */
async function tabTo(name: string, { exactly = false } = {}) {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return '';
      const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
      return element.getAttribute('aria-label') ?? (label || (element.textContent ?? ''));
    });
    if (exactly ? reached === name : reached.startsWith(name)) return;
  }
  throw new Error(`Tab does not reach “${name}”.`);
}

/** Types a date in the native field, in the order in which this computer writes it. */
async function typeDate(year: string, month: string, day: string) {
  const order = await page.evaluate(() =>
    new Intl.DateTimeFormat(navigator.language).formatToParts(new Date()).map((part) => part.type),
  );
  const parts: Record<string, string> = { year, month, day };
  await page.keyboard.type(order.map((part) => parts[part] ?? '').join(''));
}

async function addPitch(title: string) {
  await tabTo('Pitch toevoegen');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Titel van de pitch')).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/pitches\//);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('link', { name: title })).toBeVisible();
}

test('an edition is made, filled in, ordered, binned and brought back by keyboard alone', async () => {
  await page.keyboard.press('Control+Shift+N');
  await expect(heading()).toContainText('Editie 1');
  await expect(page.getByLabel('Datum', { exact: true })).toBeFocused();

  await typeDate('2027', '10', '28');
  await tabTo('Locatie');
  await page.keyboard.type('De Nieuwe Zaal');
  await expect(page.getByRole('option')).toHaveText('“De Nieuwe Zaal” toevoegen als locatie');
  await page.keyboard.press('Enter');
  await expect(heading()).toContainText('Editie 1 · donderdag 28 oktober 2027');
  await expect(page.getByRole('combobox', { name: 'Locatie' })).toHaveValue('De Nieuwe Zaal');
  await expect(page.getByText('Bewaard')).toBeVisible();

  for (const title of ['Buurttuin', 'Repaircafé', 'Taalmaatjes']) await addPitch(title);
  expect(await titles()).toEqual(['Buurttuin', 'Repaircafé', 'Taalmaatjes']);
  await expect(
    page.getByRole('region', { name: 'Balans van de avond' }).getByText('3 gekozen van 6 tot 8'),
  ).toBeVisible();

  await tabTo('Taalmaatjes verplaatsen');
  await page.keyboard.press('ArrowUp');
  await expect.poll(titles).toEqual(['Buurttuin', 'Taalmaatjes', 'Repaircafé']);
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(titles).toEqual(['Taalmaatjes', 'Buurttuin', 'Repaircafé']);
  await expect(page.getByText('Taalmaatjes staat nu op plaats 1 van 3.')).toBeAttached();
  await focused(/Taalmaatjes verplaatsen/, 'button');
  await page.keyboard.press('Control+z');
  await expect.poll(titles).toEqual(['Buurttuin', 'Taalmaatjes', 'Repaircafé']);

  await tabTo('Meer', { exactly: true });
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“Editie 1” staat in de prullenbak, met wat erbij hoort.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nog geen edities' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('gridcell', { name: '1 · volgende' })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'De Nieuwe Zaal' })).toBeVisible();
});

test('the list is walked with arrows, sorted by its headings, and remembers how', async () => {
  for (let made = 1; made <= 3; made += 1) {
    await page.keyboard.press('Control+Shift+N');
    await expect(heading()).toContainText(`Editie ${made}`);
  }
  await page.keyboard.press('Control+2');
  await expect(page.getByText('0 edities gehouden, 3 in voorbereiding.')).toBeVisible();
  await page.getByRole('columnheader', { name: 'Editie' }).click();
  await expect(page.getByRole('columnheader', { name: 'Editie' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('row').nth(1)).toContainText('1');
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'Editie' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('row').nth(1)).toContainText('1');
  await tabTo('Editie', { exactly: true });
  await page.keyboard.press('ArrowDown');
  await focused('1', 'gridcell');
  await page.keyboard.press('ArrowDown');
  await focused('2', 'gridcell');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  await focused('3', 'gridcell');
  await page.keyboard.press('Enter');
  await expect(heading()).toContainText('Editie 3');
});

test('a column of the list that one chooses is remembered', async () => {
  await page.keyboard.press('Control+Shift+N');
  await expect(heading()).toContainText('Editie 1');
  await page.keyboard.press('Control+2');
  const column = page.getByRole('columnheader', { name: 'Begroting' });
  await expect(page.getByRole('columnheader', { name: 'Kosten' })).toBeVisible();
  await expect(column).toHaveCount(0);
  await page.getByRole('button', { name: 'Kolommen' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Begroting' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Bezoekers' }).click();
  await page.keyboard.press('Escape');
  await expect(column).toBeAttached();
  await page.reload();
  await expect(column).toBeAttached();
  await expect(page.getByRole('columnheader', { name: 'Bezoekers' })).toHaveCount(0);
});

test('a venue is edited beside the list, which then has the keyboard again', async () => {
  await page.evaluate(() => {
    window.location.hash = '#/editions/-/venues';
  });
  await page.getByRole('button', { name: 'Locatie toevoegen' }).click();
  await expect(page.getByLabel('Naam', { exact: true })).toBeFocused();
  await page.keyboard.type('De Hal');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('complementary', { name: 'De Hal' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await focused('De Hal', 'gridcell');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'De Hal' })).toBeVisible();
});

test('an evening whose date has passed is set to held in one click, and its pitches to pitched in another', async () => {
  await page.keyboard.press('Control+Shift+N');
  await page.getByLabel('Datum', { exact: true }).fill('2021-10-28');
  await page.getByLabel('Datum', { exact: true }).press('Enter');
  await addPitch('Buurttuin');
  await page.getByRole('button', { name: 'Zet op gehouden' }).click();
  await expect(page.getByRole('button', { name: 'Zet op gehouden' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Zet op gepitcht' }).click();
  await expect(page.getByRole('combobox', { name: 'Fase van Buurttuin' })).toHaveText('gepitcht');
  await page
    .getByRole('link', { name: 'Cijfers' })
    .or(page.getByRole('tab', { name: 'Cijfers' }))
    .click();
  await page.getByLabel('Kosten').fill('2.500');
  await page.getByLabel('Kosten').press('Enter');
  await expect(page.getByText('€ 2.500,00 per pitch, over 1 pitch.')).toBeVisible();
  await page.getByLabel('Cijfer', { exact: true }).fill('8,1');
  await page.getByLabel('Cijfer', { exact: true }).press('Enter');
  await expect(page.getByText('Zonder aantal formulieren telt het cijfer niet mee in het verslag.')).toBeVisible();
  await page.getByLabel('Aantal formulieren').fill('31');
  await page.getByLabel('Aantal formulieren').press('Enter');
  await expect(page.getByText('Gehouden, met 1 pitch en cijfer 8,1 (n = 31).')).toBeVisible();
});

test('partners are added from the list or by name, and who changed what is told', async () => {
  await page.keyboard.press('Control+Shift+N');
  await page.getByLabel('Datum', { exact: true }).press('Tab');
  await page.evaluate(() => {
    window.location.hash = `${window.location.hash}/partners`;
  });
  await page.getByRole('button', { name: 'Partner toevoegen' }).click();
  await page.keyboard.type('Fonds Voorbeeld');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 partner: 1 uitgenodigd.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Aanwezigheid van Fonds Voorbeeld' }).click();
  await page.getByRole('option', { name: 'komt' }).click();
  await expect(page.getByText('1 partner: 1 komt.')).toBeVisible();
  await page.getByRole('button', { name: 'Fonds Voorbeeld van de lijst halen' }).click();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('1 partner: 1 komt.')).toBeVisible();

  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Wie wijzigde dit' }).click();
  const history = page.getByRole('complementary', { name: 'Wie wijzigde dit' });
  await expect(history.getByText('Editie toegevoegd')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(history).toHaveCount(0);
});
