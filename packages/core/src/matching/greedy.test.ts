import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, coverageOf, totalOf } from './coverage.ts';
import { greedyPlan } from './greedy.ts';
import { searchPlan } from './search.ts';

const SLOTS = 7;

const candidates = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 3 }),
      fc.uniqueArray(fc.nat({ max: SLOTS - 1 }), { minLength: 1 }),
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: SLOTS, maxLength: SLOTS }),
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((rows): Candidate[] =>
    rows.map(([effort, slots, points], at) => ({
      at,
      effort,
      slots,
      points: slots.map((_, index) => points[index] ?? 1),
    })),
  );

test('[CM9] the greedy plan keeps 1 - 1/e of the best, and its bound holds', () => {
  const start = new Int32Array(SLOTS);
  const reach = (chosen: readonly Candidate[]) => totalOf(coverageOf(chosen, start));
  fc.assert(
    fc.property(candidates, fc.integer({ min: 1, max: 5 }), (all, room) => {
      const greedy = greedyPlan({ candidates: all, start, room });
      const best = searchPlan({ candidates: all, start, room }, []);
      expect(best.exact).toBe(true);
      expect(greedy.bound).toBeGreaterThanOrEqual(reach(best.chosen));
      expect(reach(greedy.chosen)).toBeGreaterThanOrEqual((1 - 1 / Math.E) * greedy.bound);
      expect(greedy.chosen.length).toBeLessThanOrEqual(room);
    }),
    { numRuns: 500 },
  );
});

test('[CM7] what a later choice made idle gives its room to another', () => {
  const start = new Int32Array(5);
  const one = (at: number, slots: number[], points: number[]) => ({ at, effort: 1, slots, points });
  const all = [
    one(0, [0, 1], [10, 10]),
    one(1, [0, 2], [11, 8]),
    one(2, [1, 3], [11, 7]),
    one(3, [4], [1]),
  ];
  const { chosen } = greedyPlan({ candidates: all, start, room: 3 });
  expect(chosen.map(({ at }) => at)).toEqual([1, 2, 3]);
});
