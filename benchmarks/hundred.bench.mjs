/**
 * How long a page of a hundred elements takes, half of them questions and half of them matrices.
 * Build first, then `node benchmarks/hundred.bench.mjs`; `--gate` fails above a second of CPU. On a busy machine the clock says
 * little; the CPU of the main thread counts no one else's work.
 */
import { launchOptions } from '@servitization/tooling/browser';
import { chromium } from 'playwright';
import { serve } from '../tooling/bin/serve.mjs';

const ROUNDS = 5;
const COUNT = 100;
/** Of the main thread's CPU, in ms. */
const LIMIT = 1000;

/** Runs in the page: when the last element was ready, in ms since the page was asked for. */
function noteReadiness(count) {
  let ready = 0;
  globalThis.allReady = new Promise((resolve) => {
    document.addEventListener('servitization-ready', () => {
      ready += 1;
      if (ready === count) requestAnimationFrame(() => resolve(performance.now()));
    });
  });
}

async function load(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 1024, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(noteReadiness, COUNT);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${origin}/hosts/hundred.html`);
  const clock = await page.evaluate('allReady');
  const { metrics } = await session.send('Performance.getMetrics');
  const { value } = metrics.find(({ name }) => name === 'TaskDuration');
  await context.close();
  return { clock, cpu: value * 1000 };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const server = await serve(0);
const browser = await chromium.launch(launchOptions());
try {
  const origin = `http://127.0.0.1:${server.address().port}`;
  // The browser's own first steps count for nobody.
  await load(browser, origin);
  const loads = [];
  for (let round = 0; round < ROUNDS; round++) loads.push(await load(browser, origin));
  const of = (key) => `${median(loads.map((one) => one[key])).toFixed(0)} ms`;
  console.log(
    `${COUNT} elements: main-thread CPU ${of('cpu')}, last one ready after ${of('clock')}.`,
  );
  if (process.argv.includes('--gate') && median(loads.map(({ cpu }) => cpu)) > LIMIT) {
    console.error(`That is more than ${LIMIT} ms.`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  server.close();
}
