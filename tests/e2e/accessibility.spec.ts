/** What everyone needs of every screen: names, headings in order, a way in by keyboard, no page that scrolls sideways. */
import { expect, type Page, test } from '@playwright/test';
import { catalogue, reportNames } from '../../renderer/reports/catalogue';
import { nl } from '../../renderer/texts/nl';
import { launchApp, type RunningApp } from '../support/app';

let running: RunningApp;
let page: Page;

test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
});

test.afterAll(() => running.close());

const screens: readonly [address: string, title: string, primary: string | null][] = [
  ['overview', 'Overzicht', 'Editie openen'],
  ['editions', 'Edities', 'Editie toevoegen'],
  ['editions/-/venues', 'Locaties', 'Locatie toevoegen'],
  ['pitches', 'Pitches', 'Pitch toevoegen'],
  ['followUps', 'Opvolging', 'Gesprek vastleggen'],
  ['network', 'Netwerk', 'Partner toevoegen'],
  ['network/-/contacts', 'Netwerk', 'Contactpersoon toevoegen'],
  ['network/-/asks', 'Netwerk', null],
  ['network/-/offers', 'Netwerk', 'Aanbod vastleggen'],
  ['network/-/picture', 'Netwerk', 'Bewaren als tekening'],
  ['network/partners/duplicates', 'Dubbelen', 'Opnieuw zoeken'],
  ['evening', 'Editie 15', 'Start inloop'],
  ['evening/-/rehearsal', 'Generale repetitie', 'Begin met oefenen'],
  ...reportNames.map((name): [address: string, title: string, primary: string | null] => {
    // Where someone must be chosen first, there is nothing to save yet.
    const isOfPerson = catalogue[name].options.includes('person');
    return [`reports/${name}`, nl.reports.each[name].name, isOfPerson ? null : 'Bewaren als Word'];
  }),
  ['reports/-/houseStyle', 'Huisstijl', 'Word-document kiezen'],
  ['imports', 'Importeren', 'Bestand kiezen'],
  ['settings', 'Instellingen', 'Voorbeeld weghalen'],
  ['settings/-/years', 'Instellingen', null],
  ['settings/-/lists', 'Instellingen', 'Thema toevoegen'],
  ['settings/-/team', 'Instellingen', 'Teamlid toevoegen'],
  ['settings/-/mails', 'Instellingen', null],
  ['settings/-/bin', 'Instellingen', null],
  ['settings/-/changes', 'Instellingen', null],
  ['settings/-/about', 'Instellingen', null],
  ['settings/-/exports', 'Instellingen', 'Bewaren als Excel'],
];

const editionParts = [
  'overview',
  'pitches',
  'preparation',
  'preparation.templates',
  'training',
  'runOfShow',
  'runOfShow.templates',
  'partners',
  'evaluation',
  'evaluation.entry',
  'media',
  'figures',
];

test('the start page', async () => {
  await expect(heading()).toHaveText('Welkom bij Podium');
  await expectWellMade();
  await expectReachable('Eerste editie maken');
});

for (const [address, title, primary] of screens)
  test(`the screen ${address}`, async () => {
    await openExample();
    await open(address, title);
    await expectWellMade();
    if (primary) await expectReachable(primary);
  });

test('every part of an edition', async () => {
  await openExample();
  await open('editions', 'Edities');
  await page.getByRole('gridcell', { name: /volgende/ }).press('Enter');
  await expect(heading()).toContainText('Editie 15');
  const address = new URL(page.url()).hash.slice(2);
  for (const part of editionParts) {
    await open(`${address}/${part}`, 'Editie 15');
    await expect(page.getByRole('tabpanel')).toBeVisible();
    await expectWellMade();
  }
});

test('mails beside the training of an edition', async () => {
  await openExample();
  await open('editions', 'Edities');
  await page.getByRole('gridcell', { name: /volgende/ }).press('Enter');
  await page.getByRole('tab', { name: 'Training' }).click();
  await page.getByRole('button', { name: 'Mail klaarzetten' }).click();
  await expect(page.getByRole('complementary')).toContainText('Podium verstuurt niets.');
  await expectWellMade();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toBeHidden();
});

