import { expect, test } from 'vitest';
import { chooseBrowser, fetchesSnap } from './chooseBrowser.mjs';

const STUB = '/usr/bin/chromium-browser';
const DEBIANS = '/usr/bin/chromium';
const OWN = 'Playwright’s own';

/** A machine with these files, of which some start; it notes what was done to it. */
function machineWith({
  wanted = undefined as string | undefined,
  files = [] as string[],
  starting = [] as string[],
  may = true,
  apt = null as string | null,
  playwright = null as string | null,
} = {}) {
  const here = [...files];
  const starts = new Set(starting);
  const log: string[] = [];
  return {
    log,
    machine: {
      wanted,
      browsersHere: () => [...here],
      faultOf: async (path?: string) => (starts.has(path ?? OWN) ? null : 'does not start'),
      mayInstall: () => may,
      installWithApt: () => {
        log.push('apt');
        if (apt === null) {
          here.unshift(DEBIANS);
          starts.add(DEBIANS);
        }
        return apt;
      },
      installWithPlaywright: (withLibraries: boolean) => {
        log.push(withLibraries ? 'playwright with libraries' : 'playwright');
        if (playwright === null) starts.add(OWN);
        return playwright;
      },
    },
  };
}

test('a browser that starts is taken, and nothing is installed', async () => {
  const { machine, log } = machineWith({ files: [DEBIANS], starting: [DEBIANS] });
  expect(await chooseBrowser(machine)).toEqual({ ok: true, path: DEBIANS });
  expect(log).toEqual([]);
});

test('a file that only has a browser’s name is passed over', async () => {
  const { machine, log } = machineWith({ files: [STUB, DEBIANS], starting: [DEBIANS] });
  expect(await chooseBrowser(machine)).toEqual({ ok: true, path: DEBIANS });
  expect(log).toEqual([]);
});

test('Playwright’s own is taken when it is here already', async () => {
  const { machine, log } = machineWith({ files: [STUB], starting: [OWN] });
  expect(await chooseBrowser(machine)).toEqual({ ok: true, path: undefined });
  expect(log).toEqual([]);
});

test('who names a browser gets that one', async () => {
  const { machine } = machineWith({
    wanted: '/opt/chrome',
    files: [DEBIANS],
    starting: ['/opt/chrome', DEBIANS],
  });
  expect(await chooseBrowser(machine)).toEqual({ ok: true, path: '/opt/chrome' });
});

test('who names one that doesn’t start is told so and gets no other', async () => {
  const { machine, log } = machineWith({
    wanted: '/opt/chrom',
    files: [DEBIANS],
    starting: [DEBIANS],
  });
  expect(await chooseBrowser(machine)).toEqual({
    ok: false,
    tried: ['/opt/chrom: does not start'],
  });
  expect(log).toEqual([]);
});

test('where there is none, Debian’s is installed, beside a file that doesn’t start', async () => {
  const { machine, log } = machineWith({ files: [STUB] });
  expect(await chooseBrowser(machine)).toEqual({ ok: true, path: DEBIANS });
  expect(log).toEqual(['apt']);
});

test('where apt has only a snap, Playwright’s is installed, libraries included', async () => {
  const { machine, log } = machineWith({ files: [STUB], apt: 'only a snap' });
  expect(await chooseBrowser(machine)).toEqual({ ok: true, path: undefined });
  expect(log).toEqual(['apt', 'playwright with libraries']);
});

test('who may not install gets Playwright’s without libraries, and apt is not called', async () => {
  const { machine, log } = machineWith({ may: false });
  expect(await chooseBrowser(machine)).toEqual({ ok: true, path: undefined });
  expect(log).toEqual(['playwright']);
});

test('where nothing helps, everything tried is told, each once', async () => {
  const { machine } = machineWith({ files: [STUB], apt: 'no network', playwright: 'no network' });
  expect(await chooseBrowser(machine)).toEqual({
    ok: false,
    tried: [
      `${STUB}: does not start`,
      'Playwright’s Chromium: does not start',
      'Debian’s chromium by apt: no network',
      'Playwright’s Chromium: no network',
    ],
  });
});

test.each([
  ['Debian', 'Inst chromium-common (156 Debian:12)\nInst chromium (156.0 Debian:12)\n', false],
  ['Debian, to mend', 'Inst chromium [156.0-1~deb12u1] (156.0-1~deb12u1 Debian:12)\n', false],
  ['Debian, newest here', 'chromium is already the newest version (156.0-1~deb12u1).\n', false],
  ['Ubuntu', 'Inst chromium-browser (2:1snap1-0ubuntu2 Ubuntu:24.04)\n', true],
  ['Ubuntu without snapd', 'Inst snapd (2.63 Ubuntu)\nInst chromium (1 Ubuntu)\n', true],
  ['a snap under the name', 'Inst chromium (2:1snap1-0ubuntu2 Ubuntu:24.04)\n', true],
])('apt has a browser, or a snap under its name: %s', (_, simulated, snap) => {
  expect(fetchesSnap(simulated)).toBe(snap);
});
