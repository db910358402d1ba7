/**
 * The annual report, internal version, against two other ways to the same paragraphs and cells: a template filled by
 * easy-template-x, and XML written by hand and deflated. Each in a fresh process, as a report is made in a fresh worker.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { build } from 'vite';
import { readDocx } from '../support/docxText';
import { aHistory } from '../support/records';
import { optionsFor } from '../support/reportCases';
import { type Block, documentOf, templateOf } from './reportContent';
import { type Way, ways } from './reportWays';
import type { Row } from './row';

const rounds = 5;
const perEdition = 8;
const root = join(import.meta.dirname, '..', '..');
const built = join(root, '.cache', 'bench');

/** The report without page layout against other ways, and as a whole. */
export async function measure(): Promise<Row[]> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { ssr: 'tests/bench/reportWays.ts', outDir: built, emptyOutDir: true, target: 'node20' },
  });
  return [...measureWith(100), ...measureWith(1_000)];
}

function measureWith(pitches: number): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'podium-bench-'));
  try {
    prepare(folder, pitches);
    const times: Record<Way, number[]> = { ours: [], whole: [], template: [], byHand: [] };
    // In turns, so that a busy moment of the machine falls on all; the first round warms the disk's cache.
    for (let round = 0; round <= rounds; round += 1)
      for (const way of ways) {
        const time = timeOf(way, folder);
        if (round > 0) times[way].push(time);
      }
    return rowsOf(times, pitches);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes what each way starts from; the others' content is read back from our own report. */
function prepare(folder: string, pitches: number): void {
  const write = (name: string, content: object) => writeFileSync(join(folder, name), JSON.stringify(content));
  const editions = Math.round(pitches / perEdition);
  write('snapshot.json', aHistory({ editions, pitchesPerEdition: perEdition, editionsPerYear: editions }));
  write('options.json', optionsFor({ version: 'internal' }));
  timeOf('ours', folder);
  const report = readFileSync(join(folder, 'ours.docx'));
  const { paragraphs, tables } = readDocx(report);
  const blocks: Block[] = [...paragraphs.map((text) => ({ text })), ...tables.map(({ rows }) => ({ rows }))];
  const { template, data } = templateOf(blocks);
  const parts = { ...unzipSync(report), 'word/document.xml': strToU8(documentOf(template)) };
  writeFileSync(join(folder, 'report.docx'), report);
  writeFileSync(join(folder, 'template.docx'), zipSync(parts));
  write('blocks.json', blocks);
  write('data.json', data);
}

/** How long a way takes, in milliseconds, from the start of its process to its end. */
function timeOf(way: Way, folder: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [join(built, 'reportWays.js'), way, folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${way} failed: ${stderr}`);
  return performance.now() - start;
}

function rowsOf(times: Record<Way, number[]>, pitches: number): Row[] {
  const ours = median(times.ours);
  const whole = median(times.whole);
  const most = 3_000 + 10 * pitches;
  const row = (name: string, figure: number, unit: string, goal: number): Row => ({
    area: 'reports',
    name: `${name}, ${pitches} pitches`,
    figure,
    unit,
    goal: `≤ ${goal}`,
    met: figure <= goal,
  });
  return [
    row('annual report without page numbers / easy-template-x', ours / median(times.template), '×', 2),
    row('annual report without page numbers / XML by hand', ours / median(times.byHand), '×', 6),
    row('annual report with page numbers', whole, 'ms', most),
  ];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
