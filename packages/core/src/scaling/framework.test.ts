import { expect, test } from 'vitest';
import { scaling } from '../index.ts';

const { framework } = scaling;
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

function everyObjectIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(everyObjectIn)];
}

test('[SC1] three barriers have three symptoms each', () => {
  expect(ids(framework.barriers)).toEqual([
    'eternal-proof-of-concept',
    'industrial-inertia',
    'resource-drought',
  ]);
  for (const { symptoms } of framework.barriers) expect(symptoms).toHaveLength(3);
});

test('[SC1] piloting has three steps, each strategy three phases, all with three activities', () => {
  expect(ids(framework.piloting.steps)).toEqual([
    'conceptualize-customer-value',
    'validate-in-operations',
    'assess-scaling-readiness',
  ]);
  expect(ids(framework.strategies)).toEqual(['ecosystem-scaling', 'servitization-scaling']);
  for (const { activities } of framework.piloting.steps) expect(activities).toHaveLength(3);
  for (const { phases } of framework.strategies) {
    expect(phases.map(({ stage }) => stage)).toEqual(['sensing', 'reconfiguration', 'growth']);
    for (const { activities } of phases) expect(activities).toHaveLength(3);
  }
  expect(new Set(scaling.activityIds).size).toBe(27);
});

test('[SC1] the outline that the rules go by is that of the framework', () => {
  const phases = [framework.piloting, ...framework.strategies.flatMap((one) => one.phases)];
  expect(scaling.phaseIds).toEqual(ids(phases));
  for (const phase of phases)
    expect(scaling.activitiesOf.get(phase.id)).toEqual(ids(phase.activities));
});

test('[SC2] every part names its source, has an id of its own, and can’t be changed', () => {
  const parts = everyObjectIn(framework).filter((part) => 'id' in part && 'source' in part);
  for (const part of parts) {
    expect(part).toMatchObject({ source: { paper: 'garcia-martin-2025' } });
  }
  for (const part of everyObjectIn(framework)) expect(Object.isFrozen(part)).toBe(true);
  expect(framework.version).toBe('1.0.0');
});

test('[SC3] five rows tell the strategies apart, four contingencies are named beside them', () => {
  const ofKind = (kind: string) => ids(framework.traits.filter((trait) => trait.kind === kind));
  expect(ofKind('row')).toEqual([
    'competitive-advantage',
    'ecosystem-role',
    'customer-engagement',
    'priority-objective',
    'go-to-market',
  ]);
  expect(ofKind('contingency')).toEqual([
    'firm-identity',
    'market-conditions',
    'internal-resources',
    'existing-partnerships',
  ]);
});

test('[SC4] the four firms of the study follow the strategies that it reports', () => {
  expect(framework.cases.map(({ id, employees, strategy }) => [id, employees, strategy])).toEqual([
    ['alfa', 7, 'ecosystem-scaling'],
    ['beta', 4, 'servitization-scaling'],
    ['gamma', 7, 'ecosystem-scaling'],
    ['delta', 14, 'servitization-scaling'],
  ]);
  for (const { source } of framework.cases) expect(source.reading).toBe('inferred');
});
