import path from 'node:path';
import { build } from './build.mjs';
import { runCommand, say } from './console.mjs';
import { prepare } from './prepare.mjs';
import { root } from './processes.mjs';

await runCommand(async () => {
  const { env, stop } = await prepare();
  try {
    await build(env);
    Object.assign(process.env, env);
    // Not at the top: this file is read before anything is installed.
    const { runnerImport } = await import('vite');
    // With "evening": everything the evening's windows can show, to look through; else the pictures of the README.
    const ofEvening = process.argv.includes('evening');
    const file = ofEvening ? 'eveningScreenshots.ts' : 'screenshots.ts';
    const { module } = await runnerImport(path.join(root, 'tests', 'support', file), {
      configFile: false,
      root,
      logLevel: 'error',
    });
    const take = /** @type {() => Promise<string[]>} */ (
      ofEvening ? module.takeEveningScreenshots : module.takeScreenshots
    );
    for (const name of await take()) say(`made ${name}`);
    return 0;
  } finally {
    stop();
  }
});
