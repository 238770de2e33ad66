import { expect, test } from 'vitest';
import { rate } from '../../testing/cases.ts';
import { matching, matrix } from '../index.ts';

const offersFor = (levels: Parameters<typeof rate>[0]) =>
  matching.challengesFor(matrix.assess(rate(levels)));

test('[CM18] the phase to consolidate first offers its challenges', () => {
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
