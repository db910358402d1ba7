/** The operator's window on real Electron: an evening by keys alone, and everything that goes wrong on one. */
import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/app';
import {
  bigButton,
  openShortEvening,
  rowsOnDisk,
  sentence,
  storeShortEvening,
  timer,
  told,
} from '../support/shortEvening';

/** 28 October 2026, 19.30 in Haarlem. */
const halfPastSeven = Date.UTC(2026, 9, 28, 18, 30);
const minutes = (n: number) => n * 60_000;

let running: RunningApp;
let page: Page;

test.beforeEach(async () => {
  running = await launchApp();
  page = running.page;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.afterEach(() => running.close());

/** An evening planned at a moment, on a laptop whose clock says another. */
async function begin(plannedMs = halfPastSeven, nowMs = plannedMs) {
  await storeShortEvening(page, plannedMs);
  await page.clock.install({ time: nowMs });
  await openShortEvening(page);
}

/** Presses the big button by a key, long enough after the press before, and sees what it will do next. */
async function go(key: string, next: string) {
  await page.clock.fastForward(1_000);
  await page.keyboard.press(key);
  await expect(bigButton(page)).toHaveText(next);
}

/** The digits as they stand. */
const shown = async () => (await timer(page).textContent()) ?? '';
const programme = (name: RegExp) => page.getByRole('listitem').filter({ hasText: name });

test('a whole evening by keyboard and by clicker', async () => {
  await begin();
  await expect(bigButton(page)).toHaveText('Start opening');
  await go('Space', 'Klaar: opening');
  await expect(timer(page)).toHaveText('10:00');
  // The frame steps back and the lights go out, whatever the theme.
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeHidden();
  await expect(page.getByRole('main').locator('> div').first()).toHaveCSS('background-color', 'rgb(18, 23, 21)');
  await go('Enter', 'Start pitch 1: Buurtmoestuin Meerwijk');

  // Without the clicker its keys do nothing; a slide show's keys never do.
  for (const key of ['PageDown', 'ArrowRight', 'F5', 'Escape']) await page.keyboard.press(key);
  await page.keyboard.press('F1');
  await page.getByRole('button', { name: 'Leer mijn klikker' }).click();
  await expect(page.getByText('Druk op de knop voor volgende')).toBeVisible();
  await page.keyboard.press('F5');
  await expect(page.getByText('Podium negeert hem')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByText('Druk op de knop voor terug')).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByText('doet hier al iets anders')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(page.getByText('Druk op de knop voor zwart')).toBeVisible();
  await page.keyboard.press('F9');
  await expect(page.getByText('Podium kent je klikker nu.')).toBeVisible();
  await page.keyboard.press('F1');
  expect(await told(page)).toEqual(['start cue-0', 'end']);

  await go('PageDown', 'Door naar vragen: Buurtmoestuin Meerwijk');
  await go('PageDown', 'Klaar: Buurtmoestuin Meerwijk');
  await page.keyboard.press('F9');
  await expect(page.getByRole('button', { name: 'Weer tonen' })).toBeVisible();
  await go('ArrowRight', 'Start pitch 2: Repaircafé voor fietsen');
  for (const next of [
    'Door naar vragen: Repaircafé voor fietsen',
    'Klaar: Repaircafé voor fietsen',
    'Start pauze',
    'Klaar: pauze',
    'Start afsluiting',
    'Klaar: afsluiting. De avond is af',
  ])
    await go('PageDown', next);
  await page.clock.fastForward(1_000);
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'De avond is af' })).toBeVisible();
  expect(await told(page)).toEqual([
    ...['start cue-0', 'end', 'start cue-1', 'start cue-2', 'black', 'end', 'start cue-3', 'start cue-4', 'end'],
    ...['start cue-5', 'end', 'start cue-6', 'close'],
  ]);
  // The frame is back.
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
});

