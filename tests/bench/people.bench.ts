/**
 * "Wie kan helpen?" among 5,000 partners, 10,000 pitches and 20,000 offers: how long the ranking takes, and the way
 * from the click to the screen with it; and in how many of the labelled asks someone right is in the first three, by matching and by plain search.
 */
import type { Page } from '@playwright/test';
import { blank, type Changes, type TableName } from '../../renderer/domain/nouns';
import { instant } from '../../renderer/domain/time';
import { launchApp } from '../support/app';
import { labelled } from '../support/labelledAsks';
import { manyRecords, type Records, store } from '../support/manyRecords';
import { firstThree } from '../support/matchShares';
import type { Row } from './row';

const today = new Date().toISOString().slice(0, 10);
const [partnerCount, pitchCount, offerCount] = [5_000, 10_000, 20_000];
const goalMs = 100;
const goalShare = 80;
const asked = 12;

/** The shares of the labelled set, and the times at full size. */
export async function measure(): Promise<Row[]> {
  const rows = (['tuning', 'heldOut'] as const).flatMap((part) => shares(part));
  const { page, close } = await launchApp();
  try {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await store(page, manyHelpers());
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const times = await rankingTimes(page);
    const rankings = await page.evaluate(() => performance.getEntriesByName('who-can-help').map((one) => one.duration));
    return [
      ...rows,
      time('“Wie kan helpen?” at full size: the ranking, 95th percentile', at(rankings, 0.95)),
      time('“Wie kan helpen?” at full size: from the click to the screen, median', at(times, 0.5)),
      time('“Wie kan helpen?” at full size: from the click to the screen, 95th percentile', at(times, 0.95)),
    ];
  } finally {
    await close();
  }
}

function shares(part: 'tuning' | 'heldOut'): Row[] {
  const asks = labelled[part];
  const { matching, search } = firstThree(asks);
  const name = part === 'tuning' ? 'tuned on' : 'held out';
  const share = (of: number) => Math.round(of * 1000) / 10;
  return [
    {
      area: 'people',
      name: `right helper in the first 3 of ${asks.length} asks (${name})`,
      figure: share(matching),
      unit: '%',
      goal: `≥ ${goalShare}, and above plain search`,
      met: share(matching) >= goalShare && matching > search,
    },
    {
      area: 'people',
      name: `the same by plain text search (${name})`,
      figure: share(search),
      unit: '%',
      goal: 'for comparison',
      met: true,
    },
  ];
}

/** Opens asks one after the other, from the key that opens one to the frame in which the ranking stands. */
async function rankingTimes(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n <= asked; n++) {
    const ms = await page.evaluate(timeToRanking, `#/network/asks-${n * 701}/asks`);
    // The first makes the index, which later ones use.
    if (n > 0) times.push(ms);
  }
  return times;
}

/** In the page: goes to an ask, and gives the time until its ranking is drawn. */
function timeToRanking(hash: string): Promise<number> {
  return new Promise((resolve) => {
    location.hash = '#/network/-/asks';
    const isDrawn = () => document.querySelector('aside [data-helper]') !== null;
    const begin = () => {
      if (isDrawn()) return setTimeout(begin, 50);
      const start = performance.now();
      const watch = new MutationObserver(() => {
        if (!isDrawn()) return;
        watch.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      });
      watch.observe(document.body, { childList: true, subtree: true });
      location.hash = hash;
    };
    // The list behind it comes to rest first, as it is for who reads it.
    setTimeout(begin, 1_500);
  });
}

function manyHelpers(): Records {
  const made = instant(Date.UTC(2020, 0, 1));
  const make = <T extends TableName>(table: T, n: number, values: Changes<T>) =>
    blank(table, `${table}-${n}`, made, values);
  const asks = [...labelled.tuning, ...labelled.heldOut];
  const pick = <V>(list: readonly V[], n: number): V => {
    const value = list[n % list.length];
    if (value === undefined) throw new Error('An empty list has nothing to pick.');
    return value;
  };
  const many = <R>(count: number, one: (n: number) => R) => Array.from({ length: count }, (_, n) => one(n));
  const giving = labelled.helpers.filter(({ offers }) => offers.length > 0);
  return {
    ...manyRecords(pitchCount, today),
    asks: many(pitchCount, (n) =>
      make('asks', n, { pitchId: `pitches-${n}`, kind: pick(asks, n).kind, text: pick(asks, n).text, order: 'a0' }),
    ),
    partners: many(partnerCount, (n) => {
      const { name, helps, helpText, themes: themeIds, districts: districtIds, notes } = pick(labelled.helpers, n);
      return make('partners', n, { name: `${name} ${n}`, helps, helpText, themeIds, districtIds, notes });
    }),
    offers: many(offerCount, (n) => {
      const { kind, text, status } = pick(pick(giving, n).offers, n);
      const partnerId = `partners-${n % partnerCount}`;
      return make('offers', n, {
        partnerId,
        pitchId: `pitches-${n % pitchCount}`,
        kind,
        text,
        status,
        offeredOn: '2024-02-01',
      });
    }),
  };
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function time(name: string, figure: number): Row {
  return { area: 'people', name, figure: Math.round(figure), unit: 'ms', goal: `≤ ${goalMs}`, met: figure <= goalMs };
}
