import { existsSync } from 'node:fs';

/** Where a Chrome or Chromium usually lies on Linux and macOS; CHROMIUM_PATH goes first. */
const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** @returns {string | undefined} path of an installed browser; undefined leaves Playwright's own */
export const installedBrowser = () => places.find((path) => path && existsSync(path));

/** Start settings for every test that opens a browser: no sandbox in containers, no calls home. */
export const launchOptions = () => ({
  executablePath: installedBrowser(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