test('Tab leads to a button, and then Space is its key', async () => {
  await begin();
  await go('Space', 'Klaar: opening');
  await page.getByRole('button', { name: 'Begon al eerder' }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Pauze', exact: true })).toBeFocused();
  await page.clock.fastForward(1_000);
  await page.keyboard.press('Space');
  await expect(bigButton(page)).toHaveText('Verder met opening');
  // One that was clicked keeps no key from the big button.
  await page.getByRole('button', { name: '+30 s' }).click();
  await go('Space', 'Klaar: opening');
  expect(await told(page)).toEqual(['start cue-0', 'pause', 'adjust cue-0', 'resume']);
});

test('twenty presses in two seconds are one act', async () => {
  await begin();
  await page.clock.pauseAt(halfPastSeven + 60_000);
  for (let press = 0; press < 20; press += 1) {
    await page.keyboard.press(press % 2 === 0 ? 'Space' : 'Enter');
    await page.clock.fastForward(100);
  }
  await expect(bigButton(page)).toHaveText('Klaar: opening');
  for (let click = 0; click < 3; click += 1) await bigButton(page).click();
  expect(await told(page)).toEqual(['start cue-0']);
  await page.clock.fastForward(1_000);
  await page.keyboard.press('Space');
  await expect(bigButton(page)).toHaveText(/^Start pitch 1/);
});

test('no key is an act while one types', async () => {
  await page.evaluate(() =>
    localStorage.setItem(
      'podium.device',
      JSON.stringify({ clicker: { isOn: true, keys: { next: ['PageDown'], back: ['PageUp'], black: [] } } }),
    ),
  );
  await page.reload();
  await begin();
  await go('PageDown', 'Klaar: opening');
  await page.getByRole('button', { name: 'Bericht', exact: false }).first().click();
  const field = page.getByRole('textbox', { name: 'Eigen bericht' });
  await expect(field).toBeFocused();
  await page.clock.fastForward(1_000);
  await field.pressSequentially('gap 1');
  for (const key of ['PageDown', 'Space', 'PageUp', 'ArrowLeft', 'F5']) await page.keyboard.press(key);
  await field.pressSequentially('x'.repeat(60));
  expect((await field.inputValue()).length).toBe(40);
  expect(await told(page)).toEqual(['start cue-0']);
  await page.keyboard.press('Enter');
  await expect(field).toBeHidden();
  await expect.poll(async () => (await rowsOnDisk(page)).at(-1)?.text).toMatch(/^gap 1/);
  // The preset takes its place, and the same key takes it away.
  await page.keyboard.press('2');
  const stage = page.getByRole('img', { name: 'Dit staat nu op het podium' });
  await expect(stage).toContainText('Microfoon dichterbij');
  await page.keyboard.press('2');
  await expect.poll(async () => (await rowsOnDisk(page)).at(-1)?.text).toBe('');
});

test('undo at once, after a question, and again; more time, pause, black, recording', async () => {
  await begin();
  await go('Space', 'Klaar: opening');
  await page.keyboard.press('PageUp');
  await expect(bigButton(page)).toHaveText('Start opening');
  await page.keyboard.press('Control+y');
  await expect(bigButton(page)).toHaveText('Klaar: opening');
  await page.clock.fastForward(4_000);
  await page.clock.fastForward(4_000);
  await page.clock.fastForward(4_000);
  await page.keyboard.press('ArrowLeft');
  const question = page.getByRole('region', { name: /Terugdraaien\?$/ });
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(bigButton(page)).toHaveText('Klaar: opening');

  const left = async () => Number((await shown()).split(':')[0]);
  const before = await left();
  await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(left).toBe(before + 1);
  await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(left).toBe(before);
  await page.keyboard.press('p');
  await expect(bigButton(page)).toHaveText('Verder met opening');
  const stood = await shown();
  await page.clock.fastForward(4_000);
  await expect(timer(page)).toHaveText(stood);
  await page.keyboard.press('p');
  await expect(bigButton(page)).toHaveText('Klaar: opening');
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: 'Weer tonen' })).toBeVisible();
  await page.keyboard.press('r');
  await expect(page.getByRole('button', { name: /Opname 0:/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /Opname 0:/ })).toBeHidden();
  expect((await told(page)).filter((act) => act.startsWith('start'))).toEqual(['start cue-0']);
});

