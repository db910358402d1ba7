import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Blocked } from './console.mjs';

/** Root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
let interrupted = false;

// A signal to this command alone, not to the whole terminal, must end what it started as well.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    interrupted = true;
    if (children.size === 0) process.exit(1);
    for (const child of children) child.kill(signal);
  });
}

/**
 * Runs a program with its output shown; resolves with its exit code, 1 when it was killed or could not start. Throws
 * `Blocked` when the command was interrupted meanwhile.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, limitMs?: number, quiet?: boolean, cwd?: string }} [options]
 * @returns {Promise<number>}
 */
export async function run(program, args, { env = process.env, limitMs, quiet = false, cwd = root } = {}) {
  const child = spawn(program, args, { cwd, env, stdio: quiet ? 'ignore' : 'inherit' });
  children.add(child);
  const timer = limitMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limitMs);
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (ended) => resolve(ended ?? 1));
  });
  clearTimeout(timer);
  children.delete(child);
  if (interrupted) throw new Blocked('stopped');
  return code;
}

/**
 * Runs npm: the one that started this command, or else the one on the path.
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export function npm(args, options) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args], options);
  // Windows starts npm.cmd only through its shell.
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/c', 'npm', ...args], options)
    : run('npm', args, options);
}

/**
 * Runs the command line of an installed package with this Node.
 * @param {string} script path of the script inside node_modules
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 */
export function runPackage(script, args, options) {
  return run(
    process.execPath,
    [fileURLToPath(new URL(`../../node_modules/${script}`, import.meta.url)), ...args],
    options,
  );
}
