/**
 * CPU time of `matching.match` with frameworks of 200 challenges and 200 activities.
 *
 *   npx turbo run build --filter=@servitization/core && node benchmarks/matching.bench.mjs
 *
 * CPU time rather than the clock's, so that a busy machine tells nearly the same. Every challenge is
 * chosen. Frameworks differ in how many links an activity has, plans in their cap. A framework that
 * is frozen through and through is read once, any other one is read and checked at each call.
 *
 * `--gate` ends with an error when a median is over the budget. 20 ms are meant for the machine on
 * which the yardstick takes `YARDSTICK_MS`: on a slower or busier one the budget grows as
 * the yardstick does, on a quicker one it stays. The yardstick takes turns with what is measured.
 */
import { matching } from '@servitization/core';

const SIZE = 200;
const BUDGET_MS = 20;
const YARDSTICK_MS = 16;
const RUNS = 15;
const LINKS = [2, 5, 20, 100, 200];
const CAPS = [3, 10, 50, 200];

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

function frozen(value) {
  if (typeof value === 'object') for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

const selectionOf = (random) =>
  Object.fromEntries(Array.from({ length: SIZE }, (_, at) => [`c${at}`, pick(random, [1, 2, 3])]));

/** As much work as reading and writing the largest of these frameworks as JSON. */
const largest = frameworkOf(randomFrom(1), SIZE);
const yardstick = () => JSON.parse(JSON.stringify(largest));

function timed(work) {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

/** Median CPU time of each in ms. They take turns, so that all meet the same machine. */
function mediansOf(works) {
  const times = works.map(() => []);
  for (let run = -3; run < RUNS; run += 1) {
    works.forEach((work, index) => {
      const took = timed(work);
      if (run >= 0) times[index].push(took);
    });
  }
  return times.map(median);
}

function measure({ framework, selection, max }) {
  const fixed = frozen(structuredClone(framework));
  const [read, known, stick] = mediansOf([
    () => matching.match(selection, { framework, max }),
    () => matching.match(selection, { framework: fixed, max }),
    yardstick,
  ]);
  const budget = BUDGET_MS * Math.max(1, stick / YARDSTICK_MS);
  return { read, known, stick, budget, result: matching.match(selection, { framework, max }) };
}

const random = randomFrom(2022);
const rows = LINKS.flatMap((links) => {
  const framework = frameworkOf(random, links);
  const selection = selectionOf(random);
  return CAPS.map((max) => ({ links, max, ...measure({ framework, selection, max }) }));
});

const cells = ({ links, max, result, read, known, stick }) => [
  ...[links, max],
  ...[read, known, stick].map((time) => time.toFixed(1)),
  result.exact ? 'exact' : `at least ${Math.floor((100 * result.value) / result.bound)} %`,
];
const lines = [
  ['links an activity', 'cap', 'median ms', 'if frozen, ms', 'yardstick ms', 'plan'],
  ['---:', '---:', '---:', '---:', '---:', '---'],
  ...rows.map(cells),
];
console.log(lines.map((line) => `| ${line.join(' | ')} |`).join('\n'));

const over = rows.filter(({ read, known, budget }) => Math.max(read, known) > budget);
const most = Math.max(...rows.map(({ budget }) => budget)).toFixed(0);
console.log(
  `\n${over.length} of ${rows.length} medians over the budget: ${BUDGET_MS} ms, and up to ${most} ms where the yardstick took longer than ${YARDSTICK_MS} ms.`,
);
if (over.length > 0 && process.argv.includes('--gate')) process.exitCode = 1;
