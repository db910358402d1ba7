/** Keys and questions of the operator's window on real Electron, and what it shows beside the timer. */
import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/app';
import { store } from '../support/manyRecords';
import { aRow } from '../support/row';
import {
  bigButton,
  editionId,
  openShortEvening,
  rowsOnDisk,
  sentence,
  storeShortEvening,
  told,
} from '../support/shortEvening';

/** 28 October 2026, 19.30 in Haarlem. */
const halfPastSeven = Date.UTC(2026, 9, 28, 18, 30);
const dayMs = 24 * 3_600_000;

let running: RunningApp;
let page: Page;

test.beforeEach(async () => {
  running = await launchApp();
  page = running.page;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.afterEach(() => running.close());

async function begin(plannedMs = halfPastSeven, nowMs = plannedMs) {
  await storeShortEvening(page, plannedMs);
  await page.clock.install({ time: nowMs });
  await openShortEvening(page);
}

async function go(key: string, next: string) {
  await page.clock.fastForward(1_000);
  await page.keyboard.press(key);
  await expect(bigButton(page)).toHaveText(next);
}

/** Has this laptop know a clicker that is on. */
async function withClicker() {
  await page.evaluate(() =>
    localStorage.setItem(
      'podium.device',
      JSON.stringify({
        clicker: { isOn: true, isLearned: true, keys: { next: ['PageDown'], back: ['PageUp'], black: [] } },
      }),
    ),
  );
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const undoQuestion = () => page.getByRole('region', { name: /Terugdraaien\?$/ });
const programme = (name: RegExp) => page.getByRole('listitem').filter({ hasText: name });

test('no way leads around the question whether an evening of another day is to begin', async () => {
  await begin(halfPastSeven, halfPastSeven - 23 * dayMs);
  const yes = page.getByRole('button', { name: 'Ja, begin nu' });
  await programme(/Pauze/).getByRole('button').first().click();
  const acts = page.getByRole('group', { name: /pauze/ });
  await acts.getByRole('button', { name: 'Start nu' }).click();
  await expect(yes).toBeFocused();
  await page.keyboard.press('Escape');
  await acts.getByRole('button', { name: 'Begon al eerder' }).click();
  await page.getByRole('button', { name: '60 s geleden', exact: true }).click();
  await expect(yes).toBeFocused();
  expect(await told(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(bigButton(page)).toHaveText('Klaar: pauze');
  await expect.poll(async () => (await rowsOnDisk(page)).at(-1)).toMatchObject({ act: 'start', backMs: 60_000 });
  // So far off there is no schedule to be minutes ahead of.
  await expect(sentence(page)).toHaveText(/^Deze avond is gepland op wo 28 okt 2026\. Dat is niet vandaag/);
});

test('a clicker says no to a question, and one about undoing closes by itself', async () => {
  await withClicker();
  await begin();
  await go('PageDown', 'Klaar: opening');
  await page.clock.fastForward(11_000);
  await page.keyboard.press('PageUp');
  await expect(undoQuestion()).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(undoQuestion()).toBeHidden();
  await expect(bigButton(page)).toHaveText('Klaar: opening');
  expect(await told(page)).toEqual(['start cue-0']);
  await page.clock.fastForward(1_000);
  await page.keyboard.press('PageUp');
  await expect(undoQuestion()).toBeVisible();
  await page.clock.fastForward(11_000);
  await expect(undoQuestion()).toBeHidden();
  await go('PageDown', 'Start pitch 1: Buurtmoestuin Meerwijk');
});

test('in a rehearsal ten seconds are ten seconds', async () => {
  await begin();
  await page.evaluate(() => {
    window.location.hash = '#/evening/-/rehearsal';
  });
  await page.getByRole('button', { name: 'Begin met oefenen' }).click();
  await go('Space', 'Klaar: Opening');
  // A minute and a half by the clock of the rehearsal.
  await page.clock.fastForward(5_000);
  await page.keyboard.press('PageUp');
  await expect(bigButton(page)).toHaveText('Start Opening');
  await expect(undoQuestion()).toBeHidden();
});

test('two keys ask for the emergency, also from a field', async () => {
  await begin();
  await go('Space', 'Klaar: opening');
  const yes = page.getByRole('button', { name: 'Ja, toon de noodtekst' });
  await page.keyboard.press('Shift+F12');
  await expect(yes).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await expect(page.getByRole('textbox', { name: /^Aanbod/ })).toBeFocused();
  await page.keyboard.press('Shift+F12');
  await expect(yes).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sentence(page)).toContainText('Noodsituatie sinds');
  await page.keyboard.press('Shift+F12');
  await page.getByRole('button', { name: 'Ja, het is voorbij' }).press('Enter');
  await expect(bigButton(page)).toHaveText('Klaar: opening');
  expect(await told(page)).toEqual(['start cue-0', 'emergency', 'emergency']);
});

test('+ is half a minute, whatever Shift it takes, and a minute has keys of its own', async () => {
  await begin();
  await go('Space', 'Klaar: opening');
  for (const key of ['Shift+Equal', 'NumpadAdd', 'Shift+Minus', 'Shift+ArrowUp', 'Shift+ArrowDown'])
    await page.keyboard.press(key);
  await expect
    .poll(async () => (await rowsOnDisk(page)).slice(1).map(({ ms }) => ms))
    .toEqual([30_000, 30_000, -30_000, 60_000, -60_000]);
});

test('Space is the big button again after Escape', async () => {
  await begin();
  await go('Space', 'Klaar: opening');
  await page.getByRole('button', { name: 'Begon al eerder' }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Pauze', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await go('Space', 'Start pitch 1: Buurtmoestuin Meerwijk');
  // And after one came by the big button.
  await page.keyboard.press('Tab');
  await bigButton(page).focus();
  await go('Space', 'Door naar vragen: Buurtmoestuin Meerwijk');
  await page.getByRole('button', { name: 'Pauze', exact: true }).focus();
  await go('Space', 'Klaar: Buurtmoestuin Meerwijk');
});

test('the evening of another edition, looked at, leaves the watch over the one that runs', async () => {
  await store(page, {
    editions: [aRow('editions', 'another', { number: 14, date: '2026-11-25', startTime: '19:30', status: 'planned' })],
    cues: [aRow('cues', 'of-another', { editionId: 'another', kind: 'opening', lengthMs: 600_000, order: 'a0' })],
  });
  await begin();
  await go('Space', 'Klaar: opening');
  await page.evaluate(() => {
    window.location.hash = '#/evening/another';
  });
  await expect(bigButton(page)).toHaveText('Start opening');
  await page.clock.setSystemTime((await page.evaluate(() => Date.now())) + 3_600_000);
  await page.clock.fastForward(1_000);
  await expect.poll(() => told(page)).toEqual(['start cue-0', 'clock']);
  // What is asked is asked where it runs.
  const question = page.getByRole('status').filter({ hasText: 'Welke tijd klopt?' });
  await expect(question).toBeHidden();
  await openShortEvening(page);
  await expect(question).toBeVisible();
});

test('what the run of show says of sound, light and slides stands beside the timer', async () => {
  const members = [aRow('teamMembers', 'member-1', { name: 'Joris Voorbeeld' })];
  await storeShortEvening(page, halfPastSeven);
  await store(page, {
    teamMembers: members,
    cues: [
      aRow('cues', 'cue-0', {
        ...{ editionId, kind: 'opening', lengthMs: 600_000, order: 'a0', memberIds: ['member-1'] },
        ...{ sound: 'Openingsmuziek, dan zacht', light: 'Zaal half' },
      }),
      aRow('cues', 'cue-1', {
        ...{ editionId, kind: 'pitch', lengthMs: 120_000, order: 'a1', pitchId: 'pitch-1', slides: 'Dia 4' },
      }),
    ],
  });
  await page.clock.install({ time: halfPastSeven });
  await openShortEvening(page);
  await go('Space', 'Klaar: opening');
  const now = page.getByRole('region', { name: 'Nu', exact: true });
  await expect(now).toContainText('Geluid: Openingsmuziek, dan zacht');
  await expect(now).toContainText('Licht: Zaal half');
  await expect(now).toContainText('Joris Voorbeeld');
  await expect(page.getByRole('region', { name: 'Straks bij pitch 1: Buurtmoestuin Meerwijk' })).toContainText('Dia 4');
});

test('a clicker is looked at when its buttons were pressed, and a copy leads to the exports', async () => {
  await begin();
  const clicker = page.getByRole('checkbox', { name: 'De klikker doet het' });
  await expect(clicker).not.toBeChecked();
  await page.getByRole('button', { name: 'Leer de knoppen' }).click();
  await expect(page.getByText('Druk op de knop voor volgende')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(clicker).toBeHidden();
  await expect(page.getByText('De klikker doet het')).toBeVisible();
  await page.getByRole('button', { name: 'Maak een kopie' }).click();
  await expect(page).toHaveURL(/#\/settings\/-\/exports$/);
});
