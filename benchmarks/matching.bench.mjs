/**
 * CPU time of `matching.match` with frameworks of 200 challenges and 200 activities.
 *
 *   npx turbo run build --filter=@servitization/core && node benchmarks/matching.bench.mjs
 *
 * CPU time rather than the clock's, so that a busy machine tells the same. Every challenge is chosen. Frameworks differ in how many links an activity has, plans in their cap.
 * `--gate` ends with an error when a median is over the budget.
 */
import { matching } from '@servitization/core';

const SIZE = 200;
const BUDGET_MS = 20;
const RUNS = 15;
const LINKS = [2, 5, 20, 100, 200];
const CAPS = [3, 10, 50];

/** Lehmer's generator (Park and Miller 1988): the same frameworks on every machine. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const pick = (random, items) => items[Math.floor(random() * items.length)];

function linksOf(random, count) {
  const chosen = new Set();
  while (chosen.size < count) chosen.add(`c${Math.floor(random() * SIZE)}`);
  const evidence = () => pick(random, ['reported', 'suggested', 'inferred']);
  return [...chosen].map((challenge) => ({ challenge, evidence: evidence() }));
}

function frameworkOf(random, links) {
  const challenges = Array.from({ length: SIZE }, (_, index) => ({ id: `c${index}` }));
  const activities = Array.from({ length: SIZE }, (_, index) => ({
    id: `a${index}`,
    effort: pick(random, ['S', 'M', 'L']),
    links: linksOf(random, links),
  }));
  return { components: [{ id: 'k', themes: [{ id: 't', challenges }] }], activities };
}

const selectionOf = (random) =>
  Object.fromEntries(Array.from({ length: SIZE }, (_, at) => [`c${at}`, pick(random, [1, 2, 3])]));

function measure(selection, limits) {
  const times = [];
  let result;
  for (let run = -3; run < RUNS; run += 1) {
    const begun = process.cpuUsage();
    result = matching.match(selection, limits);
    const { user, system } = process.cpuUsage(begun);
    if (run >= 0) times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  return { result, least: times[0], median: times[Math.floor(RUNS / 2)], most: times.at(-1) };
}

const random = randomFrom(2022);
const rows = LINKS.flatMap((links) => {
  const framework = frameworkOf(random, links);
  const selection = selectionOf(random);
  return CAPS.map((max) => ({ links, max, ...measure(selection, { framework, max }) }));
});

const cells = ({ links, max, result, ...times }) => [
  links,
  max,
  ...[times.least, times.median, times.most].map((time) => time.toFixed(1)),
  result.exact ? 'exact' : `at least ${Math.floor((100 * result.value) / result.bound)} %`,
];
const lines = [
  ['links an activity', 'cap', 'least ms', 'median ms', 'most ms', 'plan'],
  ['---:', '---:', '---:', '---:', '---:', '---'],
  ...rows.map(cells),
];
console.log(lines.map((line) => `| ${line.join(' | ')} |`).join('\n'));

const over = rows.filter(({ median }) => median > BUDGET_MS);
console.log(`\n${over.length} of ${rows.length} medians over ${BUDGET_MS} ms.`);
if (over.length > 0 && process.argv.includes('--gate')) process.exitCode = 1;
