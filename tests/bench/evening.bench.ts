/** An evening's log and window under load: folding a long log, and a window that is open for eight hours. */
import { expect } from '@playwright/test';
import { fold } from '../../renderer/domain/runView';
import { instant } from '../../renderer/domain/time';
import { launchApp } from '../support/app';
import { aCue, aPlan, halfPastSeven, Log, minutes } from '../support/evening';
import { fillDisk, makeRoom, msToAlarm } from '../support/failingDisk';
import { bigButton, openShortEvening, rowsOnDisk, storeShortEvening, timer } from '../support/shortEvening';
import type { Row } from './row';

const rowsOfLongLog = 5_000;
const foldGoalMs = 5;
const eveningSeconds = 28_800;
const warmUpSeconds = 300;
const stretchSeconds = 150;
const heapGoalMb = 5;
const driftGoalMs = 50;
const alarmGoalMs = 1_000;

interface WithClock {
  readonly __pwClock: { readonly controller: { readonly fastForward: (ms: number) => Promise<void> } };
}

/** Folding of a long log; growth of memory and drift of the digits over eight simulated hours. */
export async function measure(): Promise<Row[]> {
  const { heapMb, driftMs } = await longEvening();
  const foldMs = foldOfLongLog();
  const alarmMs = await alarm();
  return [
    row(`fold of ${rowsOfLongLog} rows, median`, foldMs, 'ms', foldGoalMs),
    row('growth of memory over 8 simulated hours', heapMb, 'MB', heapGoalMb),
    row('from a key to the banner when the disk refuses', alarmMs, 'ms', alarmGoalMs),
    row('drift of the digits after 8 simulated hours', driftMs, 'ms', driftGoalMs),
  ];
}

function foldOfLongLog(): number {
  const cues = Array.from({ length: 60 }, (_, at) => aCue(`cue-${at}`, { kind: at % 3 === 0 ? 'pitch' : 'questions' }));
  const plan = aPlan(cues);
  const log = new Log(halfPastSeven);
  const acts = ['adjust', 'pause', 'resume', 'message', 'moment', 'black', 'length', 'move'] as const;
  for (let at = 0; at < rowsOfLongLog; at += 1) {
    const cueId = `cue-${Math.floor(at / 90) % 60}`;
    const act = at % 90 === 0 ? 'start' : (acts[at % acts.length] ?? 'moment');
    log.tell(at * 2_000, { act, cueId, ms: act === 'length' ? minutes(2) : 1, text: 'x', ofId: 'cue-3' });
    if (at % 25 === 24) log.tell(at * 2_000, { act: 'undo', ofId: `row-${log.rows.length}` });
  }
  const rows = log.rows.slice(0, rowsOfLongLog);
  const now = instant(halfPastSeven + rowsOfLongLog * 2_000);
  const times = Array.from({ length: 60 }, () => {
    const from = performance.now();
    fold(rows, plan, now);
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[30] ?? Number.NaN;
}

async function alarm(): Promise<number> {
  const { page, close } = await launchApp();
  try {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await storeShortEvening(page, Date.now());
    await openShortEvening(page);
    await page.keyboard.press('Space');
    await expect(bigButton(page)).toHaveText('Klaar: opening');
    await fillDisk(page);
    const ms = await msToAlarm(page, 'r');
    await makeRoom(page);
    await expect(page.getByRole('alert')).toBeHidden();
    return ms;
  } finally {
    await close();
  }
}

async function longEvening(): Promise<{ heapMb: number; driftMs: number }> {
  const { page, close } = await launchApp();
  try {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const start = Date.UTC(2026, 9, 28, 15, 0);
    await storeShortEvening(page, start);
    await page.clock.install({ time: start });
    await openShortEvening(page);
    await page.clock.pauseAt(start + 1_000);
    await page.keyboard.press('Space');
    await expect(bigButton(page)).toHaveText('Klaar: opening');
    const devtools = await page.context().newCDPSession(page);
    const heap = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1_000_000;
    };
    let before = 0;
    for (let from = 0; from < eveningSeconds; from += stretchSeconds) {
      await passSeconds(stretchSeconds);
      // Something is caught now and then, as on any evening.
      if (from % 900 === 450) {
        await page.keyboard.press('m');
        await page.keyboard.press('Enter');
      }
      if (from + stretchSeconds === warmUpSeconds) before = await heap();
    }
    return { heapMb: (await heap()) - before, driftMs: await drift() };
  } finally {
    await close();
  }

  /** Lets seconds pass one by one, in the page itself: each is drawn, and none waits for a message from here. */
  async function passSeconds(count: number): Promise<void> {
    await page.evaluate(async (seconds) => {
      // Playwright's own clock, as `page.clock` moves it from outside.
      const { controller } = (window as unknown as WithClock).__pwClock;
      const { port1, port2 } = new MessageChannel();
      const drawn = () =>
        new Promise<void>((resolve) => {
          port1.onmessage = () => resolve();
          port2.postMessage(null);
        });
      for (let second = 0; second < seconds; second += 1) {
        await controller.fastForward(1_000);
        await drawn();
      }
    }, count);
  }

  /** How long after a whole second of the cue its digits change. */
  async function drift(): Promise<number> {
    const startedAt = (await rowsOnDisk(page))[0]?.at ?? 0;
    const now = () => page.evaluate(() => Date.now());
    const toNext = 1_000 - (((await now()) - startedAt) % 1_000);
    await page.clock.runFor(toNext > 50 ? toNext - 40 : toNext + 960);
    const before = await timer(page).textContent();
    const boundary = Math.ceil(((await now()) - startedAt) / 1_000) * 1_000 + startedAt;
    for (let step = 0; step < 200; step += 1) {
      await page.clock.runFor(2);
      if ((await timer(page).textContent()) !== before) return Math.abs((await now()) - boundary);
    }
    return Number.POSITIVE_INFINITY;
  }
}

function row(name: string, figure: number, unit: string, goal: number): Row {
  return { area: 'evening', name, figure, unit, goal: `≤ ${goal}`, met: figure <= goal };
}
