import { build } from './build.mjs';
import { runCommand } from './console.mjs';
import { prepare } from './prepare.mjs';
import { root, run, runPackage } from './processes.mjs';

const hot = process.argv.includes('--hot');

await runCommand(async () => {
  const { program, args, env, stop } = await prepare();
  try {
    if (hot) return await startHot({ ...env, ...(args.includes('--no-sandbox') ? { NO_SANDBOX: '1' } : {}) });
    await build(env);
    // Chromium's own complaints, about a bus or a graphics card that is absent, tell a developer nothing.
    return await run(program, [...args, '--log-level=3', root], { env });
  } finally {
    stop();
  }
});

/**
 * Pages change in the running app as their files are saved; the app starts again when the machine room changes.
 * @param {NodeJS.ProcessEnv} env
 */
function startHot(env) {
  return runPackage('electron-vite/bin/electron-vite.js', ['dev', '--watch', '--config', 'electron.config.ts'], {
    env,
  });
}
