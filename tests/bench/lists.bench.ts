/** How long the frames take while lists of a large team scroll and are filtered. */
import type { Page } from '@playwright/test';
import { launchApp } from '../support/app';
import { manyRecords, store } from '../support/manyRecords';
import type { Row } from './row';

const goalMs = 50;
const today = new Date().toISOString().slice(0, 10);

/** Lists by their address, with the words that are typed into their filter. */
const lists = [
  ['pitches', '#/pitches', 'eettafel 40'],
  ['partners', '#/network', 'hoekstra delft'],
  ['contacts', '#/network/-/contacts', 'naïma'],
  ['asks', '#/network/-/asks', 'speelstraat'],
  ['offers', '#/network/-/offers', 'taalmaatjes'],
  ['follow-ups', '#/followUps', 'fietsles'],
] as const;

/** 95th percentile of the time between frames per list, over 10,000 pitches, 20,000 offers and 5,000 partners. */
export async function measure(): Promise<Row[]> {
  const { page, close } = await launchApp();
  try {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await store(page, manyRecords(10_000, today, { offers: 20_000, partners: 5_000 }));
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const rows: Row[] = [];
    for (const [name, hash, words] of lists) {
      await page.evaluate((to) => (window.location.hash = to), hash);
      const row = page.getByRole('main').getByRole('row').nth(3);
      await row.waitFor();
      await page.waitForTimeout(1_000);
      rows.push(figure(`${name}: scrolling, 95th percentile of frames`, await framesWhile(page, () => scroll(page))));
      const filter = page
        .getByRole('main')
        .getByRole('searchbox')
        .or(page.getByRole('main').getByRole('textbox'))
        .first();
      await filter.click();
      rows.push(
        figure(
          `${name}: filtering, 95th percentile of frames`,
          await framesWhile(page, async () => {
            for (const letter of words) {
              await page.keyboard.type(letter);
              await page.waitForTimeout(150);
            }
          }),
        ),
      );
      await filter.fill('');
    }
    return rows;
  } finally {
    await close();
  }
}

async function scroll(page: Page): Promise<void> {
  const { width, height } =
    page.viewportSize() ?? (await page.evaluate(() => ({ width: innerWidth, height: innerHeight })));
  await page.mouse.move(width / 2, height * 0.7);
  for (let step = 0; step < 60; step++) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(25);
  }
}

declare global {
  interface Window {
    frameTimes: number[];
    isTimingFrames: boolean;
  }
}

async function framesWhile(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    window.frameTimes = [];
    window.isTimingFrames = true;
    let last = performance.now();
    const next = (at: number) => {
      window.frameTimes.push(at - last);
      last = at;
      if (window.isTimingFrames) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  await work();
  const frames = await page.evaluate(() => {
    window.isTimingFrames = false;
    return window.frameTimes;
  });
  return frames.sort((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? Number.NaN;
}

function figure(name: string, ms: number): Row {
  return { area: 'people', name, figure: ms, unit: 'ms', goal: `≤ ${goalMs}`, met: ms <= goalMs };
}
