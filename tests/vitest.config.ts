import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const long = process.env.PODIUM_LONG === '1';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    // One core fewer when not told otherwise, which on two cores is half.
    maxWorkers: '100%',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/e2e/**', 'tests/bench/**', ...(long ? [] : ['tests/**/*.long.test.*'])],
    testTimeout: long ? 600_000 : 20_000,
    allowOnly: false,
  },
});
