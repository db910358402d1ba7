import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Blocked, say } from './console.mjs';
import { root, runPackage } from './processes.mjs';

const sources = ['electron', 'renderer', 'resources', 'electron.config.ts', 'package.json', 'package-lock.json'];
const stamp = path.join(root, 'out', '.built');
const results = ['main/main.cjs', 'preload/preload.cjs', 'renderer/index.html'];

/**
 * Builds the app into `out/`, unless what is there is newer than every source.
 * @param {NodeJS.ProcessEnv} env with the path of Electron, as `prepare` gives it
 */
export async function build(env) {
  if (isFresh()) return;
  say('building');
  const startedAt = new Date();
  const args = ['build', '--config', 'electron.config.ts', '--logLevel', 'warn'];
  if ((await runPackage('electron-vite/bin/electron-vite.js', args, { env })) !== 0) {
    throw new Blocked('the build failed; mend what is said above, then run it again');
  }
  // The time of the start: what changed during the build asks for another.
  writeFileSync(stamp, '');
  utimesSync(stamp, startedAt, startedAt);
}

function isFresh() {
  if (!existsSync(stamp) || !results.every((name) => existsSync(path.join(root, 'out', name)))) return false;
  const builtMs = statSync(stamp).mtimeMs;
  return sources.every((name) => newestMs(path.join(root, name)) < builtMs);
}

/**
 * Folders count as well: their time tells of a file that was removed.
 * @param {string} file
 * @returns {number}
 */
function newestMs(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return readdirSync(file).reduce((newest, name) => Math.max(newest, newestMs(path.join(file, name))), found.mtimeMs);
}
