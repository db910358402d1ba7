/** Following an idea and a promise: from the first call to what became of it, and back on stage. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { addDays, addMonths, dateAt, instant } from '../../renderer/domain/time';
import { launchApp, type RunningApp } from '../support/app';
import { type Records, store } from '../support/manyRecords';
import { anEdition, aPitch, aPitcher, aRow } from '../support/records';

const today = dateAt(instant(Date.now()));
const recent = addDays(today, -20);
const old = addMonths(today, -13);
let running: RunningApp;
let page: Page;

/** An evening three weeks ago, one over a year ago, and one to come; a pitch at each of the first two. */
function twoIdeas(): Records {
  return {
    editions: [
      anEdition({ number: 7, date: old }, 'old'),
      anEdition({ number: 9, date: recent }, 'recent'),
      anEdition({ number: 10, date: addDays(today, 30), status: 'planned' }, 'next'),
    ],
    initiatives: [
      aRow('initiatives', { title: 'Buurttuin' }, 'garden'),
      aRow('initiatives', { title: 'Repaircafé' }, 'repair'),
    ],
    pitches: [
      aPitch({ initiativeId: 'garden', editionId: 'recent' }, 'garden'),
      aPitch({ initiativeId: 'repair', editionId: 'old' }, 'repair'),
    ],
    pitchers: [
      aPitcher({ givenName: 'Noor', familyName: 'Voorbeeld', phone: '06-00000001' }, 'noor'),
      aPitcher({ givenName: 'Sami', familyName: 'Bedacht', phone: '06-00000002' }, 'sami'),
    ],
    speakers: [
      aRow('speakers', { pitchId: 'garden', pitcherId: 'noor' }),
      aRow('speakers', { pitchId: 'repair', pitcherId: 'sami' }),
    ],
    outcomes: [aRow('outcomes', { pitchId: 'repair', outcome: 'postponed', date: addDays(old, 30) })],
    followUps: [aRow('followUps', { pitchId: 'repair', round: 'second', doneOn: addMonths(old, 3) })],
  };
}

async function openWith(records: Records): Promise<void> {
  running = await launchApp();
  page = running.page;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await store(page, records);
  await page.reload();
  await expect(page.getByRole('navigation')).toBeVisible();
}

test.afterEach(() => running.close());

const rows = (): Locator => page.locator('[role="row"][data-id]');
const row = (title: string): Locator => rows().filter({ hasText: title });
const panel = (): Locator => page.getByRole('complementary');
const notice = (text: string): Locator => page.getByRole('status').filter({ hasText: text });
const heard = (): Locator => page.getByRole('textbox', { name: 'Wat hoorde je?' });
const state = (text: string): Locator => page.getByText(text, { exact: true });

async function goTo(name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
}

