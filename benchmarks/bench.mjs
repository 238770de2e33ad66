import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchOptions } from '@servitization/tooling/browser';
import { chromium } from 'playwright';
import { run } from '../tooling/bin/run.mjs';
import { contenders } from './contenders/index.mjs';

/** Main-thread CPU of the widgets on a first visit, as a multiple of the floor's. */
const LIMIT = 1.5;

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    gate: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
const here = (path) => new URL(path, import.meta.url);

function stop(reason) {
  console.error(reason);
  process.exit(1);
}

if (!Number.isInteger(rounds) || rounds < 1) stop('--rounds takes a whole number from 1.');
if (!existsSync(here('../packages/embed/dist'))) {
  stop('The script isn’t built. First: npm run build');
}
// The gate needs no other library, so that it runs where none is installed.
const measured = options.gate ? contenders.filter(({ packages }) => !packages.length) : contenders;
if (!options.gate && !existsSync(here('node_modules'))) {
  stop('The libraries to compare with aren’t installed. First: npm ci --prefix benchmarks');
}

// These need what is checked above.
const { build, built, licensesOf } = await import('./lib/build.mjs');
const { load } = await import('./lib/measure.mjs');
const { between, compare, summarize, table } = await import('./lib/report.mjs');
const { serve } = await import('./lib/server.mjs');

/** All contenders in turn, again and again, so that what else the machine does meets all alike. */
async function measureAll() {
  const server = await serve(built);
  const browser = await chromium.launch(launchOptions());
  const loads = new Map(measured.map(({ id }) => [id, []]));
  try {
    // The browser's own first steps count for nobody.
    for (const contender of measured) await load(browser, server, contender);
    for (let round = 1; round <= rounds; round++) {
      for (const one of measured) loads.get(one.id).push(await load(browser, server, one));
      console.error(`round ${round} of ${rounds}`);
    }
    return { loads, version: browser.version() };
  } finally {
    await browser.close();
    server.close();
  }
}

await build(measured);
const { loads, version } = await measureAll();
const rows = compare(measured.map((one) => summarize(one, loads.get(one.id))));
const ratioOf = (wanted) => rows.find(({ id }) => id === wanted).ratio;
const ratio = ratioOf('kit-first');
const text = table(rows);
console.log(text);

const met = ratio <= LIMIT;
const verdict = `As a host pastes them, with one phase in view, the widgets take ${ratio.toFixed(2)} × the main-thread CPU of a bare script that shows all questions and the matrix, and ${ratioOf('kit-first-all').toFixed(2)} × with all questions in view. The aim, at most ${LIMIT} × as a host pastes them, is ${met ? 'met' : 'not met'}.`;

if (options.gate) {
  if (!met) stop(verdict);
  console.log(verdict);
} else {
  const date = new Date().toISOString().slice(0, 10);
  const said = `${verdict} ${date}, Chromium ${version}, ${rounds} cold loads each, in turn; medians, quartiles in brackets.`;
  const licenses = [...new Set(measured.flatMap(licensesOf))].join(', ');
  const results = { date, chromium: version, rounds, licenses, rows };
  writeFileSync(here('results.json'), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(here('results.md'), `# Results\n\n${text}\n\n${said}\n\n${licenses}.\n`);
  if (options.readme) {
    const readme = readFileSync(here('../README.md'), 'utf8');
    writeFileSync(here('../README.md'), between(readme, 'bench', `${text}\n\n${said}`));
  }
  run('npx', ['biome', 'format', '--write', 'README.md', 'benchmarks']);
}
