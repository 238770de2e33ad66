import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright';
import { installedBrowser, launchOptions } from '../browser.mjs';

const tries = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

function installWithApt() {
  const isRoot = process.getuid?.() === 0;
  const sudo = isRoot ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    return tries(command, rest);
  };
  console.log('No Chrome or Chromium found: installing Debian’s chromium with apt …');
  return apt('update', '-qq') && apt('install', '-y', '-qq', 'chromium', 'fonts-noto-core');
}

function installWithPlaywright() {
  console.log('Installing Playwright’s Chromium …');
  return tries('npx', ['playwright', 'install', 'chromium']);
}

/** Whether a browser starts with the settings that the tests use. */
async function starts() {
  try {
    const browser = await chromium.launch(launchOptions());
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function ensure() {
  if (await starts()) return true;
  if (installWithApt() && (await starts())) return true;
  return installWithPlaywright() && (await starts());
}

if (await ensure()) {
  console.log(`Browser: ${installedBrowser() ?? 'Playwright’s Chromium'}`);
} else {
  console.error(
    [
      'The tests need Chrome or Chromium, and none could be installed.',
      'On Debian or Ubuntu, as root:  apt-get update && apt-get install -y chromium',
      'Or say where one is:           CHROMIUM_PATH=/path/to/chrome npm test',
    ].join('\n'),
  );
  process.exit(1);
}
