import { defineConfig } from '@playwright/test';

const long = process.env.PODIUM_LONG === '1';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/e2e',
  testIgnore: long ? [] : ['**/*.long.spec.ts'],
  globalSetup: './support/setUp.ts',
  // Each app needs the processor to itself to answer as it does for a user.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // On two busy cores an answer may take its time; how fast it is, the benches say.
  expect: { timeout: 15_000 },
  timeout: long ? 600_000 : 60_000,
  reporter: [['list']],
});
