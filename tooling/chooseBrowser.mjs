/**
 * @typedef {object} Machine what the choice asks of the machine
 * @property {string | undefined} wanted CHROMIUM_PATH
 * @property {() => string[]} browsersHere
 * @property {(path?: string) => Promise<string | null>} faultOf why a browser doesn't start; null:
 *   it does. Without a path, Playwright's own
 * @property {() => boolean} mayInstall as root or by sudo without a password
 * @property {() => string | null} installWithApt why Debian's chromium can't be had; null: it is there
 * @property {(withLibraries: boolean) => string | null} installWithPlaywright likewise
 *
 * @typedef {{ ok: true, path: string | undefined } | { ok: false, tried: string[] }} Choice path
 *   undefined: Playwright's own
 */

/** The first that starts; the faults of those before it go to `tried`. */
async function firstThatStarts(paths, { faultOf }, tried) {
  for (const path of paths) {
    const fault = await faultOf(path);
    if (!fault) return { ok: true, path };
    tried.push(`${path ?? 'Playwright’s Chromium'}: ${fault}`);
  }
  return null;
}

async function install(machine, tried) {
  const may = machine.mayInstall();
  const notApt = may ? machine.installWithApt() : 'not root, and sudo asks for a password';
  if (notApt) tried.push(`Debian’s chromium by apt: ${notApt}`);
  else {
    const found = await firstThatStarts(machine.browsersHere(), machine, tried);
    if (found) return found;
  }
  const notPlaywright = machine.installWithPlaywright(may);
  if (!notPlaywright) return firstThatStarts([undefined], machine, tried);
  tried.push(`Playwright’s Chromium: ${notPlaywright}`);
  return null;
}

/**
 * The browser that somebody named, or none; else one that is here and starts; else one installed
 * now. A file with a browser's name proves nothing: Ubuntu's `chromium-browser` is a note that
 * there is a snap.
 *
 * @param {Machine} machine
 * @returns {Promise<Choice>}
 */
export async function chooseBrowser(machine) {
  const tried = [];
  const { wanted } = machine;
  const here = wanted ? [wanted] : [...machine.browsersHere(), undefined];
  const found = await firstThatStarts(here, machine, tried);
  if (found) return found;
  // Whoever names a browser wants no other.
  const installed = wanted ? null : await install(machine, tried);
  return installed ?? { ok: false, tried: [...new Set(tried)] };
}

/**
 * Whether `apt-get install --simulate chromium` would fetch a snap in the browser's place, as on
 * Ubuntu: it needs a running snapd, which no container has.
 */
export const fetchesSnap = (simulated) =>
  /^Inst (snapd|chromium-browser) |^Inst chromium .*snap/m.test(simulated);
