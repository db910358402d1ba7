import { runCommand, say } from './console.mjs';
import { preparePackages } from './packages.mjs';
import { runPackage } from './processes.mjs';

const steps = /** @type {const} */ ([
  ['format and lint', '@biomejs/biome/bin/biome', ['check']],
  ['types', 'typescript/bin/tsc', ['-b']],
  ['unit tests', 'vitest/vitest.mjs', ['run', '--config', 'tests/vitest.config.ts']],
]);

await runCommand(async () => {
  await preparePackages();
  /** @type {string[]} */
  const failed = [];
  for (const [name, script, args] of steps) {
    say(name);
    if ((await runPackage(script, args)) !== 0) failed.push(name);
  }
  say(failed.length > 0 ? `failed: ${failed.join(', ')}` : 'all good');
  return failed.length > 0 ? 1 : 0;
});
