import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { runCommand, say } from './console.mjs';
import { prepare } from './prepare.mjs';
import { root } from './processes.mjs';

/** @typedef {import('../../tests/bench/row').Row} Row */

const folder = path.join(root, 'tests', 'bench');
const wanted = process.argv.slice(2);

await runCommand(async () => {
  const { env, stop } = await prepare();
  try {
    await build(env);
    Object.assign(process.env, env);
    const { rows, failed } = await measureAll();
    console.log(table(rows));
    writeFileSync(path.join(folder, 'results.json'), `${JSON.stringify(rows, null, 2)}\n`);
    return failed > 0 ? 1 : 0;
  } finally {
    stop();
  }
});

/** One after the other: two at a time would slow each other down. */
async function measureAll() {
  // Not at the top: this file is read before anything is installed.
  const { runnerImport } = await import('vite');
  /** @type {Row[]} */
  const rows = [];
  let failed = 0;
  for (const name of readdirSync(folder).filter(isWanted).sort()) {
    say(`measuring ${name}`);
    try {
      const { module } = await runnerImport(path.join(folder, name), { configFile: false, root, logLevel: 'error' });
      const { measure = module.default } = module;
      rows.push(.../** @type {Row[]} */ (await measure()));
    } catch (error) {
      failed += 1;
      console.error(`${name} could not be measured:`, error);
    }
  }
  return { rows, failed };
}

/** @param {string} name */
function isWanted(name) {
  return name.endsWith('.bench.ts') && (wanted.length === 0 || wanted.some((part) => name.includes(part)));
}

/** @param {readonly Row[]} rows */
function table(rows) {
  const lines = [
    ['area', 'what', 'figure', 'unit', 'goal', 'met'],
    ...rows.map(({ area, name, figure, unit, goal, met }) => [
      area,
      name,
      String(Math.round(figure * 100) / 100),
      unit,
      goal,
      met ? 'yes' : 'NO',
    ]),
  ];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length))) ?? [];
  return lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}
