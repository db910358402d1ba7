import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/app';

let running: RunningApp;
let page: Page;

test.beforeEach(async () => {
  running = await launchApp();
  page = running.page;
  await page.getByRole('link', { name: 'Pitches' }).click();
});

test.afterEach(() => running.close());

/** Adds a pitch by keyboard alone and closes its panel. */
async function addPitch(title: string): Promise<void> {
  await page.keyboard.press('Control+n');
  await expect(titleField()).toHaveValue('');
  await expect(titleField()).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Tab');
  await expect(panel().getByRole('heading', { name: title, exact: true })).toBeVisible();
  await expect(panel()).toContainText('Bewaard');
  await page.keyboard.press('Escape');
  await expect(panel()).toBeHidden();
}

const panel = (): Locator => page.getByRole('complementary');
const titleField = (): Locator => panel().getByRole('textbox', { name: 'Titel', exact: true });
const rows = (): Locator => page.locator('[role="row"][data-id]');
const stage = (name: string): Locator => page.getByRole('region', { name });
const cards = (name: string): Locator => stage(name).locator('[data-pitch]');
const notice = (text: string): Locator => page.getByRole('status').filter({ hasText: text });

async function openBoard(): Promise<void> {
  await page.getByRole('button', { name: 'Bord' }).click();
  await expect(page.getByRole('group', { name: 'Pitches per fase' })).toBeVisible();
}

test('an empty list says what comes there', async () => {
  await expect(page.getByRole('heading', { name: 'Hier komen je pitches' })).toBeVisible();
});

test('a pitch is added and edited by keyboard, and is there after a restart of the page', async () => {
  await page.keyboard.press('Control+n');
  await expect(titleField()).toBeFocused();
  await page.keyboard.type('Plukroute');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Fruit voor wie langsloopt.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('groen');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Delft');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  // A neighbourhood lies in one district only.
  await expect(panel().getByRole('combobox', { name: 'Stadsdeel' })).toHaveValue('Noord');
  await page.reload();
  await expect(titleField()).toHaveValue('Plukroute');
  await expect(panel().getByRole('textbox', { name: 'Idee in één zin' })).toHaveValue('Fruit voor wie langsloopt.');
  await expect(panel().getByRole('combobox', { name: 'Thema' })).toHaveValue('groen & natuur');
  await expect(panel().getByRole('combobox', { name: 'Wijk' })).toHaveValue('Delftwijk');
});

test('a child on stage: a parent is named and answers, and taking back a yes is dated', async () => {
  await addPitch('Speelstraat');
  await rows().first().click();
  await panel().getByRole('combobox', { name: 'Pitcher zoeken of toevoegen' }).fill('Puck van der Meer');
  await page.getByRole('option', { name: 'Nieuwe pitcher: Puck van der Meer' }).click();
  await expect(panel().getByRole('textbox', { name: 'Tussenvoegsel' })).toHaveValue('van der');
  await expect(panel().getByRole('textbox', { name: 'Naam ouder of verzorger' })).toBeHidden();
  await panel().getByRole('combobox', { name: 'Leeftijdsgroep' }).click();
  await page.getByRole('option', { name: 'jonger dan 16' }).click();
  await panel().getByRole('textbox', { name: 'Naam ouder of verzorger' }).fill('Roos van der Meer');
  await panel().getByRole('textbox', { name: 'Relatie' }).fill('moeder');
  const photo = panel().getByRole('group', { name: 'foto' });
  await photo.getByRole('button', { name: 'ja' }).click();
  await expect(photo.getByRole('button', { name: 'ja' })).toHaveAttribute('aria-pressed', 'true');
  await expect(panel()).toContainText('door Roos van der Meer');
  await expect(panel()).toContainText('1 van 8 gevraagd');
  await photo.getByRole('button', { name: 'nee' }).click();
  await expect(panel()).toContainText('ingetrokken op');
});

