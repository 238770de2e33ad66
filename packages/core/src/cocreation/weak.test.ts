import { expect, test } from 'vitest';
import { rate } from '../../testing/cases.ts';
import { cocreation, matrix } from '../index.ts';

const workFor = (levels: Parameters<typeof rate>[0]) =>
  cocreation.workFor(matrix.assess(rate(levels)));

test('[CC36] a weak phase of digital service maturity leads to where the board works on it', () => {
  const levels = {
    'assess-digital-readiness': 4,
    'invest-in-digital-technologies': 4,
    'develop-monitoring-analytics': 4,
    'create-value-adding-digital-services': 1,
    'take-modular-service-approach': 0,
    'formalize-collaboration': 0,
  } as const;
  expect(workFor(levels)).toEqual([
    { phase: 'digital-service-innovation', on: 'develop-micro-services' },
    { phase: 'digital-service-mass-customization', on: 'evaluate-benefits' },
  ]);
});

test('[CC36] without an answer nothing leads to the board, and neither when all is consolidated', () => {
  expect(workFor({})).toEqual([]);
  expect(workFor(Object.fromEntries(matrix.activityIds().map((id) => [id, 4 as const])))).toEqual(
    [],
  );
});

test('[CC36] every phase of that dimension leads to a phase of the board, and no other does', () => {
  const [digital] = matrix.framework.dimensions;
  expect(Object.keys(cocreation.boardPhaseOf)).toEqual(digital?.phases.map(({ id }) => id));
  for (const on of Object.values(cocreation.boardPhaseOf))
    expect(cocreation.phaseIds).toContain(on);
});
