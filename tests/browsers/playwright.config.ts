import { defineConfig } from '@playwright/test';
import { freePort } from '@servitization/tooling/freePort';

// Workers read this file again and must find the same port, so it is handed on by the environment.
process.env.E2E_PORT ??= String(await freePort());
const port = process.env.E2E_PORT;

/**
 * A user's story in other browsers than Chromium. They are driven by the protocols of their own
 * WebDrivers, as Playwright drives only builds of them that it has patched. Build first; `npm run
 * test:browsers` does.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.browser.ts',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  outputDir: '../../test-results/browsers',
  webServer: {
    command: 'node ../../tooling/bin/serve.mjs',
    env: { PORT: port },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
