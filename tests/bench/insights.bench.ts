/** Insights over 10,000 pitches, 20,000 offers and 5,000 partners: counting them, and the page while that goes on. */
import { noFilter, scopeOf } from '../../renderer/domain/insightScope';
import { insightNames, insights } from '../../renderer/domain/insights';
import { emptySnapshot } from '../../renderer/domain/nouns';
import { launchApp } from '../support/app';
import { manyRecords, store } from '../support/manyRecords';
import type { Row } from './row';

const today = new Date().toISOString().slice(0, 10);
const records = manyRecords(10_000, today, { offers: 20_000, partners: 5_000 });
const [countGoalMs, frameGoalMs, rounds] = [200, 50, 9];

/** The median of counting all insights anew, and the longest frames of the page while it opens and is filtered. */
export async function measure(): Promise<Row[]> {
  return [count(), ...(await frames())];
}

function count(): Row {
  const tables = { ...emptySnapshot(), ...records };
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const scope = scopeOf(tables, noFilter, today);
    for (const name of insightNames) insights[name](scope);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return row('all insights counted anew, median', times[Math.floor(rounds / 2)] ?? Number.NaN, countGoalMs);
}

async function frames(): Promise<Row[]> {
  const { page, close } = await launchApp();
  try {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await store(page, records);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(watchFrames);
    await page.evaluate(() => {
      location.hash = '#/reports/-/insights';
    });
    await page.locator('.MuiBarChart-element').first().waitFor({ timeout: 60_000 });
    const opening = await page.evaluate(() => window.takeFrames());
    for (const name of ['Vanaf: alle', 'Tot en met: alle']) {
      await page.getByRole('button', { name }).click();
      await page.getByRole('menuitem').nth(2).click();
      await page.getByRole('button', { name: `${name.split(':')[0]}: 2` }).waitFor();
      await page.waitForTimeout(500);
    }
    const filtering = await page.evaluate(() => window.takeFrames());
    return [
      row('frame while insights open, 95th percentile', at95(opening), frameGoalMs),
      row('frame while insights are filtered, 95th percentile', at95(filtering), frameGoalMs),
    ];
  } finally {
    await close();
  }
}

declare global {
  interface Window {
    takeFrames: () => number[];
  }
}

/** In the page: notes how long each frame takes, to be taken out. */
function watchFrames(): void {
  let times: number[] = [];
  let last = performance.now();
  const next = (now: number) => {
    times.push(now - last);
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  window.takeFrames = () => {
    const taken = times;
    times = [];
    return taken;
  };
}

const at95 = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;

function row(name: string, figure: number, goal: number): Row {
  return {
    area: 'people',
    name,
    figure: Math.round(figure * 10) / 10,
    unit: 'ms',
    goal: `≤ ${goal}`,
    met: figure <= goal,
  };
}
