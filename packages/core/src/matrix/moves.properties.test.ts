import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Case, cases } from '../../testing/cases.ts';
import { matrix } from '../index.ts';

const { scale, smallestMoves } = matrix;

/** A change, and the place of its activity in the framework. */
interface Trial extends matrix.Change {
  readonly order: number;
}

/** Every way to change so many of the activities, each to another level. */
function* trials(
  activities: readonly (readonly [string, matrix.Level | null])[],
  count: number,
  start = 0,
): Generator<readonly Trial[]> {
  if (count === 0) yield [];
  if (count === 0) return;
  for (const [order, [activity, from]] of activities.entries()) {
    if (order < start) continue;
    for (const rest of trials(activities, count - 1, order + 1)) {
      for (const { level } of scale) {
        if (level !== from) yield [{ activity, from, to: level, order }, ...rest];
      }
    }
  }
}

const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);

/** What MX18-MX20 hold against a move, gravest first. */
function costOf(changes: readonly Trial[], direction: matrix.Move['direction'], to: number) {
  const up = direction === 'up' ? 1 : -1;
  const open = changes.filter(({ from }) => from === null);
  const levels = changes.map((change) => change.to);
  return [
    changes.reduce((sum, change) => sum + Math.abs(change.to - (change.from ?? 0)), 0),
    direction === 'down' ? -to : 0,
    open.length,
    ...ascending(
      changes.flatMap(({ from, order }) => (from === null ? [] : [up * from * 100 + order])),
    ),
    ...open.map(({ order }) => order),
    ...(up > 0 ? ascending(levels).reverse() : ascending(levels).map((level) => -level)),
    ...levels.map((level) => -up * level),
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((cost, index) => cost !== b[index]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

/** The best move of all that can be made, found with nothing but `assess`. */
function byBruteForce(
  { answers, options }: Case,
  dimension: matrix.Dimension,
  direction: matrix.Move['direction'],
): matrix.Move | null {
  const before = matrix.assess(answers, options);
  const from = before.dimensions[dimension.id]?.phase ?? null;
  const last = direction === 'up' ? dimension.phases.length : 1;
  if (from === null || from === last) return null;
  const activities = dimension.phases.flatMap((phase) =>
    phase.activities.map(({ id }) => [id, before.levels[id] ?? null] as const),
  );
  for (let count = 1; count <= activities.length; count += 1) {
    const found = Array.from(trials(activities, count), (changes) => {
      const set = changes.map(({ activity, to }) => [activity, { level: to }] as const);
      const after = matrix.assess({ ...answers, ...Object.fromEntries(set) }, options);
      return { changes, to: after.dimensions[dimension.id]?.phase ?? from };
    })
      .filter(({ to }) => (direction === 'up' ? to > from : to < from))
      .map((move) => ({ ...move, cost: costOf(move.changes, direction, move.to) }))
      .sort((a, b) => compare(a.cost, b.cost));
    const [best] = found;
    if (!best) continue;
    const changes = best.changes.map(({ order, ...change }) => change);
    return { dimension: dimension.id, direction, from, to: best.to, changes };
  }
  return null;
}

function agree(given: Case): void {
  const expected = given.options.framework.dimensions.flatMap((dimension) => [
    byBruteForce(given, dimension, 'up') ?? [],
    byBruteForce(given, dimension, 'down') ?? [],
  ]);
  expect(smallestMoves(given.answers, given.options)).toEqual(expected.flat());
}

test('[MX18] a move is the best of all changes to its dimension, found by brute force', () => {
  fc.assert(fc.property(cases({ dimensions: 2, phases: 3, activities: 2 }), agree), {
    numRuns: 200,
  });
});

test('[MX19] ties are decided as in brute force when a phase has more activities', () => {
  fc.assert(fc.property(cases({ dimensions: 1, phases: 3, activities: 3 }), agree), {
    numRuns: 150,
  });
});