test('the run of show with a cue beside it', async () => {
  await openExample();
  await open('editions', 'Edities');
  await page.getByRole('gridcell', { name: /volgende/ }).press('Enter');
  await page.getByRole('tab', { name: 'Draaiboek' }).click();
  await expect(page.getByRole('list', { name: 'Onderdelen van de avond' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Verwacht einde' })).toContainText('Op grond van 3 avonden');
  await expectReachable('Naar de avond');
  await page.locator('[data-cue]').nth(1).click();
  await expect(page.getByRole('complementary')).toBeVisible();
  await expectWellMade();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toBeHidden();
});

test('an evening while it runs, with every part of its window', async () => {
  await openExample();
  await open('evening', 'Editie 15');
  await page.keyboard.press('Space');
  // The evening of another day is not begun by accident.
  await expect(page.getByRole('button', { name: 'Ja, begin nu' })).toBeFocused();
  await expectWellMade();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toBeVisible();
  await expectWellMade();
  for (const side of ['Genoteerd', 'Schermen', 'Toetsen', 'Programma']) {
    await page.getByRole('tab', { name: side }).click();
    await expectWellMade();
  }
  await page.keyboard.press('m');
  await expect(page.getByRole('textbox', { name: 'Moment' })).toBeFocused();
  await expectWellMade();
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await expect(page.getByRole('button', { name: '15 s', exact: true })).toBeFocused();
  await expectWellMade();
  await page.keyboard.press('Escape');
  await expectReachable('Klaar: inloop');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('timer')).toBeHidden();
});

test('a pitch, a partner and a contact beside their lists, and the board', async () => {
  await openExample();
  for (const address of ['pitches', 'network', 'network/-/contacts']) {
    await open(address, address === 'pitches' ? 'Pitches' : 'Netwerk');
    await page.getByRole('row').nth(2).getByRole('gridcell').first().click();
    await expect(page.getByRole('complementary')).toBeVisible();
    await expectWellMade();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary')).toBeHidden();
  }
  await open('pitches', 'Pitches');
  await page.getByRole('button', { name: 'Bord' }).click();
  await expect(page.getByRole('region', { name: 'aangemeld' })).toBeVisible();
  await expectWellMade();
  await page.getByRole('button', { name: 'Tabel' }).click();
});

test('the search is a named dialog that gives the focus back', async () => {
  await openExample();
  await open('editions', 'Edities');
  const opener = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name: 'Zoeken' });
  await opener.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Zoeken' });
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await dialog.getByRole('combobox').fill('an');
  await expect(dialog.getByRole('option').first()).toBeVisible();
  expect(await faults()).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

const heading = () => page.getByRole('heading', { level: 1 });

/** A test that fails is followed by a new, empty app. */
async function openExample() {
  await expect(heading()).toBeVisible();
  const button = page.getByRole('button', { name: 'Voorbeeld openen' });
  if (!(await button.isVisible())) return;
  await button.click();
  await expect(heading()).toHaveText('Overzicht');
}

async function open(address: string, title: string) {
  await page.evaluate((to) => {
    window.location.hash = `#/${to}`;
  }, address);
  await expect(heading()).toContainText(title);
}

async function expectWellMade() {
  await expect.poll(faults).toEqual([]);
}

/** What is wrong with the page as it stands, in words. */
function faults(): Promise<string[]> {
  return page.evaluate(() => {
    const seen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"], [inert]');
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(seen);
    const textOf = (element: Element | null) => element?.textContent?.trim() ?? '';
    const nameOf = (element: HTMLElement): string =>
      (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => textOf(document.getElementById(id)))
        .join('') ||
      element.getAttribute('aria-label') ||
      ('labels' in element ? [...((element as HTMLInputElement).labels ?? [])].map(textOf).join('') : '') ||
      textOf(element) ||
      element.title;
    const found: string[] = [];
    const controls =
      'a[href], button, input, select, textarea, [role=button], [role=combobox], [role=tab], [role=option], [tabindex="0"]:not(div)';
    for (const control of all(controls))
      if (!nameOf(control)) found.push(`no name: ${control.outerHTML.slice(0, 200)}`);
    for (const picture of all('img')) if (!picture.hasAttribute('alt')) found.push('a picture without a text');
    // A dialog hides the page behind it, with its headings.
    if (all('[role=dialog]').length === 0) {
      const levels = all('h1, h2, h3, h4, h5, h6').map((element) => Number(element.tagName.slice(1)));
      const titles = levels.filter((level) => level === 1).length;
      if (titles !== 1) found.push(`${titles} headings of the first level`);
      levels.forEach((level, at) => {
        if (level > (levels[at - 1] ?? 0) + 1) found.push(`heading ${level} after ${levels[at - 1] ?? 'nothing'}`);
      });
    }
    for (const element of [document.documentElement, ...all('main')])
      if (element.scrollWidth > element.clientWidth) found.push(`scrolls sideways: ${element.tagName}`);
    return found;
  });
}

/** Tab leads from the top of the page to the action, and every stop on the way shows where the keyboard is. */
async function expectReachable(action: string) {
  const named = { name: action };
  // A report must be made before it can be saved.
  await expect(page.getByRole('button', named).or(page.getByRole('link', named)).first()).toBeEnabled();
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.getSelection()?.removeAllRanges();
  });
  for (let stop = 0; stop < 80; stop += 1) {
    await page.keyboard.press('Tab');
    const { text, isShown } = await focus();
    expect(isShown, `the focus shows on “${text}”`).toBe(true);
    if (text === action) return;
  }
  throw new Error(`Tab did not lead to “${action}”`);
}

/** What has the focus, and whether one can see that: an outline, ring or other edge on it or on what it lies in. */
function focus(): Promise<{ text: string; isShown: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { text: 'the page', isShown: true };
    const around = [element, element.parentElement, element.closest('[role=row]')].filter((one) => one !== null);
    const isLined = (style: CSSStyleDeclaration) => style.outlineStyle !== 'none' && style.outlineWidth !== '0px';
    const isShown =
      around.some((one) => isLined(getComputedStyle(one)) || isLined(getComputedStyle(one, '::after'))) ||
      // A text field: its edge takes the colour of the focus and doubles.
      element.closest('.Mui-focused') !== null;
    return { text: element.textContent?.trim() || element.getAttribute('aria-label') || element.tagName, isShown };
  });
}