test('a call is recorded in five actions from anywhere, and undone in one', async () => {
  await openWith(twoIdeas());
  let actions = 0;
  const act = async (does: Promise<void>) => {
    actions += 1;
    await does;
  };
  await act(page.keyboard.press('Control+Shift+g'));
  await expect(page.getByRole('combobox', { name: 'Met wie sprak je, of over welk idee?' })).toBeFocused();
  await act(page.keyboard.type('voorbeeld'));
  await expect(page.getByRole('option', { name: /Buurttuin/ })).toBeVisible();
  await act(page.keyboard.press('Enter'));
  await expect(heard()).toBeFocused();
  await act(page.keyboard.type('verder: er is grond gevonden'));
  await expect(page.getByRole('button', { name: 'verder gekomen' })).toHaveAttribute('aria-pressed', 'true');
  await act(page.keyboard.press('Control+Enter'));
  await expect(notice('Gesprek over “Buurttuin” is vastgelegd.')).toBeVisible();
  expect(actions).toBeLessThanOrEqual(5);

  await goTo('Opvolging');
  await expect(row('Buurttuin')).toContainText('tweede ronde');
  await expect(state('1 gesprek te laat, niets deze week.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(state('2 gesprekken te laat, niets deze week.')).toBeVisible();
  await expect(row('Buurttuin')).toContainText('eerste ronde');
});

test('an idea that was put off is realised a year later, from the list, and its story is told', async () => {
  await openWith(twoIdeas());
  await goTo('Opvolging');
  await expect(rows()).toHaveCount(2);
  await expect(row('Repaircafé')).toContainText('laatste ronde');
  await row('Repaircafé').getByRole('gridcell').first().focus();
  await page.keyboard.press('Enter');
  await expect(heard()).toBeFocused();
  await expect(panel().getByRole('button', { name: '06-00000002 van Sami Bedacht kopiëren' })).toBeVisible();
  await page.keyboard.type('Elke zaterdag open.');
  await page.keyboard.press('Alt+1');
  await page.getByRole('textbox', { name: 'Volgende afspraak' }).fill('gisteren of zo');
  await page.keyboard.press('Enter');
  await expect(panel()).toContainText('Deze datum kan ik niet lezen.');
  await page.getByRole('textbox', { name: 'Volgende afspraak' }).fill('over 3 weken');
  await expect(panel()).toContainText('Dat is ');
  await page.getByRole('checkbox', { name: 'Wil terugkomen: vraag voor Editie 10' }).check();
  await page.keyboard.press('Control+Enter');
  await expect(panel()).toBeHidden();
  await expect(row('Repaircafé')).toContainText('eigen afspraak');

  await page.evaluate(() => {
    location.hash = '#/pitches/repair';
  });
  const story = panel().getByRole('list', { name: 'Wat werd ervan' });
  await expect(story.getByRole('listitem')).toContainText(['Gerealiseerd', 'Later', 'Gepitcht · Editie 7']);
  await expect(panel()).toContainText('gerealiseerd. Daarvoor stond het op “later”.');
  await expect(panel()).toContainText('Terugblik op Editie 10: uitgenodigd.');

  await panel()
    .getByRole('button', { name: /^Gesprek van .* wijzigen$/ })
    .first()
    .click();
  await panel().getByRole('textbox', { name: 'Wat je hoorde' }).fill('Elke vrijdag open.');
  await panel().getByRole('button', { name: 'Klaar', exact: true }).click();
  await expect(panel().getByRole('list', { name: 'Opvolging' })).toContainText('Elke vrijdag open.');

  // An outcome can't be known ahead, and one from before the evening asks which of two is right.
  await panel().getByRole('button', { name: 'Uitkomst “gerealiseerd” wijzigen' }).click();
  const known = panel().getByRole('textbox', { name: 'Bekend op' });
  await known.fill(addDays(today, 2));
  await expect(panel()).toContainText('Deze datum komt nog.');
  await known.fill(addDays(old, -4));
  await known.press('Tab');
  await panel().getByRole('button', { name: 'Het was al eerder bekend' }).click();
  await expect(story.getByRole('listitem')).toContainText(['Later', 'Gerealiseerd', 'Gepitcht · Editie 7']);
  await expect(panel()).toContainText('al bekend vóór de avond');
});

test('a promise comes back until it is kept, and nobody is called who does not want that', async () => {
  const records = twoIdeas();
  await openWith({
    ...records,
    offers: [
      aRow('offers', { pitchId: 'garden', from: 'de bakker', text: 'Een ladder', followUpOn: addDays(today, -2) }),
    ],
    consents: [aRow('consents', { subjectId: 'noor', purpose: 'followUp', answer: 'no', date: recent })],
  });
  await goTo('Overzicht');
  const due = page.getByRole('list', { name: 'Op te volgen' }).getByRole('listitem');
  await expect(due).toHaveCount(3);
  await due.filter({ hasText: 'Een ladder' }).getByRole('link', { name: 'Een ladder' }).click();
  await expect(panel()).toContainText('bedanken en afspreken');
  await panel().getByRole('button', { name: 'Niet bereikt' }).click();
  await expect(panel()).toBeHidden();
  await expect(row('Een ladder')).toContainText('1 keer niet bereikt');
  await row('Een ladder').click();
  await heard().fill('Hij staat klaar.');
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('Control+Enter');
  await expect(row('Een ladder')).toContainText('is het geleverd?');

  await expect(row('eerste ronde')).toContainText('Noor Voorbeeld');
  await expect(page.getByText('06-00000001')).toHaveCount(0);
  await row('eerste ronde').click();
  await expect(panel()).toContainText('Wil geen contact');
  await expect(page.getByText('06-00000001')).toHaveCount(0);
  await page.keyboard.press('Escape');

  // D: spoken, nothing more to tell; the next line has the keyboard.
  await row('eerste ronde').getByRole('gridcell').first().focus();
  await page.keyboard.press('d');
  await expect(row('eerste ronde')).toHaveCount(0);
  await expect(page.locator('[role="row"][data-id]:has(:focus)')).toHaveCount(1);
});

test('someone with news is asked to look back, comes, and stands on the run of show', async () => {
  const records = twoIdeas();
  await openWith({
    ...records,
    outcomes: [aRow('outcomes', { pitchId: 'repair', outcome: 'realised', date: addDays(old, 90) })],
  });
  await page.evaluate(() => {
    location.hash = '#/editions/next/pitches';
  });
  await page.getByRole('button', { name: 'Repaircafé vragen' }).click();
  await expect(notice('“Repaircafé” is gevraagd voor de terugblik.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Terugblik van Repaircafé' }).click();
  await page.getByRole('option', { name: 'komt', exact: true }).click();
  await expect(page.getByText('1 komt', { exact: true })).toBeVisible();
  await page.getByRole('tab', { name: 'Draaiboek' }).click();
  await page.getByRole('button', { name: 'Maak een draaiboek' }).click();
  await expect(page.getByText('Terugblik · Repaircafé').first()).toBeVisible();
});
