/**
 * How long the scaling tracker takes to fold a log. Build the packages first, then
 * `node benchmarks/scaling.bench.mjs [events] [--gate]`. With `--gate` it fails above its budget.
 *
 * Cold is the first fold of events nobody has read before, as after loading a page; warm is a fold
 * of events that were read already, as after an edit.
 */
import { scaling } from '../packages/core/dist/index.js';

const count = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 5000);
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

/** CPU time of this process in ms, so that what else the machine does counts little. */
function time(run) {
  const begun = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** Each round makes what it works on first, outside of the time. */
const rounds = (times, make, run) =>
  Array.from({ length: times }, () => {
    const made = make();
    return time(() => run(made));
  });

const [first, ...cold] = rounds(40, () => logOf(count), scaling.fold);
const { log } = scaling.fold(logOf(count));
const state = scaling.fold(log.slice(0, -1));
const [last] = logOf(count + 1).slice(-1);
const again = (times, run) => rounds(times, () => undefined, run);
const undoing = (index) => ({ ...last, type: 'undo', data: { event: `e${index}` } });
const middle = Math.floor(count / 2);
/** What another device wrote meanwhile: it stands before half of the log, so all of it is folded anew. */
const late = { ...last, id: 'late', at: log[middle].at, by: 'w2' };
/** Of a firm that is on its way, an undo of what a gate was passed with makes the whole way again. */
const onItsWay = scaling.fold([
  ...log.slice(0, -3),
  ...[
    ['activity', { activity: 'test-in-key-operations', status: 'done' }],
    ['gate', { phase: 'systematic-solution-piloting', reason: 'A buyer waits' }],
    ['strategy', { strategy: 'servitization-scaling' }],
  ].map(([type, data], index) => ({ ...log[count - 3 + index], type, data })),
]);
const undo = (from, index) => again(200, () => scaling.foldInto(from, { ...undoing(index) }));
/** A log that goes on with undos, each of what `named` says. */
const undoneAfter = (named, times = 100) =>
  Array.from({ length: times }).reduce(
    (from, _, index) =>
      scaling.foldInto(from, {
        ...last,
        id: `u${String(index).padStart(4, '0')}`,
        type: 'undo',
        data: { event: named(index) },
      }),
    state,
  );
const ofMany = undoneAfter((index) => `e${(index * 37) % (count - 1)}`, 1000);
/** All of it tells of one subject, so that one undo makes all of it again. */
const ofOnePilot = scaling.fold(
  log.slice(0, -1).map((event, index) => ({
    ...event,
    type: 'pilot',
    data: { pilot: 'p', customer: `Customer ${index}`, need: 'Fewer stops' },
  })),
);
const firstUndos = rounds(
  100,
  () => scaling.fold(log.slice(0, -1)),
  (read) => scaling.foldInto(read, { ...undoing(middle + 7) }),
);
const ofOthers = undoneAfter((index) => `e${(index * 37) % (count - 1)}`);
const inChain = undoneAfter((index) =>
  index === 0 ? 'e5' : `u${String(index - 1).padStart(4, '0')}`,
);
const undoLast = (from, event) =>
  again(200, () => scaling.foldInto(from, { ...last, id: 'v', type: 'undo', data: { event } }));
const STEP = 7919;
const shuffled = log.map((_, index) => log[(index * STEP) % log.length]);

/** What this machine takes to write and read the log as JSON, to tell a slow machine from slow code. */
const YARDSTICK_MS = 12;
const stick = again(40, () => JSON.parse(JSON.stringify(log)));

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

/** Budgets in ms: a whole log after a page was loaded, and after any edit, when its entries were read; one more entry at its end; and one that arrives late, which is a fold. */
const rows = [
  ['first fold of all, nothing compiled yet', [first]],
  ['fold of entries not read before', cold, 15],
  ['fold of entries that were read', again(60, () => scaling.fold(log)), 5],
  ['the same in another order', again(60, () => scaling.fold(shuffled))],
  ['one event at the end', again(400, () => scaling.foldInto(state, { ...last })), 1],
  [
    'one event that arrives late, in the middle',
    again(100, () => scaling.foldInto(state, { ...late })),
    5,
  ],
  ['undo of an early entry', undo(state, 5), 1],
  ['undo of an entry in the middle', undo(state, middle + 7), 1],
  ['undo of a late entry', undo(state, count - 5), 1],
  ['undo of a pilot', undo(state, middle), 1],
  ['undo of the gate of a firm on its way', undo(onItsWay, count - 2), 1],
  ['undo of an activity behind that gate', undo(onItsWay, count - 3), 1],
  ['undo behind 100 undos of other entries', undoLast(ofOthers, `e${middle + 7}`), 1, median],
  ['undo of a pilot behind those', undoLast(ofOthers, `e${middle}`), 1, median],
  ['undo of the last of a chain of 100 undos', undoLast(inChain, 'u0099'), 1, median],
  ['the first undo of a log that was just read', firstUndos, 1, median],
  ['undo behind 1000 undos of other entries', undoLast(ofMany, `e${middle + 7}`), 1, median],
  ['undo in a log about one pilot', undoLast(ofOnePilot, 'e100'), 1, median],
  ['warnings', again(400, () => scaling.warnings(state, '2026-01-01'))],
  ['yardstick: the log written and read as JSON', stick],
];

const slowness = Math.max(1, median(stick) / YARDSTICK_MS);
const least = (times) => Math.min(...times);
/** The least of many is what the code takes; the median also has what else the machine did. */
const isOver = ([, times, budget, measure = least]) =>
  budget !== undefined && measure(times) > budget * slowness;

function show([what, times, budget]) {
  const cells = [Math.min(...times), median(times)].map((ms) => `${ms.toFixed(3).padStart(9)} ms`);
  const allowed = budget === undefined ? '' : `  of ${(budget * slowness).toFixed(1)} ms`;
  console.log(`${what.padEnd(44)} ${cells.join(' ')}${allowed}`);
}

console.log(`${count} events, Node ${process.version}; least and median CPU time`);
rows.forEach(show);
const over = rows.filter(isOver);
if (over.length > 0) console.error(`Over the budget: ${over.map(([what]) => what).join(', ')}`);
if (over.length > 0 && process.argv.includes('--gate')) process.exitCode = 1;
