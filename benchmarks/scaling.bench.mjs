/**
 * How long the scaling tracker takes to fold a log. Build the packages first, then
 * `node benchmarks/scaling.bench.mjs [events]`.
 *
 * Cold is the first fold of events nobody has read before, as after loading a page; warm is a fold
 * of events that were read already, as after an edit. Times are the least and
 * the median of many rounds.
 */
import { performance } from 'node:perf_hooks';
import { scaling } from '../packages/core/dist/index.js';

const count = Number(process.argv[2] ?? 5000);
const MS_AN_HOUR = 3_600_000;
const statuses = ['in-progress', 'done', 'not-started'];

/** A firm that writes something down every few hours. */
function sayingAt(index) {
  const { activityIds, framework } = scaling;
  const pick = (list) => list[(index * 7919) % list.length];
  switch (index % 10) {
    case 0:
      return ['pilot', { pilot: `p${index}`, customer: `Customer ${index}`, need: 'Fewer stops' }];
    case 1:
      return ['pilot-ended', { pilot: `p${index - 1}`, outcome: 'no-contract', result: 'On hold' }];
    case 2:
      return [
        'barrier',
        {
          barrier: pick(framework.barriers).id,
          phase: 'customer-insights-mining',
          force: index % 5,
        },
      ];
    case 3:
      return ['outcome', { outcome: pick(framework.outcomes).id, value: index }];
    case 4:
      return index % 100 === 94
        ? ['undo', { event: `e${index - 3}` }]
        : ['trait', { trait: pick(framework.traits).id, lean: index % 5 }];
    default:
      return [
        'activity',
        {
          activity: pick(activityIds),
          status: statuses[index % 3],
          note: `Seen on visit ${index}`,
        },
      ];
  }
}

function logOf(size) {
  return Array.from({ length: size }, (_, index) => {
    const [type, data] = sayingAt(index);
    const at = `${new Date(Date.UTC(2020, 0, 1) + index * MS_AN_HOUR * 8).toISOString()}-0000`;
    return { id: `e${index}`, log: 'scaling', type, data, at, by: 'w1' };
  });
}

function time(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The least of many is what the code takes; the median also has what else the machine did. */
function show(what, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const [least, median] = [sorted[0], sorted[Math.floor(sorted.length / 2)]];
  const cells = [least, median].map((ms) => `${ms.toFixed(3).padStart(9)} ms`);
  console.log(`${what.padEnd(40)} ${cells.join(' ')}`);
}
/** Each round makes its events first, outside of the time. */
const rounds = (times, make, run) =>
  Array.from({ length: times }, () => {
    const made = make();
    return time(() => run(made));
  });

const [first, ...cold] = rounds(40, () => logOf(count), scaling.fold);
const { log } = scaling.fold(logOf(count));
const warm = Array.from({ length: 60 }, () => time(() => scaling.fold(log)));
const state = scaling.fold(log.slice(0, -1));
const [last] = logOf(count + 1).slice(-1);
const one = Array.from({ length: 400 }, () => time(() => scaling.foldInto(state, { ...last })));
const undo = { ...last, type: 'undo', data: { event: `e${count - 5}` } };
const undone = Array.from({ length: 60 }, () => time(() => scaling.foldInto(state, { ...undo })));
const shuffled = log.toSorted(
  (a, b) => ((a.id * 31) % 97) - ((b.id * 31) % 97) || (a.id < b.id ? 1 : -1),
);
const mixed = Array.from({ length: 60 }, () => time(() => scaling.fold(shuffled)));
const asked = Array.from({ length: 400 }, () => time(() => scaling.warnings(state, '2026-01-01')));

console.log(`${count} events, Node ${process.version}; least and median`);
show('first fold of all, nothing compiled yet', [first]);
show('fold of events not read before', cold);
show('fold of events read before', warm);
show('the same in reverse order', mixed);
show('one event at the end', one);
show('one undo', undone);
show('warnings', asked);
