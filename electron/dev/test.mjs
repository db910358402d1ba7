import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { Blocked } from './console.mjs';
import { crashed, outcomeLine, playwrightOutcome, total, vitestOutcome } from './outcome.mjs';
import { preparePackages } from './packages.mjs';
import { prepare } from './prepare.mjs';
import { root, runPackage } from './processes.mjs';

const folder = path.join(root, 'test-results');
const long = process.argv.includes('--long');
if (long) process.env.PODIUM_LONG = '1';

const outcomes = [await outcomeOf(unitTests), await outcomeOf(journeys)];
process.exitCode = total(outcomes).failed > 0 ? 1 : 0;
console.log(outcomeLine(outcomes));

async function unitTests() {
  await preparePackages();
  const report = freshReport('unit.json');
  const args = ['run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json'];
  const code = await runPackage('vitest/vitest.mjs', [...args, `--outputFile.json=${report}`]);
  return vitestOutcome(read(report), code);
}

async function journeys() {
  const { env, stop } = await prepare();
  try {
    await build(env);
    const report = freshReport('e2e.json');
    const args = ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'];
    const code = await runPackage('@playwright/test/cli.js', args, {
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
    return playwrightOutcome(read(report), code);
  } finally {
    stop();
  }
}

/**
 * The last line must come whatever happens, and what could not run has failed.
 * @param {() => Promise<import('./outcome.mjs').Outcome>} run
 */
async function outcomeOf(run) {
  try {
    return await run();
  } catch (error) {
    console.error(error instanceof Blocked ? `podium: ${error.message}` : error);
    return crashed;
  }
}

/** @param {string} name */
function freshReport(name) {
  const file = path.join(folder, name);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
