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
    const { module } = await runnerImport(path.join(root, 'tests', 'support', 'screenshots.ts'), {
      configFile: false,
      root,
      logLevel: 'error',
    });
    const { takeScreenshots } = /** @type {{ takeScreenshots(): Promise<string[]> }} */ (module);
    for (const name of await takeScreenshots()) say(`made ${name}`);
    return 0;
  } finally {
    stop();
  }
});
