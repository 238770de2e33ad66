/**
 * What an interaction costs where there is much: a board with 200 cards, a journey with 100
 * partners. Build first, then `node benchmarks/interaction.bench.mjs`; `--gate` fails above 50 ms of
 * the main thread's CPU, which counts no one else's work. A slow machine gets as much more as it
 * takes longer for the yardstick.
 */
import { launchOptions } from '@servitization/tooling/browser';
import { chromium } from 'playwright';
import { serve } from '../tooling/bin/serve.mjs';

const ROUNDS = 15;
/** Of the main thread's CPU from the input to the painted frame, in ms. */
const LIMIT = 50;
/** What the yardstick takes on a machine that the limit is meant for, in ms. */
const YARDSTICK_MS = 12;

const at = (index) => `${new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString()}-0000`;

const profileOf = (log, said) => ({
  ...{ schema: 1, id: 'bench', ratings: {}, chosen: {}, moments: [], superseded: [] },
  events: said.map(([type, data], index) => ({
    ...{ id: `e${index}`, log, type, data, at: at(index), by: 'w1' },
  })),
});

const PHASES = [
  ...['identify-needs', 'prioritize-value', 'develop-micro-services'],
  ...['implement-micro-services', 'evaluate-benefits'],
];

const many = (count, make) => Array.from({ length: count }, (_, index) => make(index)).flat();

const board = profileOf(
  'cocreation',
  many(200, (index) => {
    const service = `s${index}`;
    const figures = { low: 1, likely: 2 + (index % 5), high: 9 };
    const phase = PHASES[index % 5];
    return [
      ['service', { service, name: `Service ${index}`, need: `Need ${index}` }],
      ...(phase === PHASES[0] ? [] : [['move', { service, phase }]]),
      ...['value', 'running-cost', 'investment'].map((what) => [
        'estimate',
        { service, what, ...figures },
      ]),
    ];
  }),
);

const journey = profileOf(
  'ecosystem',
  many(100, (index) => {
    const partner = `p${index}`;
    const name = `Metsäteollisuuden kunnossapitoverkosto ${index} Oy`;
    const rated = ['consonance', 'resonance'].map((mechanism, nth) => [
      'rating',
      { partner, mechanism, level: (index * (nth + 1)) % 5 },
    ]);
    return [['partner', { partner, name, role: 'supplier', resources: [] }], ...rated];
  }),
);

const settled = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );

/** Main-thread CPU of this page so far, in ms. */
async function cpuOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** Opens the firm's own page with so much in it, down to its end. */
async function openWith(browser, { origin, path, element, profile, end }) {
  const page = await browser.newPage({ viewport: { width: 1024, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${origin}${path}#own`);
  const found = page.locator(element);
  await page.waitForFunction((name) => document.querySelector(name).value, element);
  await found.evaluate((it, value) => Object.assign(it, { value }), profile);
  for (let tries = 0; tries < 50 && !(await found.getByText(end).isVisible()); tries++) {
    await found.evaluate((it) => it.scrollIntoView({ block: 'end' }));
    await page.waitForTimeout(200);
  }
  return { page, session, found };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Each round is another interaction of the same kind. */
async function measure(browser, row) {
  const { page, session, found } = await openWith(browser, row);
  await row.prepare?.(found);
  const spent = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const target = await row.target(found, round);
    await target.scrollIntoViewIfNeeded();
    await settled(page);
    const before = await cpuOf(session);
    await target.dispatchEvent('click');
    await settled(page);
    // The first one is compiled on the way.
    if (round > 0) spent.push((await cpuOf(session)) - before);
  }
  const frame = await cpuOf(session);
  await settled(page);
  const idle = (await cpuOf(session)) - frame;
  await page.close();
  return spent.map((ms) => ms - idle);
}

/** What this machine takes for work of a fixed size, in the same browser. */
async function yardstick(browser, profile) {
  const page = await browser.newPage();
  const times = await page.evaluate((given) => {
    const all = Array.from({ length: 4 }, () => given);
    return Array.from({ length: 20 }, () => {
      const begun = performance.now();
      JSON.parse(JSON.stringify(all));
      return performance.now() - begun;
    });
  }, profile);
  await page.close();
  return Math.min(...times);
}

const rowsFor = (origin) => [
  {
    ...{ what: '200 cards: one moves to the next phase', origin, path: '/cocreation/' },
    ...{ element: 'servitization-cocreation', profile: board, end: 'Save or open the board' },
    target: (found) => found.getByRole('button', { name: /: On to: / }).first(),
  },
  {
    ...{ what: '200 cards: one is opened', origin, path: '/cocreation/' },
    ...{ element: 'servitization-cocreation', profile: board, end: 'Save or open the board' },
    target: (found, round) => found.getByRole('button', { name: /^Open card/ }).nth(round),
  },
  {
    ...{ what: '100 partners: one is rated', origin, path: '/ecosystem/' },
    ...{ element: 'servitization-ecosystem', profile: journey, end: 'Save or open the log' },
    prepare: (found) =>
      found
        .getByRole('group', { name: /Partners around/ })
        .getByRole('button')
        .first()
        .click(),
    target: (found, round) =>
      found
        .getByRole('group', { name: /How well do you/ })
        .getByRole('radio')
        .nth((round + 1) % 5),
  },
  {
    ...{ what: '100 partners: another is shown', origin, path: '/ecosystem/' },
    ...{ element: 'servitization-ecosystem', profile: journey, end: 'Save or open the log' },
    target: (found, round) =>
      found
        .getByRole('group', { name: /Partners around/ })
        .getByRole('button')
        .nth(round),
  },
];

const server = await serve(0);
const browser = await chromium.launch(launchOptions());
try {
  const origin = `http://127.0.0.1:${server.address().port}`;
  const stick = await yardstick(browser, board);
  const limit = LIMIT * Math.max(1, stick / YARDSTICK_MS);
  console.log(`Yardstick ${stick.toFixed(1)} ms; at most ${limit.toFixed(0)} ms each.`);
  for (const row of rowsFor(origin)) {
    const spent = await measure(browser, row);
    const [least, middle] = [Math.min(...spent), median(spent)];
    console.log(
      `${row.what.padEnd(42)} least ${least.toFixed(1)} ms, median ${middle.toFixed(1)} ms`,
    );
    if (process.argv.includes('--gate') && middle > limit) {
      console.error('That is over the limit.');
      process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  server.close();
}
