import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../testing/hostile.ts';
import { matrix, paths, sources } from '../index.ts';

const { contextQuestions, criteria, framework } = paths;
const tables = Object.entries(criteria);
const phaseIds = matrix.framework.dimensions.flatMap(({ phases }) => phases.map(({ id }) => id));

function everyObjectIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(everyObjectIn)];
}

test('[SP4] ten questions ask for circumstances, none of them for size or industry', () => {
  expect(contextQuestions.map(({ id }) => id)).toEqual([
    'offering-uniqueness',
    'investment-capacity',
    'risk-appetite',
    'competitive-urgency',
    'ambidexterity',
    'inhouse-digital-capability',
    'partner-reliance',
    'partner-access',
    'support-organization-access',
    'domestic-market-strength',
  ] satisfies paths.ContextId[]);
});

test('[SP4] a context question is never an activity, as both are kept in one document', () => {
  const activities = matrix.activityIds();
  expect(contextQuestions.filter(({ id }) => activities.includes(id))).toEqual([]);
});

describe('the table of criteria', () => {
  test('[SP5] has every path of the framework, and names questions and phases that exist', () => {
    expect(tables.map(([path]) => path)).toEqual(framework.paths.map(({ id }) => id));
    const known = { context: contextQuestions.map(({ id }): string => id), phase: phaseIds };
    for (const [, table] of tables) {
      for (const { measure, id } of table.criteria) expect(known[measure]).toContain(id);
    }
  });

  test('[SP5] asks nothing in vain: every context question counts for or against some path', () => {
    const read = tables.flatMap(([, table]) => table.criteria.map(({ id }) => id));
    expect(contextQuestions.filter(({ id }) => !read.includes(id))).toEqual([]);
  });

  test('[SP5] counts no answer twice for one path', () => {
    for (const [, table] of tables) {
      const ids = table.criteria.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('[SP5] says where each criterion was read, and what was inferred', () => {
    for (const [, table] of tables) {
      for (const { source } of table.criteria) {
        expect(sources[source?.paper ?? 'reim-2022'].id).toBe('kolagar-2022');
        expect(source?.section).toMatch(/^[56]/);
      }
      expect(table.criteria.some(({ source }) => source?.reading === undefined)).toBe(true);
    }
  });

  test('[SP5] is frozen to the bottom, and so are the questions', () => {
    for (const part of everyObjectIn([criteria, contextQuestions]).slice(1)) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  test('[SP12] guards scaling alone: money, room for two efforts, and nerve', () => {
    const guards = tables.map(([path, table]) => [path, table.guards]);
    expect(guards).toEqual([
      ['innovation', []],
      ['ecosystem', []],
      [
        'scaling',
        ['investment-capacity', 'ambidexterity', 'risk-appetite'].map((question) => ({
          question,
          atLeast: 2,
        })),
      ],
    ]);
  });

  test('[SP18] gives no criterion more than a sixth of its path’s weight', () => {
    for (const [, table] of tables) {
      const weights = table.criteria.map(({ weight }) => weight);
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      expect(Math.max(...weights) / all).toBeLessThanOrEqual(1 / 6);
      expect(numbersIn(weights).every((weight) => weight >= 1)).toBe(true);
    }
  });
});
