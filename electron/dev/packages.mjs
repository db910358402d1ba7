import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Blocked, say } from './console.mjs';
import { npm, root } from './processes.mjs';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} Locked */

/** Installs the packages of the lockfile when what is installed differs from it. */
export async function preparePackages() {
  checkNode();
  if (packagesMatch()) return;
  say('installing packages (npm ci)');
  if ((await npm(['ci'])) !== 0) throw new Blocked('packages could not be installed; run: npm ci');
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Blocked(`Node ${process.versions.node} is too old; install Node 20.19 or newer from https://nodejs.org`);
}

function packagesMatch() {
  const wanted = lockedPackages('package-lock.json');
  // npm writes this file as its last step, so a broken-off install has none.
  const installed = lockedPackages('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([folder, { version, optional }]) => {
    if (folder === '') return true;
    const found = installed[folder];
    // Optional packages are for other systems, unless they are here.
    if (!found) return optional === true;
    return found.version === version && existsSync(path.join(root, folder, 'package.json'));
  });
}

/**
 * @param {string} file
 * @returns {Record<string, Locked> | undefined}
 */
function lockedPackages(file) {
  const full = path.join(root, file);
  return existsSync(full) ? JSON.parse(readFileSync(full, 'utf8')).packages : undefined;
}
