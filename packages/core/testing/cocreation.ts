import fc from 'fast-check';
import { cocreation } from '../src/index.ts';
import { dayAt } from './scaling.ts';

/** An event of the log, written down on the given day after the first of January 2025. */
export function eventOf(
  said: cocreation.Proposal,
  index: number,
  { id = `e${index}`, by = 'w1' } = {},
): cocreation.CocreationEvent {
  const count = (index % 0xffff).toString(16).padStart(4, '0');
  return { id, log: 'cocreation', ...said, at: `${dayAt(index)}T12:00:00.000Z-${count}`, by };
}

/** A log with an event a day. */
export const logOf = (...said: cocreation.Proposal[]): readonly cocreation.CocreationEvent[] =>
  said.map((one, index) => eventOf(one, index));

export const foldOf = (...said: cocreation.Proposal[]): cocreation.CocreationState =>
  cocreation.fold(logOf(...said));

export const service = (id: string, more: object = {}): cocreation.Proposal => ({
  type: 'service',
  data: { service: id, name: `Alarm ${id}`, need: 'Fewer stops', ...more },
});

export const move = (id: string, phase: cocreation.PhaseId): cocreation.Proposal => ({
  type: 'move',
  data: { service: id, phase },
});

export const task = (
  id: string,
  activity: cocreation.ActivityId,
  more: object = {},
): cocreation.Proposal => ({
  type: 'task',
  data: { service: id, activity, status: 'done', ...more },
});

export const decide = (
  id: string,
  decision: cocreation.Decision,
  reason?: string,
): cocreation.Proposal => ({
  type: 'decision',
  data: { service: id, decision, ...(reason !== undefined && { reason }) },
});

export const estimate = (
  id: string,
  what: cocreation.Estimated,
  [low, likely, high]: readonly [number, number, number],
): cocreation.Proposal => ({
  type: 'estimate',
  data: { service: id, what, low, likely, high },
});

export const measured = (
  id: string,
  what: cocreation.Measured,
  cycle: number,
  amount: number,
): cocreation.Proposal => ({ type: 'measured', data: { service: id, what, cycle, amount } });

export const cycle = (number: number): cocreation.Proposal => ({
  type: 'cycle',
  data: { cycle: number },
});

export const kpi = (id: string, target: number): cocreation.Proposal => ({
  type: 'kpi',
  data: { service: id, kpi: 'stops', name: 'Stops a week', better: 'lower', target },
});

export const actual = (id: string, value: number): cocreation.Proposal => ({
  type: 'kpi-actual',
  data: { service: id, kpi: 'stops', value },
});

export const undo = (event: string): cocreation.Proposal => ({ type: 'undo', data: { event } });

const serviceId = fc.constantFrom('a', 'b', 'c');
const reason = fc.option(fc.constantFrom('no budget', 'a new plant'), { nil: undefined });

const compact = <T extends object>(data: T): T =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as T;

const saying = (
  type: cocreation.EventType,
  data: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<cocreation.Proposal> =>
  fc
    .record(data)
    .map((found) => ({ type, data: compact(found) }) as unknown as cocreation.Proposal);

const threePoints = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
  .map(([low, more, most]) => [low, low + more, low + more + most] as const);

const proposal: fc.Arbitrary<cocreation.Proposal> = fc.oneof(
  { weight: 3, arbitrary: serviceId.map((id) => service(id)) },
  {
    weight: 4,
    arbitrary: saying('move', {
      service: serviceId,
      phase: fc.constantFrom(...cocreation.phaseIds),
    }),
  },
  {
    weight: 3,
    arbitrary: saying('task', {
      service: serviceId,
      activity: fc.constantFrom(...cocreation.activityIds),
      status: fc.constantFrom('open', 'done'),
    }),
  },
  fc
    .tuple(serviceId, fc.constantFrom('value', 'running-cost', 'investment'), threePoints)
    .map(([id, what, points]) => estimate(id, what as cocreation.Estimated, points)),
  saying('measured', {
    service: serviceId,
    what: fc.constantFrom('value', 'cost'),
    cycle: fc.integer({ min: 1, max: 5 }),
    amount: fc.nat(200),
  }),
  serviceId.map((id) => kpi(id, 3)),
  saying('kpi-actual', { service: serviceId, kpi: fc.constant('stops'), value: fc.nat(6) }),
  {
    weight: 2,
    arbitrary: fc
      .tuple(serviceId, fc.constantFrom('selected', 'stopped', 'scaled'), reason)
      .map(([id, what, why]) =>
        decide(id, what as cocreation.Decision, what === 'stopped' ? (why ?? 'no budget') : why),
      ),
  },
  saying('cause', {
    cause: fc.constantFrom(...cocreation.causeIds),
    applies: fc.constantFrom('yes', 'no'),
  }),
  saying('lesson', {
    text: fc.constant('Ask earlier'),
    leads: fc.constantFrom('keep', 'change', 'need'),
    service: fc.option(serviceId, { nil: undefined }),
  }),
  fc.integer({ min: 1, max: 5 }).map(cycle),
  saying('undo', { event: fc.nat(40).map((index) => `e${index}`) }),
);

/** Any sequence of events, allowed or not, some of them written at once. */
export const logs: fc.Arbitrary<readonly cocreation.CocreationEvent[]> = fc
  .array(fc.tuple(proposal, fc.constantFrom('w1', 'w2')), { maxLength: 40 })
  .map((said) =>
    said.map(([one, by], index) => eventOf(one, Math.floor(index / 2), { id: `e${index}`, by })),
  );

/** A log, and the same in another order, with some events twice. */
export const shuffledLogs = logs.chain((log) =>
  fc.record({
    log: fc.constant(log),
    shuffled: fc.array(fc.nat(Math.max(0, log.length - 1)), { maxLength: 5 }).chain((twice) => {
      const all = [...log, ...twice.flatMap((index) => log[index] ?? [])];
      return fc.shuffledSubarray(all, { minLength: all.length });
    }),
  }),
);

const range: fc.Arbitrary<cocreation.Range> = threePoints.map(([low, likely, high]) => ({
  low,
  likely,
  high,
}));
const maybe = fc.option(range, { nil: null, freq: 6 });

const measurement = fc.record({
  cycle: fc.integer({ min: 1, max: 6 }),
  what: fc.constantFrom('value', 'cost') as fc.Arbitrary<cocreation.Measured>,
  amount: fc.nat(300),
});

/** Micro-services as the forecast takes them. */
export const planned: fc.Arbitrary<readonly cocreation.PlannedService[]> = fc
  .array(
    fc.record({
      start: fc.integer({ min: 1, max: 4 }),
      later: fc.nat(3),
      end: fc.option(fc.integer({ min: 1, max: 7 }), { nil: null, freq: 4 }),
      value: maybe,
      runningCost: maybe,
      investment: maybe,
      measured: fc.array(measurement, { maxLength: 4 }),
    }),
    { maxLength: 5 },
  )
  .map((all) =>
    all.map(({ later, ...one }, index) => ({ ...one, id: `s${index}`, use: one.start + later })),
  );

export const someCauses = fc.subarray([...cocreation.causeIds]);
