import { expect, test } from 'vitest';
import { rate } from '../../testing/cases.ts';
import { ecosystem, matrix } from '../index.ts';

const activitiesFor = (levels: Parameters<typeof rate>[0]) =>
  ecosystem.activitiesFor(matrix.assess(rate(levels)));

test('[EC40] a weak phase of ecosystem involvement leads to an activity of each route', () => {
  const levels = {
    'gather-global-market-knowledge': 1,
    'develop-co-creation-routines': 0,
  } as const;
  expect(activitiesFor({ ...levels, 'assess-digital-readiness': 0 })).toEqual([
    { phase: 'ecosystem-knowledge-synergy', activities: ['co-analyzing', 'co-building'] },
    { phase: 'ecosystem-value-co-creation', activities: ['co-problem-solving', 'co-developing'] },
  ]);
});

test('[EC40] without an answer nothing leads to the journey, and neither when all is consolidated', () => {
  expect(activitiesFor({})).toEqual([]);
  const best = Object.fromEntries(matrix.activityIds().map((id) => [id, 4 as const]));
  expect(activitiesFor(best)).toEqual([]);
});

test('[EC40] every phase of that dimension has one activity of each route, and each activity one phase', () => {
  const [, involvement] = matrix.framework.dimensions;
  const ties = Object.entries(ecosystem.activitiesOfPhase);
  expect(ties.map(([phase]) => phase)).toEqual(involvement?.phases.map(({ id }) => id));
  for (const [index, route] of ecosystem.routeIds.entries()) {
    const tied = ties.map(([, activities]) => activities[index]);
    expect([...tied].sort()).toEqual([...(ecosystem.activitiesOf.get(route) ?? [])].sort());
  }
});
