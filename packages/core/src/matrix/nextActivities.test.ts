import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases, rate } from '../../testing/cases.ts';
import { matrix } from '../index.ts';

const ids = (answers: matrix.Answers) =>
  matrix.nextActivities(answers).map(({ activity }) => activity);

describe('next activities', () => {
  test('[MX28] the earliest phase that is not consolidated comes first, whatever the dimension', () => {
    const answers = rate({
      'assess-digital-readiness': 4,
      'invest-in-digital-technologies': 4,
      'develop-monitoring-analytics': 2,
      'create-value-adding-digital-services': 0,
      'gather-global-market-knowledge': 2,
      'assess-potential-partners': 1,
    });
    expect(ids(answers)).toEqual([
      'assess-potential-partners',
      'gather-global-market-knowledge',
      'create-value-adding-digital-services',
    ]);
  });

  test('[MX28] within a phase the lowest level goes first, then the order of the framework', () => {
    const answers = rate({
      'assess-digital-readiness': 1,
      'invest-in-digital-technologies': 0,
      'develop-monitoring-analytics': 1,
    });
    expect(ids(answers)).toEqual([
      'invest-in-digital-technologies',
      'assess-digital-readiness',
      'develop-monitoring-analytics',
    ]);
  });

  test('[MX28] what is at the top, or in a consolidated phase, needs no advice', () => {
    expect(ids(rate({ 'assess-digital-readiness': 4 }))).toEqual([]);
    const mixed = { 'gather-global-market-knowledge': 4, 'assess-potential-partners': 0 } as const;
    expect(ids(rate(mixed))).toEqual(['assess-potential-partners']);
  });

  test('[MX28] says where each activity stands', () => {
    expect(matrix.nextActivities(rate({ 'assess-digital-readiness': 1 }))).toEqual([
      {
        activity: 'assess-digital-readiness',
        dimension: 'digital-service-maturity',
        phase: 'digital-awareness',
        level: 1,
      },
    ]);
  });

  test('[MX29] an open question is never given as advice', () => {
    fc.assert(
      fc.property(cases(), ({ answers, options }) => {
        const open = new Set(matrix.nextQuestions(answers, options));
        const advice = matrix.nextActivities(answers, options);
        expect(advice.filter(({ activity }) => open.has(activity))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
