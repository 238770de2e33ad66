import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeFirms, type Firm, firms, recommendTo, tables } from '../../testing/firms.ts';
import { matrix, paths } from '../index.ts';

const { innovation, ecosystem, scaling } = paths.criteria;
const [digital, partners] = matrix.framework.dimensions.map(({ phases }) => phases[0]);
const rated = [...(digital?.activities ?? []), ...(partners?.activities ?? [])];

/** A firm that knows its circumstances and the first phases: levels in the order asked. */
function firmOf(first: readonly number[], circumstances: readonly number[]): Firm {
  const levels = (ids: readonly { readonly id: string }[], given: readonly number[]) =>
    Object.fromEntries(ids.map(({ id }, at) => [id, { level: given[at] as matrix.Level }]));
  return {
    answers: levels(rated, first),
    context: levels(paths.contextQuestions, circumstances),
  };
}

/** Two paths fit these the same, but for how a computer rounds thirds. */
const even = [
  firmOf([0, 2, 2, 4, 1, 3], [1, 3, 4, 0, 3, 2, 4, 3, 3, 3]),
  firmOf([3, 1, 3, 4, 3, 4], [2, 2, 3, 4, 2, 0, 2, 1, 3, 2]),
];

const rowsOf = ({ criteria, guards = [] }: paths.PathCriteria) => ({
  criteria: [...criteria],
  guards: [...guards],
});

const shuffled = (path: paths.PathCriteria): fc.Arbitrary<paths.PathCriteria> => {
  const { criteria, guards } = rowsOf(path);
  const whole = <T>(rows: T[]) =>
    fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length });
  return fc.record({ criteria: whole(criteria), guards: whole(guards) });
};

/** A table, and the same with the rows of every path in another order. */
const twice = tables.chain((table) =>
  fc.tuple(
    fc.constant(table),
    fc.record({
      innovation: shuffled(table.innovation),
      ecosystem: shuffled(table.ecosystem),
      scaling: shuffled(table.scaling),
    }),
  ),
);

const backwards = (path: paths.PathCriteria): paths.PathCriteria => ({
  criteria: rowsOf(path).criteria.reverse(),
  guards: rowsOf(path).guards.reverse(),
});
const reversed = {
  innovation: backwards(innovation),
  ecosystem: backwards(ecosystem),
  scaling: backwards(scaling),
};

/** What a ranking decides. */
const decided = (ranking: readonly paths.Recommendation[]) => ({
  verdict: paths.verdict(ranking),
  paths: ranking.map(({ reasons: _, cautions: __, ...rest }) => rest),
});

test('[SP31] the order of rows in a table of criteria changes no fit, no place and no tie', () => {
  fc.assert(
    fc.property(firms, twice, (firm, [table, other]) => {
      expect(decided(recommendTo(firm, other))).toEqual(decided(recommendTo(firm, table)));
    }),
    { numRuns: 300, examples: even.map((firm) => [firm, [paths.criteria, reversed]]) },
  );
});

test('[SP13] paths that fit the same stand in the order of the framework, fractions or not', () => {
  const order = paths.framework.paths.map(({ id }) => id);
  fc.assert(
    fc.property(completeFirms, fc.constantFrom(paths.criteria, reversed), (firm, table) => {
      const ranking = recommendTo(firm, table);
      for (const [at, { path, fit }] of ranking.entries()) {
        const next = ranking[at + 1];
        if (!next || Math.abs((fit ?? 0) - (next.fit ?? 0)) > 1e-12) continue;
        expect(order.indexOf(path)).toBeLessThan(order.indexOf(next.path));
      }
    }),
    { numRuns: 2000, examples: even.map((firm) => [firm, paths.criteria]) },
  );
});
