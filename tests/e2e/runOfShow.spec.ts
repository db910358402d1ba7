import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/app';
import { eveningRecords, prepareEvening, storeEvening, tell } from '../support/stageEvening';

let running: RunningApp;
let page: Page;

test.beforeEach(async () => {
  running = await launchApp();
  page = running.page;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.afterEach(() => running.close());

const panel = (): Locator => page.getByRole('complementary');
const list = (): Locator => page.getByRole('list', { name: 'Onderdelen van de avond' });
/** The button with a cue's name; its words go on with who does it and what is wrong. */
const cue = (name: string): Locator => list().locator('[data-cue]').filter({ hasText: name });
const names = () => list().locator('[data-cue] > span:first-child').allTextContents();
const clocks = () => list().locator('li p').allTextContents();
const lengthOf = (name: string): Locator => page.getByLabel(`Duur van ${name}`, { exact: true });
const notice = (text: string): Locator => page.getByRole('status').filter({ hasText: text });
const heading = (name: string): Locator => page.getByRole('heading', { name });
const action = (name: string): Locator => page.getByRole('button', { name });

/** Adds an edition and opens its run of show. */
async function openNew(number: number): Promise<void> {
  await page.keyboard.press('Control+Shift+N');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`Editie ${number}`);
  await page.getByRole('tab', { name: 'Draaiboek' }).click();
  await expect(heading('Nog geen draaiboek')).toBeVisible();
}

async function make(): Promise<void> {
  await action('Maak een draaiboek').click();
  await expect(cue('Inloop')).toBeFocused();
}

async function addPitch(title: string): Promise<void> {
  await page.getByRole('tab', { name: 'Pitches' }).click();
  await action('Pitch toevoegen').click();
  await page.getByLabel('Titel van de pitch').fill(title);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/pitches\//);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('link', { name: title })).toBeVisible();
}

test('is made of the usual evening; lengths are typed the way people type', async () => {
  await openNew(1);
  await make();
  await expect(page.getByText('14 onderdelen, samen 2 uur 32: van 19.00 tot 21.32 uur.')).toBeVisible();
  expect((await clocks()).slice(0, 3)).toEqual(['19.00', '19.30', '19.40']);

  for (const [typed, shown, end] of [
    ['15', '15:00', '21.37'],
    ['1:30', '1:30', '21.23'],
    ['90s', '1:30', '21.23'],
    ['1u20', '1:20:00', '22.42'],
  ] as const) {
    await lengthOf('Opening').fill(typed);
    await lengthOf('Opening').press('Tab');
    await expect(lengthOf('Opening')).toHaveValue(shown);
    await expect(page.getByText(`tot ${end} uur.`)).toBeVisible();
  }

  await lengthOf('Opening').fill('morgen');
  await lengthOf('Opening').press('Tab');
  await expect(page.getByText('Dit is geen duur. Typ minuten, zoals 5, of 1:30, 90s of 1u20.')).toBeVisible();
  await expect(lengthOf('Opening')).toHaveValue('morgen');
  await expect(page.getByText('tot 22.42 uur.')).toBeVisible();
  await lengthOf('Opening').press('Escape');
  await expect(lengthOf('Opening')).toHaveValue('1:20:00');

  await page.keyboard.press('Control+z');
  await expect(lengthOf('Opening')).toHaveValue('1:30');
  await page.reload();
  await expect(lengthOf('Opening')).toHaveValue('1:30');
});

test('cues are moved by keyboard and by hand, copied and binned, and all of it is undone', async () => {
  await openNew(1);
  await make();
  const start = await names();
  const [doors = '', opening = ''] = start;

  await cue('Inloop').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await names()).slice(0, 2)).toEqual([opening, doors]);
  await expect(page.getByText(`Inloop staat nu op plaats 2 van ${start.length}.`)).toBeAttached();
  await expect(cue('Inloop')).toBeFocused();
  await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(names).toEqual(start);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByText('Verder kan het niet.')).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await expect(cue('Opening')).toBeFocused();

  await drag(action('Inloop verplaatsen'), cue('Opening'));
  // While it is held the list shows it there already; it is told once it is saved.
  await expect(page.getByText(`Inloop staat nu op plaats 2 van ${start.length}.`)).toBeAttached();
  await expect.poll(async () => (await names()).slice(0, 2)).toEqual([opening, doors]);
  await page.keyboard.press('Control+z');
  await expect.poll(names).toEqual(start);

  await action('Meer over Opening').click();
  await page.getByRole('menuitem', { name: 'Dupliceren' }).click();
  await expect.poll(async () => (await names()).slice(0, 3)).toEqual([doors, opening, opening]);
  await page.keyboard.press('Control+z');
  await expect.poll(names).toEqual(start);

  await cue('Opening').focus();
  await page.keyboard.press('Delete');
  await expect(notice('“Opening” staat in de prullenbak.')).toBeVisible();
  await expect.poll(names).toEqual(start.filter((name) => name !== 'Opening'));
  await expect(cue('Terugblik').first()).toBeFocused();
  await notice('“Opening” staat in de prullenbak.').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.poll(names).toEqual(start);
});

