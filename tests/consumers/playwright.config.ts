import { defineConfig } from '@playwright/test';
import { launchOptions } from '@servitization/tooling/browser';

/** Fresh apps that install the packages. Build first; `npm run test:consumers` does. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.consumer.ts',
  globalSetup: './lib/setup.ts',
  workers: 1,
  // Installing and building for production takes its time on a small machine.
  timeout: 900_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  outputDir: '../../test-results/consumers',
  use: {
    launchOptions: launchOptions(),
    contextOptions: { reducedMotion: 'reduce' },
  },
});