test('who is known already is suggested, and linked rather than made again', async () => {
  await addPitch('Eerste');
  await rows().first().click();
  const search = panel().getByRole('combobox', { name: 'Pitcher zoeken of toevoegen' });
  await search.fill('Zoë Ødegaard');
  await page.getByRole('option', { name: 'Nieuwe pitcher' }).click();
  await panel().getByRole('textbox', { name: 'E-mail' }).fill('zoe@example.org');
  await expect(panel().getByRole('textbox', { name: 'Voornaam' })).toHaveValue('Zoë');
  await page.getByRole('button', { name: 'Paneel sluiten' }).click();
  await addPitch('Tweede');
  await rows().filter({ hasText: 'Tweede' }).click();
  await search.fill('odegaard');
  await expect(page.getByRole('option').first()).toContainText('zoe@example.org');
  await page.keyboard.press('Enter');
  await expect(rows().filter({ hasText: 'Zoë Ødegaard' })).toHaveCount(2);
  await panel().getByRole('button', { name: 'Zoë Ødegaard losmaken van deze pitch' }).click();
  await expect(rows().filter({ hasText: 'Zoë Ødegaard' })).toHaveCount(1);
  await notice('losgemaakt').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(rows().filter({ hasText: 'Zoë Ødegaard' })).toHaveCount(2);
});

test('the filter finds whatever the case and diacritics, and says how many it shows', async () => {
  for (const title of ['Repaircafé', 'Buurttuin', 'Élan voor ouderen']) await addPitch(title);
  await expect(page.getByText('3 pitches.')).toBeVisible();
  const filter = page.getByRole('textbox', { name: 'Filter op titel, naam of thema' });
  await filter.fill('REPAIRCAFE');
  await expect(rows()).toHaveCount(1);
  await expect(rows()).toContainText('Repaircafé');
  await expect(page.getByText('3 pitches; met dit filter zie je er 1.')).toBeVisible();
  await filter.fill('elan oud');
  await expect(rows()).toContainText(['Élan voor ouderen']);
  await filter.fill('niets van dit al');
  await expect(page.getByText('Geen pitch past bij dit filter.')).toBeVisible();
  await page.getByRole('button', { name: 'Filters wissen' }).click();
  await page.getByRole('button', { name: 'Fase: alle' }).click();
  await page.getByRole('menuitem', { name: 'gepitcht' }).click();
  await expect(rows()).toHaveCount(0);
});