test('began earlier, no-show, insert, move, and caught in two keystrokes', async () => {
  await begin();
  await go('Space', 'Klaar: opening');
  await go('Space', 'Start pitch 1: Buurtmoestuin Meerwijk');
  await page.keyboard.press('l');
  await page.getByRole('button', { name: '60 s geleden', exact: true }).press('Enter');
  await expect(bigButton(page)).toHaveText('Door naar vragen: Buurtmoestuin Meerwijk');
  await expect.poll(async () => (await rowsOnDisk(page)).at(-1)).toMatchObject({ act: 'start', backMs: 60_000 });

  await page.keyboard.press('g');
  await page.keyboard.type('Kruiwagen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Genoteerd 1' })).toBeVisible();
  await page.keyboard.press('m');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Genoteerd 2' }).click();
  await page.getByLabel(/^Moment om/).fill('Applaus');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await rowsOnDisk(page)).at(-1)).toMatchObject({ act: 'correct', text: 'Applaus' });

  await page.getByRole('tab', { name: 'Programma' }).click();
  await programme(/Pitch 2/)
    .getByRole('button')
    .first()
    .click();
  await page.getByRole('button', { name: 'Kwam niet opdagen' }).click();
  await expect(programme(/Pitch 2/)).toContainText('overgeslagen');
  await expect(programme(/Vragen: Repaircafé/)).toContainText('overgeslagen');
  // Both go back with one undo.
  await page.keyboard.press('Control+z');
  await expect(programme(/Pitch 2/)).toContainText('komt nog');
  await expect(programme(/Vragen: Repaircafé/)).toContainText('komt nog');

  await page
    .getByRole('group', { name: /pitch 2/ })
    .getByRole('button', { name: 'Voeg in' })
    .click();
  await page.getByLabel('Wat komt er?').fill('Gedicht');
  await page.getByLabel('Hoe lang?').fill('1:30');
  await page.keyboard.press('Enter');
  await expect(programme(/Gedicht/)).toBeVisible();
  const order = async () =>
    (await page.getByRole('listitem').allTextContents()).findIndex((row) => row.includes('Gedicht'));
  const place = await order();
  await programme(/Gedicht/)
    .getByRole('button')
    .first()
    .click();
  await page
    .getByRole('group', { name: /Gedicht/ })
    .getByRole('button', { name: 'Omhoog' })
    .click();
  await expect.poll(order).toBe(place - 1);
});

test('a late evening is made up for, by what one accepts', async () => {
  await begin(halfPastSeven, halfPastSeven + minutes(8));
  await go('Space', 'Klaar: opening');
  await expect(sentence(page)).toHaveText('Jullie lopen 8 minuten achter. Einde verwacht 20.23 uur.');
  const proposals = page.getByRole('region', { name: /^Inlopen/ });
  await expect(proposals).toContainText('Pauze: 20:00 → 13:00');
  await expect(proposals).not.toContainText('Pitch');
  await proposals.getByRole('button', { name: 'Neem alles over' }).click();
  await expect(proposals).toBeHidden();
  await expect(sentence(page)).toContainText('Einde verwacht 20.15 uur.');
  await page.keyboard.press('Control+z');
  await expect(proposals).toBeVisible();
});

test('the screen for the stage opens in a window, and shows its test card', async () => {
  await begin();
  await page.getByRole('tab', { name: 'Schermen' }).click();
  const opened = running.app.waitForEvent('window');
  await page.getByRole('button', { name: 'Toon in een venster' }).first().click();
  const stage = await opened;
  await expect(stage.locator('[data-stage=idle]')).toBeVisible();
  await page.getByRole('button', { name: 'Toon testbeeld' }).click();
  await expect(stage.getByText('Testbeeld: zie je alle hoeken?')).toBeVisible();
  await go('Space', 'Klaar: opening');
  await page.keyboard.press('3');
  await expect(page.getByRole('img', { name: 'Dit staat nu op het podium' })).toContainText('Iets langzamer');
  expect(await told(page)).toEqual(['start cue-0', 'message']);
});

test('what was looked at beforehand is remembered on this laptop', async () => {
  await begin();
  const state = page.getByText(/ na te kijken\.$/);
  await expect(state).toHaveText(/^Nog \d dingen/);
  const left = async () => Number((await state.textContent())?.match(/\d/)?.[0]);
  const before = await left();
  await page.getByRole('checkbox', { name: 'Geluid is te horen' }).check();
  await page.getByRole('checkbox', { name: 'De klok klopt' }).check();
  await expect.poll(left).toBe(before - 2);
  await page.evaluate(() => {
    window.location.hash = '#/editions';
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Edities');
  await openShortEvening(page);
  await expect(page.getByRole('checkbox', { name: 'De klok klopt' })).toBeChecked();
  expect(await told(page)).toEqual([]);
});

test('the evening of another day is not begun by accident', async () => {
  await begin(halfPastSeven, halfPastSeven - minutes(3 * 24 * 60));
  await expect(sentence(page)).toHaveText('Deze avond is op wo 28 okt 2026 om 19.30 uur.');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Ja, begin nu' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Ja, begin nu' })).toBeHidden();
  expect(await told(page)).toEqual([]);
});

