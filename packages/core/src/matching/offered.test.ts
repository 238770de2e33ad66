import { expect, test } from 'vitest';
import { rate } from '../../testing/cases.ts';
import { matching, matrix } from '../index.ts';

const offersFor = (levels: Parameters<typeof rate>[0]) =>
  matching.challengesFor(matrix.assess(rate(levels)));

test('[CM18] a weak phase of each dimension offers its challenges', () => {
  const offers = offersFor({
    'assess-digital-readiness': 4,
    'invest-in-digital-technologies': 4,
    'develop-monitoring-analytics': 4,
    'create-value-adding-digital-services': 1,
    'gather-global-market-knowledge': 0,
  });
  expect(offers).toEqual([
    {
      dimension: 'digital-service-maturity',
      phase: 'digital-service-innovation',
      challenges: ['offering-market-misfit', 'no-demand-for-additional-services'],
    },
    {
      dimension: 'ecosystem-involvement',
      phase: 'ecosystem-knowledge-synergy',
      challenges: ['limited-market-information', 'lack-of-suitable-partners'],
    },
  ]);
});

const phasesOffered = (levels: Parameters<typeof rate>[0]) =>
  offersFor(levels).map(({ phase }) => phase);
const customization = {
  'take-modular-service-approach': 0,
  'configure-product-service-digital-modules': 0,
  'customize-for-customer-and-industry-segments': 0,
} as const;

test('[CM18] a weak phase offers its challenges though those before it have no answer', () => {
  expect(phasesOffered(customization)).toEqual(['digital-service-mass-customization']);
});

test('[CM18] a weak phase offers its challenges after those of a weak one before it', () => {
  const readiness = { 'assess-digital-readiness': 1 } as const;
  expect(phasesOffered({ ...customization, ...readiness })).toEqual([
    'digital-awareness',
    'digital-service-mass-customization',
  ]);
});

test('[CM18] a consolidated phase offers nothing, whatever is weak around it', () => {
  const [first, second] = matrix.framework.dimensions[0]?.phases ?? [];
  const done = second?.activities.map(({ id }) => [id, 4 as const]) ?? [];
  const weak = first?.activities.map(({ id }) => [id, 0 as const]) ?? [];
  expect(phasesOffered({ ...Object.fromEntries([...done, ...weak]), ...customization })).toEqual([
    'digital-awareness',
    'digital-service-mass-customization',
  ]);
});

test('[CM18] without an answer nothing is offered, and neither when all is consolidated', () => {
  expect(offersFor({})).toEqual([]);
  const best = Object.fromEntries(matrix.activityIds().map((id) => [id, 4 as const]));
  expect(offersFor(best)).toEqual([]);
});

test('[CM18] every phase has challenges of the framework, and none that has no remedy', () => {
  const challenges = matching.framework.components.flatMap(({ themes }) =>
    themes.flatMap((theme) => theme.challenges),
  );
  const open = new Set(challenges.filter(({ remedy }) => !remedy).map(({ id }) => id));
  const phases = matrix.framework.dimensions.flatMap((dimension) => dimension.phases);
  expect(Object.keys(matching.challengesOfPhase)).toEqual(phases.map(({ id }) => id));
  for (const offered of Object.values(matching.challengesOfPhase)) {
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.filter((id) => !open.has(id))).toEqual([]);
  }
});

test('[CM18] a phase of a host’s own framework offers nothing', () => {
  const source = { paper: 'kolagar-2022', section: '4' } as const;
  const framework = {
    id: 'host',
    version: '1',
    dimensions: [
      {
        id: 'd',
        source,
        phases: [{ id: 'toString', source, activities: [{ id: 'a', source }] }],
      },
    ],
  };
  expect(matching.challengesFor(matrix.assess(rate({ a: 1 }), { framework }))).toEqual([]);
});
