import type { cocreation } from '@servitization/core';
import { emptyProfile, type Profile } from '@servitization/profile';

const MS_A_DAY = 86_400_000;

const dayAt = (index: number): string =>
  new Date(Date.UTC(2026, 0, 1) + index * MS_A_DAY).toISOString();

/** A document with a log that was written a few days at a time from January 1, 2026. */
export function profileWith(...said: readonly cocreation.Proposal[]): Profile {
  const step = Math.min(3, 300 / Math.max(1, said.length));
  const events = said.map(({ type, data }, index) => ({
    ...{ id: `e${index}`, log: 'cocreation', type, by: 'w' },
    at: `${dayAt(Math.floor(index * step))}-${index.toString(16).padStart(4, '0')}`,
    data: { ...data },
  }));
  return { ...emptyProfile('test'), events };
}

export const service = (id: string, name: string, need: string): cocreation.Proposal => ({
  type: 'service',
  data: { service: id, name, need },
});

export const move = (id: string, phase: cocreation.PhaseId): cocreation.Proposal => ({
  type: 'move',
  data: { service: id, phase },
});

export const decide = (
  id: string,
  decision: cocreation.Decision,
  reason?: string,
): cocreation.Proposal => ({
  type: 'decision',
  data: { service: id, decision, ...(reason && { reason }) },
});

export const task = (
  id: string,
  activity: cocreation.ActivityId,
  due?: string,
): cocreation.Proposal => ({
  type: 'task',
  data: { service: id, activity, ...(due ? { status: 'open', due } : { status: 'done' }) },
});

type Three = readonly [low: number, likely: number, high: number];

export const estimates = (
  id: string,
  value: Three,
  running: Three,
  investment: Three,
): readonly cocreation.Proposal[] =>
  (
    [
      ['value', value],
      ['running-cost', running],
      ['investment', investment],
    ] as const
  ).map(([what, [low, likely, high]]) => ({
    type: 'estimate',
    data: { service: id, what, low, likely, high },
  }));

export const measured = (
  id: string,
  cycle: number,
  cost: number,
  value?: number,
): readonly cocreation.Proposal[] => [
  { type: 'measured', data: { service: id, cycle, what: 'cost', amount: cost } },
  ...(value === undefined
    ? []
    : [
        {
          type: 'measured',
          data: { service: id, cycle, what: 'value', amount: value },
        } satisfies cocreation.Proposal,
      ]),
];

export const cycle = (number: number): cocreation.Proposal => ({
  type: 'cycle',
  data: { cycle: number },
});

const kiln: readonly cocreation.Proposal[] = [
  { type: 'board', data: { currency: 'EUR' } },
  service('kiln', 'Kiln alarm', 'The kiln stops at night and nobody notices before morning'),
  decide('kiln', 'selected'),
  ...estimates('kiln', [20_000, 45_000, 70_000], [8_000, 10_000, 14_000], [50_000, 60_000, 90_000]),
  service('chip', 'Chip counter', 'Nobody knows how much wood is lost as chips'),
  ...measured('kiln', 1, 61_000),
  ...measured('chip', 1, 12_000),
  decide('chip', 'stopped', 'The saw’s maker will build it in next year'),
  cycle(2),
  move('kiln', 'implement-micro-services'),
  ...measured('kiln', 2, 15_000, 24_000),
  move('kiln', 'evaluate-benefits'),
  {
    type: 'kpi',
    data: {
      ...{ service: 'kiln', kpi: 'stops', name: 'Stops found late', unit: 'a month' },
      ...{ better: 'lower', target: 2 },
    },
  },
  { type: 'kpi-actual', data: { service: 'kiln', kpi: 'stops', value: 1 } },
  {
    type: 'lesson',
    data: {
      text: 'The night shift wants the alarm on its own phones',
      leads: 'need',
      service: 'kiln',
    },
  },
  { type: 'lesson', data: { text: 'Show it in the mill every other Friday', leads: 'keep' } },
];

/** An invented maker of kilns and a sawmill in their third cycle. */
export const thirdCycle: Profile = profileWith(
  ...kiln,
  cycle(3),
  service('moisture', 'Moisture forecast', 'Boards are dried too long, to be on the safe side'),
  decide('moisture', 'selected'),
  move('moisture', 'develop-micro-services'),
  task('moisture', 'prioritize-development-resources'),
  task('moisture', 'design-micro-service-solutions'),
  task('moisture', 'assess-micro-service-solutions', '2026-12-05'),
  ...estimates(
    'moisture',
    [20_000, 40_000, 80_000],
    [6_000, 8_000, 12_000],
    [30_000, 40_000, 55_000],
  ),
  service('energy', 'Energy report', 'The mill is asked what energy each cubic meter takes'),
  move('energy', 'prioritize-value'),
  task('energy', 'select-digitalization-opportunities', '2026-12-01'),
  task('kiln', 'monitor-performance'),
  task('kiln', 'seek-value-expansion', '2026-11-28'),
  task('kiln', 'capture-operational-learning'),
  ...measured('kiln', 3, 10_000, 38_000),
  { type: 'cause', data: { cause: 'hard-to-scale-customization', applies: 'yes' } },
  { type: 'cause', data: { cause: 'new-capability-costs', applies: 'yes' } },
);

/** Two cycles that cost much and show no value. */
export const costly: Profile = profileWith(
  { type: 'board', data: { currency: 'EUR' } },
  service('kiln', 'Kiln alarm', 'The kiln stops at night'),
  ...estimates('kiln', [5_000, 10_000, 15_000], [8_000, 10_000, 14_000], [50_000, 60_000, 90_000]),
  move('kiln', 'evaluate-benefits'),
  ...measured('kiln', 1, 61_000, 0),
  cycle(2),
  ...measured('kiln', 2, 15_000, 4_000),
);

/** One card, and nothing known of it but its need. */
export const oneCard: Profile = profileWith(
  service('kiln', 'Kiln alarm', 'The kiln stops at night and nobody notices before morning'),
);

/** So many cards, spread over the phases, with estimates. */
export const manyCards = (count: number): Profile =>
  profileWith(
    ...Array.from({ length: count }, (_, index) => {
      const id = `s${index}`;
      const phases: readonly cocreation.PhaseId[] = [
        'identify-needs',
        'prioritize-value',
        'develop-micro-services',
        'implement-micro-services',
        'evaluate-benefits',
      ];
      const phase = phases[index % phases.length] ?? 'identify-needs';
      return [
        service(id, `Service ${index + 1}`, `Need ${index + 1}`),
        ...(phase === 'identify-needs' ? [] : [move(id, phase)]),
        ...estimates(id, [1, 2 + (index % 5), 9], [1, 1, 2], [2, 4, 8]),
      ];
    }).flat(),
  );
