import { stored } from './fixture.mjs';

/** What pages call the firm of the stored document. */
const names = ['Your firm', JSON.parse(stored).name];

/** Runs in the page once all is measured: what can be seen there, through shadow roots. */
function look(names) {
  const roots = [document];
  for (const root of roots) {
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  const all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const inBody = all('body *');
  const texts = [
    document.body.innerText,
    ...roots.slice(1).map((r) => r.firstElementChild.innerText),
  ];
  const text = texts.join('\n').replace(/\s+/g, ' ');
  const canvas = all('canvas')[0];
  const pixels = canvas?.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
  return {
    radios: all('input[type=radio]').length,
    checked: all('input[type=radio]:checked').length,
    point:
      all('text').some(({ textContent }) => names.some((name) => textContent.includes(name))) ||
      Boolean(pixels?.some((value) => value > 0)),
    characters: text.length,
    elements:
      inBody.length + roots.slice(1).reduce((sum, r) => sum + r.querySelectorAll('*').length, 0),
  };
}

/** @returns {string[]} what of its task a page has not done */
export function missing({ shows, questions = 17, first = false }, { radios, checked, point }) {
  const faults = [];
  const wanted = { radios: questions * CHOICES, answers: first ? 0 : 10 };
  if (shows.includes('questions') && radios !== wanted.radios)
    faults.push(`${radios} of ${wanted.radios} radios`);
  if (shows.includes('questions') && checked !== wanted.answers)
    faults.push(`${checked} of ${wanted.answers} answers`);
  if (shows.includes('matrix') && point === first)
    faults.push(first ? 'a point on the matrix of nobody' : 'no point on the matrix');
  return faults;
}

/** Of each question: five levels and “don’t know”. */
const CHOICES = 6;

/**
 * Runs in the page before all else: tells when the frame is out that shows it. Elements say when
 * they are drawn; of all others that have no word for it the page's own `load` is as good.
 */
function announce(elements) {
  let drawn = 0;
  const tell = () =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => globalThis.painted('');
      port2.postMessage(0);
    });
  if (elements === 0) addEventListener('load', tell);
  addEventListener('servitization-ready', () => {
    drawn += 1;
    if (drawn === elements) tell();
  });
}

/** @returns {Promise<void>} settled once the page has announced itself */
async function paintOf(page, session, elements) {
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'painted' });
  await page.addInitScript(announce, elements);
  return { painted: new Promise((settle) => session.once('Runtime.bindingCalled', settle)) };
}

/**
 * One cold load in a context of its own: main-thread CPU until it is painted, and what was fetched
 * until nothing was for half a second.
 *
 * @returns {Promise<object>} times in milliseconds of the main thread's CPU, sizes in bytes
 */
export async function load(browser, { origin, bytesOf }, contender) {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 900 },
    storageState: {
      cookies: [],
      origins: contender.first
        ? []
        : [{ origin, localStorage: [{ name: 'servitization:bench', value: stored }] }],
    },
  });
  try {
    const page = await context.newPage();
    const faults = [];
    const paths = new Set();
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('response', (response) => paths.add(new URL(response.url()).pathname));
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const { painted } = await paintOf(page, session, contender.elements ?? 0);
    await page.goto(`${origin}/${contender.id}/`, { waitUntil: 'commit' });
    await painted;
    const { metrics } = await session.send('Performance.getMetrics');
    await page.waitForLoadState('networkidle');
    const ms = (name) => metrics.find((metric) => metric.name === name).value * 1000;
    const seen = await page.evaluate(look, names);
    faults.push(...missing(contender, seen));
    if (faults.length > 0) throw new Error(`${contender.id}: ${faults.join('; ')}`);
    const weigh = (all) => all.reduce((sum, path) => sum + bytesOf(path), 0);
    return {
      cpu: ms('TaskDuration'),
      script: ms('ScriptDuration'),
      layout: ms('LayoutDuration') + ms('RecalcStyleDuration'),
      bytes: weigh([...paths]),
      scriptBytes: weigh([...paths].filter((path) => path.endsWith('.js'))),
      characters: seen.characters,
      elements: seen.elements,
    };
  } finally {
    await context.close();
  }
}
