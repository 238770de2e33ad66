import fc from 'fast-check';
import { ecosystem, InputError } from '../src/index.ts';

const MS_A_DAY = 86_400_000;

export const dayAt = (index: number): ecosystem.Day =>
  new Date(Date.UTC(2025, 0, 1) + index * MS_A_DAY).toISOString().slice(0, 10);

/** An event of the log, written down on the given day after the first of January 2025. */
export function eventOf(
  said: ecosystem.Proposal,
  index: number,
  { id = `e${index}`, by = 'w1' } = {},
): ecosystem.EcosystemEvent {
  const count = (index % 0xffff).toString(16).padStart(4, '0');
  return { id, log: 'ecosystem', ...said, at: `${dayAt(index)}T12:00:00.000Z-${count}`, by };
}

/** A log with an event a day. */
export const logOf = (...said: ecosystem.Proposal[]): readonly ecosystem.EcosystemEvent[] =>
  said.map((one, index) => eventOf(one, index));

export const foldOf = (...said: ecosystem.Proposal[]): ecosystem.EcosystemState =>
  ecosystem.fold(logOf(...said));

export const partner = (
  id: string,
  resources: readonly string[] = [],
  on?: ecosystem.Day,
): ecosystem.Proposal => ({
  type: 'partner',
  data: { partner: id, name: `Firm ${id}`, role: 'supplier', resources, ...(on && { on }) },
});

export const left = (id: string, on?: ecosystem.Day): ecosystem.Proposal => ({
  type: 'partner-left',
  data: { partner: id, ...(on && { on }) },
});

export const rating = (
  id: string,
  mechanism: ecosystem.Rateable,
  level: ecosystem.Level | null,
  on?: ecosystem.Day,
): ecosystem.Proposal => ({
  type: 'rating',
  data: { partner: id, mechanism, level, ...(on && { on }) },
});

export const review = (
  kind: ecosystem.ReviewKind = 'co-monitoring',
  more: object = {},
): ecosystem.Proposal => ({ type: 'review', data: { kind, seen: 'Orders arrive late', ...more } });

export const settled = (id: string): ecosystem.Proposal => ({
  type: 'settled',
  data: { review: id },
});
export const cycle = (on?: ecosystem.Day): ecosystem.Proposal => ({
  type: 'cycle',
  data: { ...(on && { on }) },
});
export const undo = (event: string): ecosystem.Proposal => ({ type: 'undo', data: { event } });

/** A partner as rules see it. */
export const rated = (
  id: string,
  consonance: ecosystem.Level | null,
  resonance: ecosystem.Level | null,
  resources: readonly string[] = [],
): ecosystem.RatedPartner => ({ id, consonance, resonance, resources });

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

export const levels: fc.Arbitrary<ecosystem.Level> = fc.constantFrom(0, 1, 2, 3, 4);
const openLevels = fc.option(levels, { nil: null });

export const ratedPartners: fc.Arbitrary<readonly ecosystem.RatedPartner[]> = fc
  .array(
    fc.record({
      consonance: openLevels,
      resonance: openLevels,
      resources: fc.subarray(['Sensors', 'sensors ', 'Field crews', 'Permits', ' ']),
    }),
    { maxLength: 8 },
  )
  .map((list) => list.map((one, index) => ({ id: `p${index}`, ...one })));

export const logics: fc.Arbitrary<ecosystem.Logic> = fc.record(
  Object.fromEntries(ecosystem.traitIds.map((id) => [id, openLevels])) as Record<
    ecosystem.TraitId,
    typeof openLevels
  >,
  { requiredKeys: [] },
);

const partnerId = fc.constantFrom('p1', 'p2', 'p3');
const kind = fc.constantFrom(...ecosystem.reviewKinds);
const eventId = fc.nat(40).map((index) => `e${index}`);

const proposal: fc.Arbitrary<ecosystem.Proposal> = fc.oneof(
  { weight: 4, arbitrary: partnerId.map((id) => partner(id, ['Sensors'])) },
  partnerId.map((id) => left(id)),
  {
    weight: 4,
    arbitrary: fc
      .tuple(partnerId, fc.constantFrom(...ecosystem.rateables), openLevels)
      .map(([id, mechanism, level]) => rating(id, mechanism, level)),
  },
  fc
    .tuple(fc.constantFrom(...ecosystem.traitIds), openLevels)
    .map(([trait, lean]): ecosystem.Proposal => ({ type: 'logic', data: { trait, lean } })),
  fc
    .tuple(
      fc.constantFrom(...ecosystem.activityIds),
      fc.constantFrom('not-started' as const, 'in-progress' as const, 'done' as const),
    )
    .map(
      ([activity, status]): ecosystem.Proposal => ({
        type: 'activity',
        data: { activity, status },
      }),
    ),
  {
    weight: 3,
    arbitrary: fc
      .tuple(kind, fc.boolean(), fc.option(partnerId))
      .map(([one, asks, id]) =>
        review(one, { ...(asks && { next: 'Share the plan' }), ...(id && { partner: id }) }),
      ),
  },
  { weight: 2, arbitrary: eventId.map(settled) },
  fc
    .tuple(kind, fc.integer({ min: 1, max: 52 }))
    .map(([one, weeks]): ecosystem.Proposal => ({ type: 'cadence', data: { kind: one, weeks } })),
  { weight: 2, arbitrary: fc.constant(cycle()) },
  eventId.map(undo),
);

/** Any sequence of events, allowed or not, some of them dated back, some written at once. */
export const logs: fc.Arbitrary<readonly ecosystem.EcosystemEvent[]> = fc
  .array(fc.tuple(proposal, fc.nat(40), fc.constantFrom('w1', 'w2')), { maxLength: 40 })
  .map((said) =>
    said.map(([one, back, by], index) => {
      const event = eventOf(one, Math.floor(index / 2), { id: `e${index}`, by });
      if (back > 8) return event;
      const on = dayAt(Math.floor(index / 2) - back);
      return { ...event, data: { ...event.data, on } } as ecosystem.EcosystemEvent;
    }),
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