test('an emergency takes two steps, and so does its end', async () => {
  await begin();
  await go('Space', 'Klaar: opening');
  await page.getByRole('button', { name: 'Nood', exact: true }).click();
  expect(await told(page)).toEqual(['start cue-0']);
  await page.getByRole('button', { name: 'Ja, toon de noodtekst' }).click();
  await expect(sentence(page)).toContainText('Noodsituatie sinds');
  const stood = await shown();
  await page.clock.fastForward(4_000);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Ja, het is voorbij' })).toBeFocused();
  await expect(timer(page)).toHaveText(stood);
  await page.keyboard.press('Enter');
  await expect(bigButton(page)).toHaveText('Klaar: opening');
  expect(await told(page)).toEqual(['start cue-0', 'emergency', 'emergency']);
});

for (const [way, byMs, now] of [
  ['ahead', minutes(60), '20.30'],
  ['back', -minutes(60), '18.30'],
] as const)
  test(`a clock that is set ${way} leaves the countdown even, and one is asked which time is right`, async () => {
    await begin();
    await go('Space', 'Klaar: opening');
    const setBy = async (ms: number) => page.clock.setSystemTime((await page.evaluate(() => Date.now())) + ms);
    const question = page.getByRole('status').filter({ hasText: 'Welke tijd klopt?' });
    const before = seconds(await shown());
    const expectEven = async () => {
      const left = seconds(await shown());
      expect(left).toBeLessThanOrEqual(before);
      expect(before - left).toBeLessThan(60);
    };
    await setBy(byMs);
    await expect(question).toContainText(`1:00:00 ${byMs > 0 ? 'vooruit' : 'terug'}`);
    await expectEven();
    await expect(question.getByRole('button', { name: now, exact: true })).toBeVisible();
    await question.getByRole('button', { name: '19.30', exact: true }).click();
    await expect(question).toBeHidden();
    await expect(page.locator('time').first()).toHaveText(/^19:3/);
    // Set right, there is nothing to ask.
    await setBy(-byMs);
    await expect.poll(async () => (await told(page)).filter((act) => act === 'clock').length).toBe(2);
    await expect(question).toBeHidden();
    await expectEven();
    await expect(page.locator('time').first()).toHaveText(/^19:3/);
    // Also while one looks at something else.
    await page.getByRole('button', { name: 'Terug', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Editie 13');
    await setBy(byMs);
    await expect.poll(async () => (await told(page)).filter((act) => act === 'clock').length).toBe(3);
    await openShortEvening(page);
    await expectEven();
    // And when the new time is right, the room goes by that.
    await question.getByRole('button', { name: now, exact: true }).click();
    await expect(page.locator('time').first()).toHaveText(byMs > 0 ? /^20:3/ : /^18:3/);
    await expectEven();
  });

test('a page that stood still for ten seconds is right at once, and asks', async () => {
  await storeShortEvening(page, Date.now());
  await openShortEvening(page);
  await page.keyboard.press('Space');
  await expect(bigButton(page)).toHaveText('Klaar: opening');
  const [start] = await rowsOnDisk(page);
  const pid = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  if (pid === undefined) throw new Error('There is no page.');
  process.kill(pid, 'SIGSTOP');
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  process.kill(pid, 'SIGCONT');
  const [first, now] = await page.evaluate(
    () =>
      new Promise<[string, number]>((resolve) =>
        // What the first frame after it went on shows.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve([document.querySelector('[role=timer]')?.textContent ?? '', Date.now()])),
        ),
      ),
  );
  expect(Math.abs(seconds(first) * 1_000 - ((start?.at ?? 0) + minutes(10) - now))).toBeLessThan(2_000);
  const question = page.getByRole('status').filter({ hasText: 'De laptop sliep' });
  await expect(question).toContainText('Liep opening door?');
  await question.getByRole('button', { name: 'Nee, de klok stond stil' }).click();
  await expect(question).toBeHidden();
  // Ten seconds are given back.
  await expect
    .poll(async () => (await rowsOnDisk(page)).map(({ act, backMs }) => [act, Math.round((backMs ?? 0) / 10_000) > 0]))
    .toEqual([
      ['start', false],
      ['pause', true],
      ['resume', false],
    ]);
});

test.describe('nights', () => {
  test('an evening goes past midnight', async () => {
    const before = Date.UTC(2026, 9, 28, 22, 58);
    await begin(before);
    await go('Space', 'Klaar: opening');
    await expect(page.locator('time').first()).toHaveText(/^23:58/);
    await page.clock.fastForward(minutes(22));
    await expect(page.locator('time').first()).toHaveText(/^00:20/);
    // It was to end at 00.43, with 35 minutes after an opening of which 12 are lost.
    await expect(sentence(page)).toHaveText('Jullie lopen 12 minuten achter. Einde verwacht 00.55 uur.');
    await expect(timer(page)).toHaveText(/^\+12:0/);
  });

  test('an evening goes over the hour that comes twice', async () => {
    // 25 October 2026, 02.55 in summer time.
    const before = Date.UTC(2026, 9, 25, 0, 55);
    await begin(before);
    await go('Space', 'Klaar: opening');
    await expect(page.locator('time').first()).toHaveText(/^02:55/);
    await page.clock.fastForward(minutes(8));
    await expect(page.locator('time').first()).toHaveText(/^02:03/);
    await expect(timer(page)).toHaveText(/^1:5/);
    await expect(sentence(page)).toHaveText('Jullie lopen op schema. Einde verwacht 02.40 uur.');
  });
});

test('the rehearsal leaves no trace in the records', async () => {
  await begin();
  const before = await counts();
  await page.evaluate(() => {
    window.location.hash = '#/evening/-/rehearsal';
  });
  await page.getByRole('button', { name: 'Begin met oefenen' }).click();
  const coach = page.getByRole('status', { name: 'Coach' });
  await go('Space', 'Klaar: Opening');
  // A double press is one here as well, however fast the clock goes.
  await page.keyboard.press('Space');
  await expect(coach).toContainText('vijf minuten te laat');
  await expect(bigButton(page)).toHaveText('Klaar: Opening');
  await page.getByRole('button', { name: 'Neem over' }).first().click();
  await expect(coach).toContainText('Goed gedaan');
  await go('Space', 'Start pitch 1: Buurtmoestuin Meerwijk');
  await expect(coach).toContainText('Druk op L');
  await page.keyboard.press('l');
  await page.getByRole('button', { name: '60 s geleden', exact: true }).press('Enter');
  await expect(coach).toContainText('Goed gedaan');
  await go('Space', 'Door naar cadeautjes: Buurtmoestuin Meerwijk');
  await go('Space', 'Klaar: Buurtmoestuin Meerwijk');
  await expect(coach).toContainText('Pitch 2 is er niet');
  // Not dealt with.
  await go('Space', 'Start pitch 2: Repaircafé voor fietsen');
  for (const next of ['Door naar vragen', 'Door naar cadeautjes', 'Klaar: ', 'Start Pauze', 'Klaar: Pauze']) {
    await page.clock.fastForward(1_000);
    await page.keyboard.press('Space');
    await expect(bigButton(page)).toHaveText(new RegExp(`^${next}`));
  }
  await expect(page.getByRole('alert')).toContainText('Podiumscherm is weg');
  await page.getByRole('alert').getByRole('button', { name: 'Toon in een venster' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  await page.getByRole('button', { name: 'Avond nu beëindigen' }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^3 van de 4 opgelost/ })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Afwezige pitcher' })).toContainText('gemist');
  expect(await counts()).toEqual(before);
  expect(Object.values(before).reduce((sum, n) => sum + n, 0)).toBeGreaterThan(15);
});

function seconds(digits: string): number {
  return digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** How many rows each table holds. */
function counts(): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('podium');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const found: Record<string, number> = {};
    for (const table of db.objectStoreNames)
      found[table] = await new Promise<number>((resolve, reject) => {
        const request = db.transaction(table).objectStore(table).count();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    db.close();
    return found;
  });
}