test('what the log of the evening tells of is not binned', async () => {
  await prepareEvening(page);
  await storeEvening(page, eveningRecords('2026-10-15'));
  await tell(page, { act: 'start', cueId: 'cue-0' });
  await page.getByRole('navigation').getByRole('link', { name: 'Edities' }).click();
  await page.getByRole('gridcell', { name: /^13( |$)/ }).click();
  await page.getByRole('tab', { name: 'Draaiboek' }).click();
  await cue('Inloop').focus();
  await page.keyboard.press('Delete');
  const refusal = notice('Inloop staat in het logboek van de avond en kan dus niet weg.');
  await expect(refusal).toBeVisible();
  await expect(cue('Inloop')).toBeFocused();
  await cue('Opening').focus();
  await page.keyboard.press('Delete');
  await expect(notice('“Opening” staat in de prullenbak.')).toBeVisible();
  await expect(cue('Opening')).toHaveCount(0);
  // From the panel and from the list of what to settle it is refused alike, with the way to where it can be skipped.
  await cue('Inloop').click();
  await panel().getByRole('button', { name: 'Naar prullenbak' }).click();
  await expect(panel().getByRole('heading', { name: 'Inloop' })).toBeVisible();
  await refusal.getByRole('button', { name: 'Naar de avond' }).click();
  await expect(page).toHaveURL(/#\/evening\/the-evening$/);
});

test('a cue is added after the chosen one and filled in beside the list', async () => {
  await openNew(1);
  await make();
  await cue('Muziek').focus();
  await action('Onderdeel toevoegen').click();
  await page.getByRole('menuitem', { name: 'jury' }).click();
  await expect(panel().getByRole('heading', { name: 'Jury' })).toBeVisible();
  expect(await names()).toEqual(expect.arrayContaining(['Muziek', 'Jury', 'Pauze']));

  await panel().getByLabel('Titel').fill('De jury overlegt');
  await panel().getByLabel('Duur').fill('12');
  await panel().getByLabel('Mag korter tot').fill('een beetje');
  await panel().getByLabel('Geluid').fill('Muziek zacht');
  await expect(panel().getByText('Dit is geen duur.')).toBeVisible();
  await panel().getByLabel('Mag korter tot').fill('8');
  await panel().getByLabel('Licht').fill('Zaal half aan');
  // Escape in a field takes back what is typed there; beside it, it closes the panel.
  await panel().getByLabel('Licht').press('Tab');
  await page.keyboard.press('Escape');
  await expect(panel()).toBeHidden();
  await expect(cue('De jury overlegt')).toBeFocused();
  await expect(lengthOf('De jury overlegt')).toHaveValue('12:00');
  await page.keyboard.press('Enter');
  await expect(panel().getByLabel('Mag korter tot')).toHaveValue('8:00');
  await expect(panel().getByLabel('Geluid')).toHaveValue('Muziek zacht');
  await expect(panel().getByLabel('Licht')).toHaveValue('Zaal half aan');
});

test('a fixed time that does not fit is told, and mended in one click', async () => {
  await openNew(1);
  await make();
  await cue('Opening').click();
  await panel().getByLabel('Vaste begintijd').fill('19:45');
  await expect(list().getByText('15 minuten vrij')).toBeVisible();
  await panel().getByLabel('Vaste begintijd').fill('19:20');
  await expect(list().getByText('10 minuten overlap')).toBeVisible();
  await expect(panel().getByText('Opening begint 10 minuten voordat het vorige onderdeel klaar is.')).toBeVisible();
  await panel().getByRole('button', { name: 'Laat aansluiten' }).click();
  await expect(list().getByText('10 minuten overlap')).toBeHidden();
  await expect(panel().getByLabel('Vaste begintijd')).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(list().getByText('10 minuten overlap')).toBeVisible();
});

test('the pitches on stage and those in the run of show are made the same, one click each', async () => {
  await openNew(1);
  for (const title of ['Buurttuin', 'Repaircafé', 'Taalmaatjes']) await addPitch(title);
  await page.getByRole('tab', { name: 'Draaiboek' }).click();
  await make();
  expect((await names()).filter((name) => name.startsWith('Pitch'))).toEqual([
    'Pitch · Buurttuin',
    'Pitch · Repaircafé',
    'Pitch · Taalmaatjes',
  ]);

  await addPitch('Speelstraat');
  await page.getByLabel('Fase van Repaircafé').click();
  await page.getByRole('option', { name: 'teruggetrokken' }).click();
  await page.getByRole('tab', { name: 'Draaiboek' }).click();
  await expect(cue('Pitch · Repaircafé')).toContainText('niet meer op het podium');
  await action('Zet in het draaiboek: “Speelstraat”').click();
  await expect(cue('Pitch · Speelstraat')).toBeVisible();
  await action('Haal weg: “Repaircafé”').click();
  await expect(cue('Repaircafé')).toHaveCount(0);
  expect((await names()).filter((name) => name.startsWith('Pitch'))).toEqual([
    'Pitch · Buurttuin',
    'Pitch · Taalmaatjes',
    'Pitch · Speelstraat',
  ]);
  await page.keyboard.press('Control+z');
  await expect(cue('Repaircafé')).toHaveCount(3);
});

test('an own template begins another evening; it is renamed, edited and binned', async () => {
  await openNew(1);
  await make();
  await lengthOf('Opening').fill('25');
  await lengthOf('Opening').press('Tab');
  await action('Meer over dit draaiboek').click();
  await page.getByRole('menuitem', { name: 'Bewaar als sjabloon' }).click();
  await expect(page.getByLabel('Naam van het sjabloon')).toBeFocused();
  await page.keyboard.type('Zomeravond');
  await page.keyboard.press('Enter');
  await expect(notice('Sjabloon “Zomeravond” is bewaard.')).toBeVisible();

  await openNew(2);
  await page.getByRole('combobox', { name: 'Beginnen met' }).click();
  await page.getByRole('option', { name: 'Zomeravond' }).click();
  await make();
  await expect(lengthOf('Opening')).toHaveValue('25:00');

  await action('Meer over dit draaiboek').click();
  await page.getByRole('menuitem', { name: 'Sjablonen beheren' }).click();
  await page.getByLabel('Naam van het sjabloon').fill('Avond buiten');
  await page.getByLabel('Naam van het sjabloon').press('Enter');
  await page.getByRole('link', { name: 'Avond buiten bewerken' }).click();
  await expect(heading('Avond buiten')).toBeVisible();
  await lengthOf('Opening').fill('5');
  await lengthOf('Opening').press('Tab');
  await expect(lengthOf('Opening')).toHaveValue('5:00');
  await page.keyboard.press('Alt+ArrowLeft');
  await action('Avond buiten naar de prullenbak').click();
  await expect(page.getByText('Nog geen eigen sjabloon.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('link', { name: 'Avond buiten bewerken' })).toBeVisible();
  await page.getByRole('link', { name: 'Terug naar het draaiboek' }).click();
  await expect(lengthOf('Opening')).toHaveValue('25:00');
});

test('says who does it, when the team is likely to be done, and leads to the evening', async () => {
  await action('Voorbeeld openen').click();
  await page
    .getByRole('link', { name: /Editie 15/ })
    .first()
    .click();
  await page.getByRole('tab', { name: 'Draaiboek' }).click();
  await expect(cue('Muziek')).toBeVisible();
  const likely = page.getByRole('region', { name: 'Verwacht einde' });
  await expect(likely).toContainText(
    /Waarschijnlijk rond \d\d\.\d\d uur klaar.*Op grond van 3 avonden \(81 onderdelen\)\./,
  );
  await expect(cue('Pitch · Klaslokaal op de boot')).toContainText('toestemming vragen');
  await expect(cue('Pitch · Eerste hulp bij brieven')).toContainText('niet uitzenden');

  await cue('Muziek').click();
  const who = panel().getByRole('combobox', { name: 'Wie' });
  for (const name of ['Sem de Wit', 'Noor Appelboom']) {
    await who.fill(name.slice(0, 3));
    // At once after the other: the second is added to the first, which may not be written yet.
    await page.getByRole('option', { name }).click();
  }
  await expect(cue('Muziek')).toContainText('Sem de Wit, Noor Appelboom');
  await panel().getByRole('button', { name: 'Sem de Wit' }).press('Delete');
  await expect(cue('Muziek')).toContainText(/MuziekNoor Appelboom/);
  await page.keyboard.press('Control+z');
  await expect(cue('Muziek')).toContainText('Sem de Wit, Noor Appelboom');

  const id = new URL(page.url()).hash.split('/')[2];
  await expect(page.getByRole('link', { name: 'Naar de avond' })).toHaveAttribute('href', `#/evening/${id}`);
});

/** Drags what is held to where another thing is. */
async function drag(handle: Locator, to: Locator): Promise<void> {
  await handle.scrollIntoViewIfNeeded();
  const [from, target] = [await handle.boundingBox(), await to.boundingBox()];
  if (!from || !target) throw new Error('What is dragged, or to where, is not to be seen.');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2 + 8, { steps: 4 });
  await page.mouse.move(from.x + from.width / 2, target.y + target.height * 0.8, { steps: 10 });
  await page.mouse.up();
}
