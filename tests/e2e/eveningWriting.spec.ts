/** The log of an evening on real Electron when the disk refuses, and when acts come faster than it writes. */
import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/app';
import { fillDisk, makeRoom, msToAlarm } from '../support/failingDisk';
import { bigButton, openShortEvening, rowsOnDisk, storeShortEvening, told } from '../support/shortEvening';
import * as stageEvening from '../support/stageEvening';

let running: RunningApp;
let page: Page;

test.beforeEach(async () => {
  running = await launchApp();
  page = running.page;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.afterEach(() => running.close());

const banner = () => page.getByRole('alert').filter({ hasText: 'De schijf weigert te schrijven' });
const closing = () => page.getByRole('alert').filter({ hasText: 'Toch sluiten?' });

/** An evening that runs. */
async function begin() {
  await storeShortEvening(page, Date.now());
  await openShortEvening(page);
  await page.keyboard.press('Space');
  await expect(bigButton(page)).toHaveText('Klaar: opening');
}

/** Presses keys all in one tick, before anything can be drawn or written. */
async function pressAtOnce(...keys: readonly (readonly [key: string, isCtrl?: boolean])[]) {
  await page.evaluate((all) => {
    for (const [key, ctrlKey = false] of all)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
  }, keys);
}

test('what can not be written is told of within a second, kept, and safe again', async () => {
  await begin();
  await fillDisk(page);
  // One act is enough to be told: nobody has to press twice.
  expect(await msToAlarm(page, 'r')).toBeLessThanOrEqual(1_000);
  await expect(banner()).toContainText('opname');
  await page.keyboard.press('m');
  await page.keyboard.press('Enter');
  // The evening goes on with what is only in memory.
  await expect(page.getByRole('tab', { name: 'Genoteerd 1' })).toBeVisible();
  await expect(banner()).toContainText('moment');
  expect(await told(page)).toEqual(['start cue-0']);
  await makeRoom(page);
  await expect(page.getByText('Weer veilig: alles staat op de schijf.')).toBeVisible();
  await expect(banner()).toBeHidden();
  expect(await told(page)).toEqual(['start cue-0', 'record', 'moment']);
});

test('each of two acts of one moment is decided on the one before', async () => {
  await page.clock.install();
  await begin();
  // The press that began it is not to make one double press with the next.
  await page.clock.fastForward(1_000);
  await pressAtOnce(['p'], [' ']);
  await expect.poll(() => told(page)).toEqual(['start cue-0', 'pause', 'resume']);
  await pressAtOnce(['1'], ['1']);
  await expect.poll(() => told(page)).toHaveLength(5);
  await pressAtOnce(['b']);
  await expect.poll(() => told(page)).toHaveLength(6);
  await pressAtOnce(['r']);
  await expect.poll(() => told(page)).toHaveLength(7);
  await pressAtOnce(['+'], ['z', true]);
  await expect.poll(() => told(page)).toHaveLength(9);
  await pressAtOnce(['z', true], ['z', true]);
  await expect.poll(() => told(page)).toHaveLength(11);
  const rows = await rowsOnDisk(page);
  expect(rows.slice(3, 5).map(({ text }) => text)).toEqual(['Rond af', '']);
  const undone = rows.filter(({ act }) => act === 'undo').map(({ ofId }) => rows.find(({ id }) => id === ofId)?.act);
  // The time that was added, and then what came before it, one after the other.
  expect(undone).toEqual(['adjust', 'record', 'black']);
});

test('closing asks while acts are in memory alone, and waits for the answer', async () => {
  await begin();
  await fillDisk(page);
  await page.keyboard.press('b');
  await expect(banner()).toBeVisible();
  await closeWindow();
  await expect(closing()).toContainText('1 handeling');
  // Longer than a page that hangs is waited for.
  await running.app.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3_500)));
  await expect(closing()).toBeVisible();
  await page.getByRole('button', { name: 'Nee, blijf open' }).click();
  await expect(closing()).toBeHidden();
  // Other records can not be opened meanwhile either: what is tried again belongs to these.
  await page.evaluate(() => {
    window.location.hash = '#/settings';
  });
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'niet bewaard' })).toBeVisible();
  await openShortEvening(page);
  await closeWindow();
  await expect(closing()).toBeVisible();
  await makeRoom(page);
  await expect(closing()).toBeHidden();
  expect(await told(page)).toEqual(['start cue-0', 'black']);
  const closed = running.app.waitForEvent('close');
  await closeWindow();
  await closed;
});

test('closing all the same is a deliberate click', async () => {
  await begin();
  await fillDisk(page);
  await page.keyboard.press('b');
  await expect(banner()).toBeVisible();
  await closeWindow();
  const closed = running.app.waitForEvent('close');
  await page.getByRole('button', { name: 'Toch sluiten' }).click();
  await closed;
});

test('what can not be written reaches the stage all the same, and stays there when it can', async () => {
  const { canary, editionId, eveningRecords, openAudience, prepareEvening, storeEvening, tell } = stageEvening;
  await prepareEvening(page);
  await storeEvening(page, eveningRecords(new Date().toISOString().slice(0, 10)));
  await tell(page, { act: 'start', cueId: 'cue-2' });
  const stage = await openAudience(running, 'stage');
  await page.evaluate((id) => {
    window.location.hash = `#/evening/${id}`;
  }, editionId);
  await expect(bigButton(page)).toBeVisible();
  await fillDisk(page);
  await page.keyboard.press('1');
  await expect(stage.getByText('Rond af')).toBeVisible();
  await expect(stage.getByText(canary.phone)).toBeHidden();
  await expect(banner()).toBeVisible();
  // A window that opens only now hears of it too.
  await page.keyboard.press('b');
  const room = await openAudience(running, 'room');
  await expect(room.locator('[data-room=black]')).toBeVisible();
  expect(await told(page)).toEqual(['start cue-2']);
  await makeRoom(page);
  await expect(banner()).toBeHidden();
  await expect.poll(() => told(page)).toEqual(['start cue-2', 'message', 'black']);
  await expect(room.locator('[data-room=black]')).toBeVisible();
});

function closeWindow() {
  return running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
}
