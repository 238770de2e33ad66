import { defineConfig } from '@playwright/test';
import { launchOptions } from '@servitization/tooling/browser';

const port = 4273;

/** Users' stories on the built site. Build first: `npm run build`. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.e2e.ts',
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? 'line' : 'list',
  use: { baseURL: `http://127.0.0.1:${port}`, launchOptions: launchOptions() },
  webServer: {
    command: 'node tooling/bin/serve.mjs',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
