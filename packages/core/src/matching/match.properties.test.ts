import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestByTrial } from '../../testing/bruteForce.ts';
import { type MatchCase, matchCases, matchingOf, type Row } from '../../testing/matching.ts';
import { matching } from '../index.ts';

const numRuns = 400;
const matchOf = ({ selection, limits }: MatchCase) => matching.match(selection, limits);
const inOrder = ({ plan }: matching.Match, { limits }: MatchCase): string[] => {
  const chosen = new Set(plan.map(({ activity }) => activity));
  return limits.framework.activities.map(({ id }) => id).filter((id) => chosen.has(id));
};

test('[CM5] no set of activities covers more: every one was tried', () => {
  fc.assert(
    fc.property(matchCases(), (given) => {
      const result = matchOf(given);
      expect(result.value).toBe(bestByTrial(given).value);
      expect([result.exact, result.bound]).toEqual([true, result.value]);
    }),
    { numRuns },
  );
});

test('[CM6] of equal sets it is the one that the rules name', () => {
  fc.assert(
    fc.property(matchCases({ challenges: 3, activities: 8 }), (given) => {
      expect(inOrder(matchOf(given), given)).toEqual(bestByTrial(given).ids);
    }),
    { numRuns },
  );
});

test('[CM7] without any one item that is not pinned, the plan covers less', () => {
  fc.assert(
    fc.property(matchCases(), (given) => {
      const { plan } = matchOf(given);
      for (const item of plan.filter(({ pinned }) => !pinned)) {
        const others = plan.filter((other) => other !== item).flatMap(bestOf);
        const least = item.covers.some(
          ({ challenge, points }) =>
            points >
            Math.max(0, ...others.filter((o) => o.challenge === challenge).map((o) => o.points)),
        );
        expect(least).toBe(true);
      }
    }),
    { numRuns },
  );
});

const bestOf = ({ covers, supports }: matching.PlanItem) => [...covers, ...supports];

test('[CM12] each chosen challenge is in exactly one place', () => {
  fc.assert(
    fc.property(matchCases(), (given) => {
      const result = matchOf(given);
      const covered = result.plan.flatMap(({ covers }) => covers.map(({ challenge }) => challenge));
      const open = result.uncovered.map(({ challenge }) => challenge);
      const places = [...covered, ...open, ...result.unaddressable];
      expect(places.sort()).toEqual(Object.keys(given.selection).sort());
    }),
    { numRuns },
  );
});

test('[CM12] the severities covered are those of the challenges under the plan', () => {
  fc.assert(
    fc.property(matchCases(), (given) => {
      const { severity, plan } = matchOf(given);
      const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
      const covered = plan.flatMap(({ covers }) => covers.map((cover) => cover.severity));
      expect(severity.chosen).toBe(sum(Object.values(given.selection)));
      expect(severity.covered).toBe(sum(covered));
    }),
    { numRuns },
  );
});

test('[CM15] what the items add makes up the value', () => {
  fc.assert(
    fc.property(matchCases(), (given) => {
      const { plan, value } = matchOf(given);
      const covered = plan.flatMap(({ covers }) => covers.map(({ points }) => points));
      expect(plan.reduce((sum, { adds }) => sum + adds, 0)).toBe(value);
      expect(covered.reduce((sum, points) => sum + points, 0)).toBe(value);
      const adds = plan.map((item) => item.adds);
      expect(adds).toEqual([...adds].sort((a, b) => b - a));
    }),
    { numRuns },
  );
});

test('[CM17] a higher severity lowers neither a score nor the value of the plan', () => {
  fc.assert(
    fc.property(matchCases(), fc.nat(), fc.constantFrom(1, 2, 3), (given, which, to) => {
      const chosen = Object.keys(given.selection);
      const id = chosen[which % Math.max(1, chosen.length)];
      if (id === undefined || (given.selection[id] ?? 3) > to) return;
      const [before, after] = [
        matchOf(given),
        matchOf({ ...given, selection: { ...given.selection, [id]: to as matching.Severity } }),
      ];
      expect(after.value).toBeGreaterThanOrEqual(before.value);
      for (const { activity, score } of before.ranked) {
        const raised = after.ranked.find((one) => one.activity === activity);
        expect(raised?.score).toBeGreaterThanOrEqual(score);
      }
    }),
    { numRuns },
  );
});

