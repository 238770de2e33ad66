import { describe, expect, test } from 'vitest';
import { firmsLike } from '../../testing/caseFirms.ts';
import { type Firm, recommendTo } from '../../testing/firms.ts';
import { InputError, matrix, paths } from '../index.ts';

/** How far the right path stays ahead of the next: with the answers given, and with milder ones. */
const margins = { clear: 0.3, mild: 0.15 };

const firstOf = (firm: Firm, criteria?: paths.Criteria) => recommendTo(firm, criteria)[0]?.path;

function lead(firm: Firm): number {
  const [first, second] = recommendTo(firm);
  return (first?.fit ?? 0) - (second?.fit ?? 0);
}

const phases = matrix.framework.dimensions.flatMap((dimension) => dimension.phases);
const levels = matrix.scale.map(({ level }) => level);

/** The same firm, its circumstances at most one step from the middle of the scale. */
function milder({ answers, context }: Firm): Firm {
  const near = levels.slice(1, -1);
  const soft = Object.entries(context).map(([id, { level }]) => {
    const to = near.find((one) => one >= (level ?? 0)) ?? near.at(-1);
    return [id, { level: to }];
  });
  return { answers, context: Object.fromEntries(soft) };
}

describe.each(paths.framework.cases)('a firm like $id', ({ id, path }) => {
  const firm = firmsLike[id];

  test('[SP16] is told the path that the firm of the study took, by a margin', () => {
    expect(paths.headline(recommendTo(firm))).toBe(path);
    expect(lead(firm)).toBeGreaterThan(margins.clear);
  });

  test('[SP16] is told so too when its circumstances are less marked', () => {
    expect(firstOf(milder(firm))).toBe(path);
    expect(lead(milder(firm))).toBeGreaterThan(margins.mild);
  });

  test('[SP18] has the same path on top whatever one circumstance is, or when it is unknown', () => {
    for (const { id: question } of paths.contextQuestions) {
      for (const level of [...levels, null]) {
        const context = { ...firm.context, [question]: { level } };
        expect(firstOf({ ...firm, context })).toBe(path);
      }
    }
  });

  test('[SP18] has the same path on top however far one phase has come, or when it is unknown', () => {
    for (const { activities } of phases) {
      for (const level of [...levels, null]) {
        const changed = Object.fromEntries(activities.map((activity) => [activity.id, { level }]));
        expect(firstOf({ ...firm, answers: { ...firm.answers, ...changed } })).toBe(path);
      }
    }
  });

  test('[SP18] has the same path on top when any one criterion of any path is left out', () => {
    for (const { id: other } of paths.framework.paths) {
      const table = paths.criteria[other];
      for (const left of table.criteria) {
        const criteria = table.criteria.filter((one) => one !== left);
        expect(firstOf(firm, { ...paths.criteria, [other]: { ...table, criteria } })).toBe(path);
      }
    }
  });
});

test('[SP16] size, industry and turnover are no inputs', () => {
  const firm = firmsLike.A;
  for (const stray of ['employees', 'industry', 'turnoverMsek', 'countries']) {
    const context = { ...firm.context, [stray]: { level: 1 } };
    expect(() => recommendTo({ ...firm, context })).toThrow(InputError);
  }
});