test('columns sort, and those one chooses are remembered', async () => {
  for (const title of ['Bloemen', 'Ark', 'Élan']) await addPitch(title);
  await page.getByRole('columnheader', { name: 'Titel' }).click();
  await expect(rows()).toContainText(['Ark', 'Bloemen', 'Élan']);
  await page.getByRole('columnheader', { name: 'Titel' }).click();
  await expect(rows()).toContainText(['Élan', 'Bloemen', 'Ark']);
  await page.getByRole('button', { name: 'Kolommen' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Thema' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'Thema' })).toBeHidden();
  await page.reload();
  await expect(rows()).toContainText(['Élan', 'Bloemen', 'Ark']);
  await expect(page.getByRole('columnheader', { name: 'Thema' })).toBeHidden();
});

test('beside an open pitch the table keeps the columns that fit, and gives the others back', async () => {
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  await addPitch('Een');
  const column = (name: string) => page.getByRole('columnheader', { name });
  await expect(column('Uitkomst')).toBeVisible();
  await rows().first().click();
  await expect(panel()).toBeVisible();
  await expect(column('Uitkomst')).toHaveCount(0);
  await expect(column('Fase')).toBeVisible();
  await expect(page.locator('.MuiDataGrid-scrollbar--horizontal')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(panel()).toBeHidden();
  await expect(column('Uitkomst')).toBeVisible();
});

test('arrows, Enter and Escape go to a row, into its panel and back', async () => {
  for (const title of ['Een', 'Twee', 'Drie']) await addPitch(title);
  await page.getByRole('columnheader', { name: 'Titel' }).click();
  await rows().first().getByRole('gridcell').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(panel().getByRole('heading', { name: 'Een', level: 2 })).toBeFocused();
  await expect(rows()).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(panel()).toBeHidden();
  await expect(rows().filter({ hasText: 'Een' }).getByRole('gridcell').first()).toBeFocused();
});

test('on the board the keys move a card, aloud, and undo puts it back', async () => {
  for (const title of ['Een', 'Twee', 'Drie']) await addPitch(title);
  await openBoard();
  await expect(cards('aangemeld')).toContainText(['Een', 'Twee', 'Drie']);
  await cards('aangemeld').first().focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(cards('aangemeld')).toContainText(['Twee', 'Een', 'Drie']);
  await expect(cards('aangemeld').nth(1)).toBeFocused();
  await expect(page.getByRole('log')).toHaveText('“Een” staat nu op plaats 2 van 3.');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(cards('geselecteerd')).toContainText(['Een']);
  await expect(cards('geselecteerd').first()).toBeFocused();
  await expect(page.getByRole('log')).toHaveText('“Een” staat nu bij geselecteerd.');
  await page.keyboard.press('ArrowLeft');
  await expect(cards('aangemeld').first()).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(cards('aangemeld')).toContainText(['Twee', 'Een', 'Drie']);
  await page.keyboard.press('Control+z');
  await expect(cards('aangemeld')).toContainText(['Een', 'Twee', 'Drie']);
});

test('a stage is chosen by name from the menu of a card, and the card keeps the keyboard', async () => {
  await addPitch('Een');
  await openBoard();
  await cards('aangemeld').first().focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'afgewezen' }).click();
  await expect(cards('afgewezen').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel().getByRole('combobox', { name: 'Verwezen naar' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cards('afgewezen').first()).toBeFocused();
});

test('a card is dragged to a place in another stage; the notice undoes it', async () => {
  for (const title of ['Een', 'Twee', 'Drie']) await addPitch(title);
  await openBoard();
  await cards('aangemeld').first().focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(cards('geselecteerd')).toHaveCount(1);
  await drag(cards('aangemeld').first(), cards('geselecteerd').first());
  await expect(cards('geselecteerd')).toContainText(['Een', 'Twee']);
  await expect(cards('aangemeld')).toContainText(['Drie']);
  // Dragging is not clicking: nothing opened.
  await expect(panel()).toBeHidden();
  await notice('“Twee” staat nu bij geselecteerd.').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(cards('aangemeld')).toContainText(['Twee', 'Drie']);
});

/** Drags a card to just under the middle of another, as a hand does: in steps. */
async function drag(card: Locator, under: Locator): Promise<void> {
  const [from, to] = [await card.boundingBox(), await under.boundingBox()];
  if (!from || !to) throw new Error('a card is not on screen');
  await page.mouse.move(from.x + 20, from.y + 15);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 25, { steps: 4 });
  await page.mouse.move(to.x + 30, to.y + to.height * 0.8, { steps: 10 });
  await page.mouse.up();
}

test('asks, and an outcome dated before the evening', async () => {
  await page.keyboard.press('Control+Shift+n');
  await page.getByRole('textbox', { name: 'Datum', exact: true }).fill('2021-03-12');
  await page.getByRole('link', { name: 'Pitches' }).click();
  await addPitch('Een');
  await rows().first().click();
  await panel().getByRole('combobox', { name: 'Editie' }).fill('1');
  await page.getByRole('option').first().click();
  await panel().getByRole('button', { name: 'Oproep toevoegen' }).click();
  await expect(panel().getByRole('textbox', { name: 'Oproep' })).toBeFocused();
  await page.keyboard.type('Wie heeft er ladders?');
  await panel().getByRole('button', { name: 'Uitkomst toevoegen' }).click();
  await panel().getByRole('textbox', { name: 'Bekend op' }).fill('2021-03-11');
  await page.keyboard.press('Tab');
  await expect(panel()).toContainText('vóór de avond (12-03-2021)');
  await panel().getByRole('textbox', { name: 'Bekend op' }).fill('2021-03-12');
  await page.keyboard.press('Tab');
  await expect(panel()).not.toContainText('vóór de avond');
  await panel().getByRole('button', { name: 'Oproep weghalen' }).click();
  await expect(panel().getByRole('textbox', { name: 'Oproep' })).toBeHidden();
  await notice('Wie heeft er ladders?').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(panel().getByRole('textbox', { name: 'Oproep' })).toHaveValue('Wie heeft er ladders?');
});

test('a pitch goes to the bin and comes back', async () => {
  await addPitch('Een');
  await rows().first().click();
  await panel().getByRole('button', { name: 'Naar prullenbak' }).click();
  await expect(panel()).toBeHidden();
  await expect(rows()).toHaveCount(0);
  await notice('prullenbak').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(rows()).toHaveCount(1);
});
