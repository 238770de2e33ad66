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
  ['end to end', () => script('test:e2e')],
];

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(0)} s`;
const start = performance.now();
const times = [];

for (const [name, step] of steps) {
  console.log(`\n── ${name} ──`);
  const since = performance.now();
  step();
  times.push(`${name} ${seconds(since)}`);
}
console.log(`\nAll green in ${seconds(start)}: ${times.join(', ')}.`);
