import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

/** All that is told of a ranking. */
function told(firm: Firm, table: paths.Criteria) {
  const ranking = recommendTo(firm, table);
  return {
    ranking,
    verdict: paths.verdict(ranking),
    standings: ranking.map((one) => paths.standing(ranking, one)),
    next: paths.nextMeasures(ranking),
  };
}

const moves = ({ answers, context }: Firm, table: paths.Criteria) =>
  paths.whatWouldFavor(matrix.assess(answers), context, table);

const backwardsKeys = <T extends object>(given: T): T =>
  Object.fromEntries(Object.entries(given).reverse()) as T;
const answeredBackwards = ({ answers, context }: Firm): Firm => ({
  answers: backwardsKeys(answers),
  context: backwardsKeys(context),
});

/** As text, so that the order of what is told counts, down to the keys. */
const same = (one: unknown, other: unknown) =>
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));

describe('the order of rows in a table, of its paths, and of answers', () => {
  test('[SP31] changes nothing of what is told of the ranking: reasons, cautions, ties, where each stands', () => {
    fc.assert(
      fc.property(firms, twice, (firm, [table, other]) => {
        const expected = told(firm, table);
        same(told(firm, other), expected);
        same(told(answeredBackwards(firm), backwardsKeys(other)), expected);
      }),
      { numRuns: 300, examples: even.map((firm) => [firm, [paths.criteria, reversed]]) },
    );
  });

  /** Each asks for some eighty rankings. */
  test('[SP31] changes nothing of what would favor a path', () => {
    fc.assert(
      fc.property(firms, twice, (firm, [table, other]) => {
        same(moves(answeredBackwards(firm), backwardsKeys(other)), moves(firm, table));
      }),
      { numRuns: 25, examples: even.map((firm) => [firm, [paths.criteria, reversed]]) },
    );
  });
});

test('[SP10] of two reasons that bear the same, more weight comes first, then what is asked first', () => {
  const order = paths.contextQuestions.map(({ id }): string => id);
  fc.assert(
    fc.property(firms, twice, (firm, [, table]) => {
      for (const { reasons } of recommendTo(firm, table)) {
        for (const [at, one] of reasons.entries()) {
          const next = reasons[at + 1];
          const bears = ({ contribution }: paths.Reason) => Math.abs(contribution ?? -9);
          if (!next || Math.abs(bears(one) - bears(next)) > 1e-12) continue;
          expect(one.weight).toBeGreaterThanOrEqual(next.weight - 1e-9);
          if (Math.abs(one.weight - next.weight) > 1e-12) continue;
          const place = ({ id }: paths.Reason) => (order.includes(id) ? order.indexOf(id) : 99);
          expect(place(one)).toBeLessThanOrEqual(place(next));
        }
      }
    }),
    { numRuns: 300 },
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
