import { expect, test } from 'vitest';
import { cocreation } from '../index.ts';

const { framework } = cocreation;

test('[CC1] five phases have one activity for each of the three teams, which have a principle each', () => {
  expect(framework.phases.map(({ id }) => id)).toEqual([
    'identify-needs',
    'prioritize-value',
    'develop-micro-services',
    'implement-micro-services',
    'evaluate-benefits',
  ]);
  const teams = framework.teams.map(({ id }) => id);
  for (const { activities } of framework.phases) {
    expect(activities.map(({ team }) => team)).toEqual(teams);
  }
  expect(new Set(cocreation.activityIds).size).toBe(15);
  expect(framework.teams.map(({ principle }) => principle.id)).toEqual([
    'incremental-micro-service-investments',
    'sprint-based-micro-service-development',
    'micro-service-learning-by-doing',
  ]);
});

test('[CC2] every part names where it was read, and nothing of it can be changed', () => {
  const parts = [
    ...framework.teams,
    ...framework.teams.map(({ principle }) => principle),
    ...framework.phases,
    ...framework.phases.flatMap(({ activities }) => activities),
    ...framework.causes,
    ...framework.causes.flatMap(({ causes }) => causes),
    ...framework.results,
    ...framework.cases,
  ];
  for (const { source } of parts) expect(source.paper).toBe('sjodin-2020');
  expect(framework.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Object.isFrozen(framework.phases[0]?.activities[0]?.source)).toBe(true);
});

test('[CC3] six causes, three on each side, have factors between 0 and 1', () => {
  expect(framework.causes.map(({ strains, causes }) => [strains, causes.length])).toEqual([
    ['value', 3],
    ['cost', 3],
  ]);
  for (const { factor } of framework.causes.flatMap(({ causes }) => causes)) {
    expect(factor).toBeGreaterThan(0);
    expect(factor).toBeLessThan(1);
  }
});
