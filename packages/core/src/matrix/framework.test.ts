import { expect, test } from 'vitest';
import { matrix } from '../index.ts';

const { framework, scale } = matrix;
const phases = framework.dimensions.flatMap((dimension) => dimension.phases);

function everyObjectIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(everyObjectIn)];
}

test('[MX1] two dimensions of three phases hold seventeen activities', () => {
  expect(framework.dimensions.map(({ id }) => id)).toEqual([
    'digital-service-maturity',
    'ecosystem-involvement',
  ]);
  expect(framework.dimensions.map((dimension) => dimension.phases.length)).toEqual([3, 3]);
  expect(phases.map(({ activities }) => activities.length)).toEqual([3, 2, 3, 3, 3, 3]);
});

test('[MX1] ids are public and stay what they are', () => {
  expect(phases.map(({ id }) => id)).toEqual([
    'digital-awareness',
    'digital-service-innovation',
    'digital-service-mass-customization',
    'ecosystem-knowledge-synergy',
    'ecosystem-integration',
    'ecosystem-value-co-creation',
  ]);
  expect(matrix.activityIds()).toEqual([
    'assess-digital-readiness',
    'invest-in-digital-technologies',
    'develop-monitoring-analytics',
    'create-value-adding-digital-services',
    'develop-international-product-service-offerings',
    'take-modular-service-approach',
    'configure-product-service-digital-modules',
    'customize-for-customer-and-industry-segments',
    'gather-global-market-knowledge',
    'assess-potential-partners',
    'identify-knowledge-complementarities',
    'formalize-collaboration',
    'develop-coordination-routines',
    'align-coopetition',
    'use-value-proposition-for-ecosystem-formation',
    'build-synergetic-trustful-relationships',
    'develop-co-creation-routines',
  ] satisfies matrix.ActivityId[]);
});

test('[MX2] each part names the section of the paper that it was read from', () => {
  expect(framework.dimensions.map(({ source }) => source.section)).toEqual(['4.1', '4.2']);
  expect(phases.map(({ source }) => source.section)).toEqual([
    '4.1.1',
    '4.1.2',
    '4.1.3',
    '4.2.1',
    '4.2.2',
    '4.2.3',
  ]);
  for (const { source, activities } of phases) {
    for (const activity of activities) expect(activity.source).toEqual(source);
    expect(source.paper).toBe('kolagar-2022');
  }
});

test('[MX2] the framework has a version and no part of it can be changed', () => {
  expect(framework.version).toBe('1.0.0');
  for (const part of everyObjectIn([framework, scale]).slice(1)) {
    expect(Object.isFrozen(part)).toBe(true);
  }
});

test('[MX4] the scale has five levels from not started to leading', () => {
  expect(scale.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4]);
  expect(scale.map(({ id }) => id)).toEqual([
    'not-started',
    'exploring',
    'piloting',
    'established',
    'leading',
  ]);
});
