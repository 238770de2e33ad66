import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright';
import { args, browsersHere, rememberBrowser, versionFault } from '../browser.mjs';
import { chooseBrowser, fetchesSnap } from '../chooseBrowser.mjs';

const isRoot = process.getuid?.() === 0;

/** @returns {{ fault: string | null, output: string }} */
function attempt(command, given, options = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, given, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  const said = stderr?.trim() || stdout?.trim() || `it ended with ${status}`;
  return { fault: status === 0 ? null : (error?.message ?? said), output: stdout ?? '' };
}

const mayInstall = () => isRoot || attempt('sudo', ['-n', 'true']).fault === null;

function apt(...given) {
  const [command, ...rest] = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', ...given];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return attempt(command, rest, { env });
}

function installWithApt() {
  console.log('No Chrome or Chromium that starts: trying Debian’s chromium with apt …');
  const { fault } = apt('update', '-qq');
  if (fault) return fault;
  const simulated = apt('install', '--simulate', 'chromium');
  if (simulated.fault) return simulated.fault;
  if (fetchesSnap(simulated.output)) return 'here the package only fetches a snap';
  return apt('install', '-y', '-qq', 'chromium', 'fonts-noto-core').fault;
}

function installWithPlaywright(withLibraries) {
  console.log('Trying Playwright’s Chromium …');
  const libraries = withLibraries ? ['--with-deps'] : [];
  return attempt('npx', ['playwright', 'install', ...libraries, 'chromium']).fault;
}

/** Why a browser doesn't open a page with the settings that the tests use. */
async function faultOf(path) {
  const fault = path && versionFault(path);
  if (fault) return fault;
  try {
    const browser = await chromium.launch({ executablePath: path, args });
    await (await browser.newPage()).close();
    await browser.close();
    return null;
  } catch (error) {
    return error.message;
  }
}

/** The first lines say what is wrong, and browsers go on for pages; Playwright frames its advice. */
const inShort = (text) => {
  const lines = text.split('\n').filter((line) => !/[║═]/.test(line));
  return lines.slice(0, 6).join('\n    ');
};

const named = process.env.CHROMIUM_PATH;
const choice = await chooseBrowser({
  wanted: named,
  browsersHere,
  faultOf,
  mayInstall,
  installWithApt,
  installWithPlaywright,
});

if (choice.ok) {
  if (!named) rememberBrowser(choice.path);
  console.log(`Browser: ${choice.path ?? 'Playwright’s Chromium'}`);
} else {
  console.error(
    [
      named ? 'CHROMIUM_PATH names a browser that doesn’t start.' : 'No Chrome or Chromium starts.',
      ...choice.tried.map((line) => `  ${inShort(line)}`),
      ...(named
        ? ['Mend the path, or unset it to let the tests look for a browser.']
        : [
            'On Debian, as root:   apt-get update && apt-get install -y chromium',
            'On Ubuntu, as root:   npx playwright install --with-deps chromium',
            'Or say where one is:  CHROMIUM_PATH=/path/to/chrome npm test',
          ]),
    ].join('\n'),
  );
  process.exitCode = 1;
}
