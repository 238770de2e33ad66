import fc from 'fast-check';
import { InputError, scaling } from '../src/index.ts';

const MS_A_DAY = 86_400_000;

export const dayAt = (index: number): scaling.Day =>
  new Date(Date.UTC(2025, 0, 1) + index * MS_A_DAY).toISOString().slice(0, 10);

/** An event of the log, written down on the given day after the first of January 2025. */
export function eventOf(
  said: scaling.Proposal,
  index: number,
  { id = `e${index}`, by = 'w1' } = {},
): scaling.ScalingEvent {
  const count = (index % 0xffff).toString(16).padStart(4, '0');
  return { id, log: 'scaling', ...said, at: `${dayAt(index)}T12:00:00.000Z-${count}`, by };
}

/** A log with an event a day. */
export const logOf = (...said: scaling.Proposal[]): readonly scaling.ScalingEvent[] =>
  said.map((one, index) => eventOf(one, index));

export const foldOf = (...said: scaling.Proposal[]): scaling.ScalingState =>
  scaling.fold(logOf(...said));

export const activity = (
  id: scaling.ActivityId,
  status: scaling.Status = 'done',
): scaling.Proposal => ({
  type: 'activity',
  data: { activity: id, status, ...(status === 'skipped' && { reason: 'not needed' }) },
});

export const pilot = (id: string, parameters: readonly string[] = ['hours saved']) =>
  ({
    type: 'pilot',
    data: { pilot: id, customer: 'A mine', need: 'Fewer stops', parameters },
  }) satisfies scaling.Proposal;

export const ended = (
  id: string,
  outcome: 'contract' | 'no-contract' = 'no-contract',
): scaling.Proposal => ({ type: 'pilot-ended', data: { pilot: id, outcome } });

export const gate = (phase: scaling.PhaseId, reason?: string): scaling.Proposal => ({
  type: 'gate',
  data: { phase, ...(reason !== undefined && { reason }) },
});

export const choose = (strategy: scaling.StrategyId, reason?: string): scaling.Proposal => ({
  type: 'strategy',
  data: { strategy, ...(reason !== undefined && { reason }) },
});

export const undo = (event: string): scaling.Proposal => ({ type: 'undo', data: { event } });

/** Past the readiness gate and in the first phase of a strategy. */
export const onTheWay = (strategy: scaling.StrategyId): readonly scaling.Proposal[] => [
  gate('systematic-solution-piloting', 'a buyer waits'),
  choose(strategy),
];

/** Path and code of the error that something throws. */
export function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return `${error.path}: ${error.code}`;
    throw error;
  }
  return 'taken';
}

const reason = fc.option(fc.constantFrom('a call closes', 'the buyer left'), {
  ...{ nil: undefined, freq: 4 },
});
const pilotId = fc.constantFrom('p1', 'p2', 'p3');

/** Leaves out what is `undefined`. */
const compact = <T extends object>(data: T): T =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as T;

const saying = <Type extends scaling.EventType>(
  type: Type,
  data: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<scaling.Proposal> =>
  fc.record(data).map((found) => ({ type, data: compact(found) }) as unknown as scaling.Proposal);

const activityStatus = fc.record({
  activity: fc.constantFrom(...scaling.activityIds),
  status: fc.constantFrom('not-started', 'in-progress', 'done', 'skipped'),
});

/** The first gate opens the way to all others, so it comes as often as they do together. */
const gatedPhase = fc.oneof(
  fc.constant(scaling.pilotingId),
  fc.constantFrom(...scaling.gatedPhases),
);

const proposal: fc.Arbitrary<scaling.Proposal> = fc.oneof(
  { weight: 4, arbitrary: activityStatus.map((data) => activity(data.activity, data.status)) },
  {
    weight: 2,
    arbitrary: saying('pilot', {
      pilot: pilotId,
      customer: fc.constant('A mine'),
      need: fc.constant('Fewer stops'),
    }),
  },
  {
    weight: 3,
    arbitrary: saying('pilot-ended', {
      pilot: pilotId,
      outcome: fc.constantFrom('contract', 'no-contract'),
    }),
  },
  { weight: 3, arbitrary: saying('gate', { phase: gatedPhase, reason }) },
  {
    weight: 2,
    arbitrary: saying('strategy', {
      strategy: fc.constantFrom('ecosystem-scaling', 'servitization-scaling'),
      reason,
    }),
  },
  saying('barrier', {
    barrier: fc.constantFrom(...scaling.framework.barriers.map(({ id }) => id)),
    phase: fc.constantFrom(...scaling.phaseIds),
    force: fc.constantFrom(0, 1, 2, 3, 4),
  }),
  saying('outcome', {
    outcome: fc.constantFrom(...scaling.framework.outcomes.map(({ id }) => id)),
    value: fc.nat(1000),
  }),
  saying('trait', {
    trait: fc.constantFrom(...scaling.framework.traits.map(({ id }) => id)),
    lean: fc.constantFrom(0, 1, 2, 3, 4, null),
  }),
  { weight: 3, arbitrary: saying('undo', { event: fc.nat(60).map(String) }) },
);

/** Before all that was written or, rarely, of what isn't there. */
function targetOf(said: readonly scaling.Proposal[], index: number, pick: number): string {
  const undos = said.flatMap(({ type }, at) => (type === 'undo' && at < index ? at : []));
  if (pick % 3 === 0 && undos.length > 0) return `e${undos[pick % undos.length]}`;
  return `e${pick > 55 ? pick : Math.max(0, index - 1 - (pick % 12))}`;
}

/** Undos name mostly what came shortly before them, a third of them an earlier undo. */
const aimed = (said: readonly scaling.Proposal[]): readonly scaling.Proposal[] =>
  said.map((one, index) =>
    one.type === 'undo' ? undo(targetOf(said, index, Number(one.data.event))) : one,
  );

/** Any sequence of events, allowed or not, some of them dated back, some written at once. */
export const logs: fc.Arbitrary<readonly scaling.ScalingEvent[]> = fc
  .array(fc.tuple(proposal, fc.nat(40), fc.constantFrom('w1', 'w2')), {
    ...{ maxLength: 40, size: 'max' },
  })
  .map((found) => {
    const said = aimed(found.map(([one]) => one));
    return said.map((one, index) => {
      const [, back = 0, by = 'w1'] = found[index] ?? [];
      const event = eventOf(one, Math.floor(index / 2), { id: `e${index}`, by });
      if (back > 8) return event;
      const on = dayAt(Math.floor(index / 2) - back);
      return { ...event, data: { ...event.data, on } } as scaling.ScalingEvent;
    });
  });

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
