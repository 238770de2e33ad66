import { run, script } from './run.mjs';

/** Everything that decides whether a change may land, the quick and the likely to fail first. */
const steps = [
  ['browser', () => run('node', ['tooling/bin/ensure-browser.mjs'])],
  ['lint and format', () => script('lint')],
  ['build', () => run('node', ['tooling/bin/build.mjs', '//#catalogue'])],
  ['imports', () => script('imports')],
  ['types', () => script('types')],
  ['unit tests', () => script('test:unit')],
  ['stories with axe', () => script('test:stories')],
  ['size', () => script('size')],
  ['speed of the matching', () => run('node', ['benchmarks/matching.bench.mjs', '--gate'])],
  ['speed of the log', () => run('node', ['benchmarks/scaling.bench.mjs', '--gate'])],
  ['end to end', () => script('test:e2e')],
  // What takes a quiet machine.
  ...(process.argv.includes('--all')
    ? [
        ['main thread', () => run('node', ['benchmarks/bench.mjs', '--gate'])],
        ['a hundred elements', () => run('node', ['benchmarks/hundred.bench.mjs', '--gate'])],
        ['interactions', () => run('node', ['benchmarks/interaction.bench.mjs', '--gate'])],
      ]
    : []),
];

/**
 * What all of it may take on a machine of two cores before somebody has to mend that: of 25 minutes
 * one goes to the installation before.
 */
const BUDGET_MIN = 24;

const minutes = (since) => (performance.now() - since) / 60_000;
const start = performance.now();
const times = [];

/** A line for each step with its share of the budget, and the sum of them. */
function budgetLines() {
  const rows = [...times, ['total', minutes(start)]];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, took]) => {
    const share = `${((took / BUDGET_MIN) * 100).toFixed(0)} %`.padStart(6);
    return `  ${name.padEnd(width)}  ${took.toFixed(1).padStart(5)} min  ${share}`;
  });
}

let name = '';
let since = start;
// A step that fails ends the process; how long it took is worth knowing then, too.
process.on('exit', (code) => {
  if (code !== 0) times.push([`${name}, which failed`, minutes(since)]);
  console.log(`\n${code === 0 ? 'All green. ' : ''}Of the ${BUDGET_MIN} minutes that there are:`);
  console.log(budgetLines().join('\n'));
  if (minutes(start) > BUDGET_MIN) console.log(`That is over the budget of ${BUDGET_MIN} minutes.`);
});

for (const [title, step] of steps) {
  [name, since] = [title, performance.now()];
  console.log(`\n── ${name} ──`);
  step();
  times.push([name, minutes(since)]);
}
