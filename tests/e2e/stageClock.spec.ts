/** The screens for stage and room on clocks that do odd things: the night when summer ends, and a clock that is set. */
import { expect, type Page, test } from '@playwright/test';
import type { AudienceRole } from '../../electron/contract';
import { instant } from '../../renderer/domain/time';
import { launchApp, type RunningApp } from '../support/app';
import { rowsOnDisk } from '../support/shortEvening';
import {
  digitsErrorMs,
  eveningRecords,
  openAudience,
  openOperator,
  prepareEvening,
  storeEvening,
  tell,
} from '../support/stageEvening';

const minutes = (n: number) => n * 60_000;

let running: RunningApp;
let page: Page;
let stage: Page;
let room: Page;

test.beforeEach(async () => {
  running = await launchApp();
  page = running.page;
});
test.afterEach(() => running.close());

/** Opens both screens of an evening; the clock of all windows stands at a moment, and goes on as the test says too. */
async function openAt(nowMs: number, date: string): Promise<void> {
  await page.clock.install({ time: nowMs });
  await prepareEvening(page);
  await storeEvening(page, eveningRecords(date));
  stage = await openAudience(running, 'stage');
  room = await openAudience(running, 'room');
}

/** Lets the clocks go on until a moment. */
async function goOnUntil(moment: number): Promise<void> {
  await page.clock.fastForward(moment - (await page.evaluate(() => Date.now())));
}

async function startNow(cueId: string): Promise<number> {
  await tell(page, { act: 'start', cueId });
  return (await rowsOnDisk(page)).findLast((row) => row.act === 'start')?.at ?? Number.NaN;
}

const expectRight = (screen: Page, from: number, lengthMs: number) =>
  expect.poll(() => digitsErrorMs(screen, from, lengthMs)).toBeLessThanOrEqual(500);

async function hide(role: AudienceRole): Promise<void> {
  await running.app.evaluate(
    ({ BrowserWindow }, which) =>
      BrowserWindow.getAllWindows()
        .find((one) => one.webContents.getURL().includes(`#/${which}/`))
        ?.hide(),
    role,
  );
}

test('through the night when 02.59 is followed by 02.00, also while nobody sees the screens', async () => {
  /** 25 October 2026: in summer time until 03.00, which is 02.00 again. */
  const [summer, winter] = [Date.UTC(2026, 9, 25, 0), Date.UTC(2026, 9, 25, 1)].map(
    (twoOClock) => (minute: number) => instant(twoOClock + minutes(minute)),
  );
  if (!summer || !winter) throw new Error('There are two.');
  await openAt(summer(30), '2026-10-24');
  const opened = await startNow('cue-1');
  await expectRight(stage, opened, minutes(10));
  await goOnUntil(summer(39));
  await expectRight(stage, opened, minutes(10));

  await goOnUntil(summer(50));
  const paused = await startNow('cue-5');
  await expect(room.locator('[data-room="break"]')).toContainText('om 02.10 uur');
  await expectRight(room, paused, minutes(20));
  await goOnUntil(summer(59.5));
  await expectRight(room, paused, minutes(20));
  await goOnUntil(winter(0.5));
  await expectRight(room, paused, minutes(20));
  await expect(room.locator('[data-room="break"]')).toContainText('om 02.10 uur');

  for (const role of ['stage', 'room'] as const) await hide(role);
  await goOnUntil(winter(8));
  await expectRight(room, paused, minutes(20));
  await goOnUntil(winter(25));
  const again = await startNow('cue-1');
  await expectRight(stage, again, minutes(10));
  // Half past two has been before.
  await goOnUntil(winter(30.5));
  await expectRight(stage, again, minutes(10));
  await expect(stage.locator('[data-stage="running"]')).toBeVisible();
});

const long = process.env.PODIUM_LONG === '1';
const [ahead, back] = [minutes(60), -minutes(60)];

for (const [ways, onStage, inRoom] of [
  ['ahead and back', ahead, back],
  ...(long ? ([['back and ahead', back, ahead]] as const) : []),
] as const)
  test(`a clock that is set an hour ${ways} leaves the countdowns of stage and room even`, async () => {
    await openAt(Date.UTC(2026, 9, 20, 18), '2026-10-20');
    // Whoever operates has the clocks watched.
    await openOperator(page);
    for (const [screen, cueId, lengthMs, byMs] of [
      [stage, 'cue-1', minutes(10), onStage],
      [room, 'cue-5', minutes(20), inRoom],
    ] as const) {
      const from = await startNow(cueId);
      await expectRight(screen, from, lengthMs);
      const shown = await screen.evaluateHandle(() => {
        const seen: string[] = [];
        const look = () => seen.push(document.querySelector('[data-part="digits"]')?.textContent ?? 'nothing');
        look();
        new MutationObserver(look).observe(document.body, { childList: true, characterData: true, subtree: true });
        return seen;
      });
      const clocks = async () => (await rowsOnDisk(page)).filter((row) => row.act === 'clock').length;
      const before = await clocks();
      await page.clock.setSystemTime((await page.evaluate(() => Date.now())) + byMs);
      await expect.poll(clocks).toBe(before + 1);
      // The clock that is not set after it was: longer than a jump is held back that nobody tells of.
      await expect.poll(() => shown.evaluate((seen) => seen.length)).toBeGreaterThan(5);
      const seconds = (await shown.jsonValue()).map((text) => {
        const [whole = Number.NaN, rest = Number.NaN] = text.split(':').map(Number);
        return whole * 60 + rest;
      });
      const first = seconds[0] ?? Number.NaN;
      for (const [at, one] of seconds.entries()) {
        expect(one, `after ${seconds[at - 1]}`).toBeLessThanOrEqual(seconds[at - 1] ?? one);
        expect(first - one).toBeLessThan(60);
      }
    }
  });
