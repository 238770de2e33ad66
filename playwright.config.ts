import { defineConfig } from '@playwright/test';
import { launchOptions } from '@servitization/tooling/browser';
import { freePort } from '@servitization/tooling/freePort';

// Workers read this file again and must find the same port, so it is handed on by the environment.
process.env.E2E_PORT ??= String(await freePort());
const port = process.env.E2E_PORT;

/** Users' stories on the built site. Build first: `npm run build`. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.e2e.ts',
  // Texts that are compared, and no pictures: `npm run reports`.
  snapshotPathTemplate: 'tooling/reports/{arg}{ext}',
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? 'line' : 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: launchOptions(),
    // What moves would be measured on its way.
    contextOptions: { reducedMotion: 'reduce' },
  },
  webServer: {
    command: 'node tooling/bin/serve.mjs',
    env: { PORT: port },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
