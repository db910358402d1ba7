import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Blocked, say } from './console.mjs';
import { run } from './processes.mjs';

/** Debian's names; newer releases add t64 to some. */
const libraries = [
  'libgtk-3-0',
  'libnss3',
  'libgbm1',
  'libasound2',
  'libxss1',
  'libxtst6',
  'libatk-bridge2.0-0',
  'fonts-liberation',
];
const virtualDisplay = ['xvfb'];

/**
 * Installs the system's libraries Electron needs, and a virtual display when there is no screen. Debian and Ubuntu only;
 * elsewhere, or without rights, it stops with the line to run.
 * @param {string} program path of Electron
 * @param {{ display: boolean }} wanted
 */
export async function prepareLinux(program, { display }) {
  const needed = [
    ...(missingLibraries(program).length > 0 ? libraries : []),
    ...(display && !hasDisplay() && !isOnPath('Xvfb') ? virtualDisplay : []),
  ];
  if (needed.length > 0) await install(needed, program);
  if (process.getuid?.() !== 0 && !canSandbox(program)) {
    throw new Blocked(
      'this system does not let Electron make its sandbox; run: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0 kernel.unprivileged_userns_clone=1',
    );
  }
}

/** Whether there is a screen to draw on. */
export function hasDisplay() {
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Starts a virtual screen of 1920 × 1080 and resolves with its name and how to stop it.
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
export function startVirtualDisplay() {
  return new Promise((resolve, reject) => {
    const blocked = () => reject(new Blocked('the virtual display did not start; run: Xvfb :99 & export DISPLAY=:99'));
    const args = ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'];
    const server = spawn('Xvfb', args, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const stop = () => void server.kill();
    server.once('error', blocked);
    server.once('exit', blocked);
    process.once('exit', stop);
    let answer = '';
    server.stdio[3]?.on('data', (bytes) => {
      answer += bytes;
      if (!answer.includes('\n')) return;
      // From here the server must not keep this command alive.
      server.unref();
      server.stdio[3]?.destroy();
      const display = `:${answer.trim()}`;
      say(`virtual display ${display}, as there is no screen`);
      resolve({ display, stop });
    });
  });
}

/** @param {string} program */
function missingLibraries(program) {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').filter((line) => line.includes('not found'));
}

/** @param {string} name */
function isOnPath(name) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => folder && existsSync(path.join(folder, name)));
}

/**
 * @param {readonly string[]} names
 * @param {string} program
 */
async function install(names, program) {
  if (!isOnPath('apt-get')) {
    throw new Blocked(`Electron lacks system libraries; install the equivalents of: ${names.join(' ')}`);
  }
  if (process.getuid?.() !== 0) {
    const exact = names.map(availableName).join(' ');
    throw new Blocked(`Electron lacks system libraries; run: sudo apt-get install -y ${exact}`);
  }
  say(`installing system libraries (${names.join(' ')})`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, quiet: true });
  const exact = names.map(availableName);
  const line = ['install', '-y', '-qq', '--no-install-recommends', ...exact];
  const code = await run('apt-get', line, { env, quiet: true });
  const missing = missingLibraries(program);
  if (code !== 0 || missing.length > 0) {
    throw new Blocked(`system libraries could not be installed; run: apt-get update && apt-get ${line.join(' ')}`);
  }
}

/** @param {string} name */
function availableName(name) {
  const newer = `${name}t64`;
  return spawnSync('apt-cache', ['show', newer], { stdio: 'ignore' }).status === 0 ? newer : name;
}

/** @param {string} program */
function canSandbox(program) {
  const namespaces = spawnSync('unshare', ['--user', 'true'], {
    stdio: 'ignore',
  });
  if (namespaces.error || namespaces.status === 0) return true;
  const { stdout } = spawnSync('stat', ['-c', '%u %a', path.join(path.dirname(program), 'chrome-sandbox')], {
    encoding: 'utf8',
  });
  return (stdout ?? '').trim() === '0 4755';
}
