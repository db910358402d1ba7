import { hasDisplay, prepareLinux, startVirtualDisplay } from './linux.mjs';
import { preparePackages } from './packages.mjs';
import { prepareRuntime } from './runtime.mjs';

/**
 * What a command needs to run Electron: its path, arguments that must precede the app, the environment, and how to stop
 * what was started for it.
 * @typedef {{ program: string, args: readonly string[], env: NodeJS.ProcessEnv, stop: () => void }} Prepared
 */

/**
 * Does all the set-up: packages, Electron, the system's libraries and a screen. Throws `Blocked` with what to run when
 * it cannot.
 * @returns {Promise<Prepared>}
 */
export async function prepare() {
  await preparePackages();
  const program = await prepareRuntime();
  const env = { ...process.env, ELECTRON_EXEC_PATH: program };
  if (process.platform !== 'linux') return { program, args: [], env, stop() {} };
  await prepareLinux(program, { display: true });
  const screen = hasDisplay() ? undefined : await startVirtualDisplay();
  if (screen) Object.assign(env, { DISPLAY: screen.display });
  return { program, args: sandboxArgs(), env, stop: () => screen?.stop() };
}

/** Chromium refuses to make its sandbox as root, the only user of most containers. */
function sandboxArgs() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
