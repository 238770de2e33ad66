import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chrome', 'chromium-browser'];

/** Where a Chrome or Chromium may lie that is not on the PATH. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @returns {string[]} browsers that are there, each once; whether they run is another question */
export function browsersHere() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const here = [...onPath, ...places].filter((path) => existsSync(path));
  const files = here.map((path) => realpathSync(path));
  return here.filter((_, i) => files.indexOf(files[i]) === i);
}

/** @returns {string | null} why this is no browser that runs; null: it says its version */
export function versionFault(path) {
  const { status, signal, error, stderr } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  if (error) return error.message;
  return status === 0 ? null : stderr.trim() || `it ended with ${signal ?? status}`;
}

const record = fileURLToPath(
  new URL('../node_modules/.cache/servitization/browser.json', import.meta.url),
);

/** Keeps what was found to run, so that every test runner takes the same browser. */
export function rememberBrowser(path) {
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, JSON.stringify({ path: path ?? null }));
}

/** @returns {{ path?: string } | null} what was remembered; null when that is no longer there */
function remembered() {
  try {
    const { path } = JSON.parse(readFileSync(record, 'utf8'));
    return path === null ? {} : existsSync(path) ? { path } : null;
  } catch {
    // Nothing remembered, or not readable: it is looked for once more.
    return null;
  }
}

/**
 * The browser of the tests: CHROMIUM_PATH, else what `ensure-browser` found, else the first here
 * that says its version.
 *
 * @returns {string | undefined} its path; undefined leaves Playwright's own
 */
export function installedBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const known = remembered();
  return known ? known.path : browsersHere().find((path) => versionFault(path) === null);
}

/** No sandbox in containers, no calls home. */
export const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Start settings for every test that opens a browser. */
export const launchOptions = () => ({ executablePath: installedBrowser(), args });