/** Frameworks in which a search can't come to its end. */
const large = fc
  .array(
    fc.tuple(
      fc.constantFrom('S' as const, 'M' as const, 'L' as const),
      fc.dictionary(
        fc.nat({ max: 59 }).map((index) => `c${index}`),
        fc.constantFrom('reported' as const, 'suggested' as const, 'inferred' as const),
        { minKeys: 6, maxKeys: 12, size: 'max' },
      ),
    ),
    { minLength: 60, maxLength: 80, size: 'max' },
  )
  .map((rows: Row[]) => matchingOf(60, rows));

test('[CM9] where the search was cut, the value is within 1 - 1/e of a bound that holds', () => {
  const selection = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`c${index}`, ((index % 3) + 1) as matching.Severity]),
  );
  let cut = 0;
  fc.assert(
    fc.property(large, fc.integer({ min: 4, max: 12 }), (framework, max) => {
      const result = matching.match(selection, { framework, max });
      cut += result.exact ? 0 : 1;
      expect(result.value).toBeLessThanOrEqual(result.bound);
      expect(result.value).toBeGreaterThanOrEqual((1 - 1 / Math.E) * result.bound);
      expect(result.plan.length).toBeLessThanOrEqual(max);
    }),
    { numRuns: 25, seed: 7 },
  );
  expect(cut).toBeGreaterThan(20);
});

test('[CM9] what is pinned stays where the search was cut, and the bound holds for such plans', () => {
  const selection = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`c${index}`, ((index % 3) + 1) as matching.Severity]),
  );
  const pins = fc.uniqueArray(fc.nat({ max: 19 }), { minLength: 1, maxLength: 3 });
  let cut = 0;
  fc.assert(
    fc.property(large, fc.integer({ min: 6, max: 12 }), pins, (framework, max, numbers) => {
      const answering = framework.activities.filter(({ links }) => links.length > 0);
      const pinned = numbers.flatMap((at) => answering[at]?.id ?? []);
      const result = matching.match(selection, { framework, max, pinned });
      const alone = matching.match(selection, { framework, pinned, max: pinned.length });
      cut += result.exact ? 0 : 1;
      const plan = result.plan.map(({ activity }) => activity);
      expect(plan).toEqual(expect.arrayContaining(pinned));
      expect(plan.length).toBeLessThanOrEqual(max);
      expect(result.value).toBeLessThanOrEqual(result.bound);
      // The promise is for what is added to the pins.
      const gain = result.value - alone.value;
      expect(gain).toBeGreaterThanOrEqual((1 - 1 / Math.E) * (result.bound - alone.value) - 1e-9);
      // Pins only take choice away: no plan with them beats the bound of plans without.
      expect(result.value).toBeLessThanOrEqual(matching.match(selection, { framework, max }).bound);
    }),
    { numRuns: 15, seed: 7 },
  );
  expect(cut).toBeGreaterThan(10);
});

test('[CM8] the search ends at the limits that the rules state', () => {
  expect(matching.searchLimits).toEqual({ nodes: 10_000, steps: 120_000 });
});

test('[CM8] with the paper’s framework every combination is compared', () => {
  const ids = matching.framework.components.flatMap(({ themes }) =>
    themes.flatMap(({ challenges }) => challenges.map(({ id }) => id)),
  );
  const severity = fc.constantFrom(1 as const, 2 as const, 3 as const);
  const selections = fc.dictionary(fc.constantFrom(...ids), severity, { size: 'max', maxKeys: 21 });
  const max = fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined });
  fc.assert(
    fc.property(selections, max, (selection, cap) => {
      expect(matching.match(selection, { max: cap }).exact).toBe(true);
    }),
    { numRuns: 500 },
  );
  const everything = Object.fromEntries(ids.map((id) => [id, 3 as const]));
  expect(matching.match(everything).exact).toBe(true);
});
