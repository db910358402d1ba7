/**
 * From the start of the process to an Overzicht that answers, against a bare Electron window with a heading. Both are
 * timed by their own page's clock: the bare one at its first paint, Podium at the mark it sets when the Overzicht shows
 * what the next edition needs and the page is idle.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { electronProgram, launchApp, root } from '../support/app';
import { manyRecords, store } from '../support/manyRecords';
import type { Row } from './row';

const rounds = 9;
const today = new Date().toISOString().slice(0, 10);

/** Start-up with 84 and with 10,000 pitches. */
export async function measure(): Promise<Row[]> {
  const few = await dataOf(84);
  const many = await dataOf(10_000);
  const nothing = await mkdtemp(path.join(os.tmpdir(), 'podium-bench-'));
  const bare = path.join(import.meta.dirname, 'bare');
  const times: Record<'bare' | 'few' | 'many', number[]> = { bare: [], few: [], many: [] };
  // In turns, so that a busy moment of the machine falls on all three; the first round warms the disk's cache.
  for (let round = 0; round <= rounds; round += 1) {
    const one = {
      bare: await startOf(bare, nothing, 'first-contentful-paint'),
      few: await startOf(root, few, 'overview-answers'),
      many: await startOf(root, many, 'overview-answers'),
    };
    if (round > 0) for (const name of ['bare', 'few', 'many'] as const) times[name].push(one[name]);
  }
  for (const folder of [few, many, nothing]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  const base = median(times.bare);
  const row = (name: string, figure: number, unit: string, goal: string, met = true): Row => ({
    area: 'house',
    name,
    figure,
    unit,
    goal,
    met,
  });
  const ratio = (name: string, of: number[], goal: number) =>
    row(name, median(of) / base, '×', `≤ ${goal}`, median(of) / base <= goal);
  return [
    row('start of a bare window', base, 'ms', 'measure'),
    ratio('start with 84 pitches / bare window', times.few, 1.5),
    ratio('start with 10,000 pitches / bare window', times.many, 1.8),
  ];
}

async function dataOf(pitches: number): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'podium-bench-'));
  const { page, close } = await launchApp({ dataDir: folder });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await store(page, manyRecords(pitches, today));
  await close();
  return folder;
}

/** Milliseconds from the start of the process to a mark or paint of its page. */
async function startOf(app: string, dataDir: string, entry: string): Promise<number> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const started = Date.now();
  const child = spawn(electronProgram(), [...asRoot, '--remote-debugging-port=0', app], {
    env: { ...process.env, PODIUM_DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child));
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('The app opened no window.');
    const at = await page.waitForFunction((name) => {
      const [found] = performance.getEntriesByName(name);
      return found ? performance.timeOrigin + found.startTime : undefined;
    }, entry);
    return Number(await at.jsonValue()) - started;
  } finally {
    child.kill();
    await ended;
  }
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    child.once('exit', () => reject(new Error(`The app ended before it opened: ${said.slice(-500)}`)));
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
