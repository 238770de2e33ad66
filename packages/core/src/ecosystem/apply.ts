import { type Day, dayOf } from '../log/types.ts';
import type { EcosystemEvent, EventData } from './events.ts';
import type { ActivityStatus } from './nextActivities.ts';
import { activityIds, reviewKinds, traitIds } from './outline.ts';
import type { Cycle, EcosystemState, Partner, Refusal, Review, SetAside } from './state.ts';
import type { ActivityId, Lean, ReviewKind, TraitId } from './types.ts';

/** A state in the making: maps and lists may grow, what is in them is replaced and never changed. */
export interface Draft {
  /** By id, in the order in which they first joined; `null` once they have left. */
  readonly partners: Map<string, Partner | null>;
  readonly logic: Record<TraitId, Lean | null>;
  readonly activities: Record<ActivityId, ActivityStatus>;
  /** By id of the event. */
  readonly reviews: Map<string, Review>;
  readonly cycles: Cycle[];
  readonly cadence: Record<ReviewKind, number | null>;
  readonly setAside: SetAside[];
  first: Day | null;
}

const each = <Id extends string, T>(ids: readonly Id[], value: T): Record<Id, T> =>
  Object.fromEntries(ids.map((id) => [id, value])) as Record<Id, T>;

export const emptyDraft = (): Draft => ({
  partners: new Map(),
  logic: each(traitIds, null),
  activities: each<ActivityId, ActivityStatus>(activityIds, 'not-started'),
  reviews: new Map(),
  cycles: [],
  cadence: each(reviewKinds, null),
  setAside: [],
  first: null,
});

const present = ({ partners }: Draft): readonly Partner[] =>
  [...partners.values()].filter((partner) => partner !== null);

const unrated = { consonance: null, resonance: null, ratedOn: null } as const;

/** Who comes back begins anew: what was rated then is in the log and in the cycles of then. */
function takePartner(draft: Draft, data: EventData['partner'], on: Day): null {
  const { partner: id, name, role, resources = [] } = data;
  const known = draft.partners.get(id) ?? { ...unrated, since: on };
  draft.partners.set(id, { ...known, id, name, role, resources });
  return null;
}

function leave(draft: Draft, { partner }: EventData['partner-left']): Refusal | null {
  if (!draft.partners.get(partner)) return { code: 'unknown-partner' };
  draft.partners.set(partner, null);
  return null;
}

function rate(draft: Draft, data: EventData['rating'], on: Day): Refusal | null {
  const { partner: id, mechanism, level } = data;
  const known = draft.partners.get(id);
  if (!known) return { code: 'unknown-partner' };
  draft.partners.set(id, { ...known, [mechanism]: level, ratedOn: on });
  return null;
}

const numberNow = ({ cycles }: Draft): number => cycles.length + 1;

function review(draft: Draft, data: EventData['review'], on: Day, id: string): Refusal | null {
  const { kind, seen, next = null, partner = null } = data;
  if (partner !== null && !draft.partners.get(partner)) return { code: 'unknown-partner' };
  const cycle = numberNow(draft);
  draft.reviews.set(id, { id, kind, on, seen, next, partner, cycle, settled: null });
  return null;
}

function settle(draft: Draft, data: EventData['settled'], on: Day): Refusal | null {
  const { review: id, result = null } = data;
  const known = draft.reviews.get(id);
  if (!known) return { code: 'unknown-review' };
  if (known.next === null) return { code: 'nothing-to-settle' };
  if (known.settled) return { code: 'already-settled' };
  draft.reviews.set(id, { ...known, settled: { on, result } });
  return null;
}

/** The cycle that runs, as though it ended on a day. */
export function cycleNow(draft: Draft, to: Day | null): Cycle {
  const number = numberNow(draft);
  const told = [...draft.reviews.values()].filter(({ cycle }) => cycle === number);
  return {
    number,
    from: draft.cycles.at(-1)?.to ?? draft.first,
    to,
    partners: present(draft),
    missing: reviewKinds.filter((kind) => !told.some((one) => one.kind === kind)),
  };
}

function closeCycle(draft: Draft, on: Day): Refusal | null {
  const cycle = cycleNow(draft, on);
  if (cycle.missing.length === reviewKinds.length) return { code: 'empty-cycle' };
  draft.cycles.push(cycle);
  return null;
}

function effect(draft: Draft, event: EcosystemEvent, on: Day): Refusal | null {
  switch (event.type) {
    case 'partner':
      return takePartner(draft, event.data, on);
    case 'partner-left':
      return leave(draft, event.data);
    case 'rating':
      return rate(draft, event.data, on);
    case 'logic':
      draft.logic[event.data.trait] = event.data.lean;
      return null;
    case 'activity':
      draft.activities[event.data.activity] = event.data.status;
      return null;
    case 'review':
      return review(draft, event.data, on, event.id);
    case 'settled':
      return settle(draft, event.data, on);
    case 'cadence':
      draft.cadence[event.data.kind] = event.data.weeks;
      return null;
    case 'cycle':
      return closeCycle(draft, on);
    case 'undo':
      return null;
  }
}

/** Takes an event into the draft, or sets it aside when the rules don't allow it. */
export function take(draft: Draft, event: EcosystemEvent): void {
  const on = dayOf(event);
  const why = effect(draft, event, on);
  if (why) draft.setAside.push({ event: event.id, why });
  else draft.first ??= on;
}

/** The draft as a state. */
export const seal = (
  draft: Draft,
  log: readonly EcosystemEvent[],
  undone: readonly string[],
): EcosystemState => ({
  ...{ log, undone, first: draft.first },
  partners: present(draft),
  logic: draft.logic,
  activities: draft.activities,
  reviews: [...draft.reviews.values()],
  cycles: [...draft.cycles, cycleNow(draft, null)],
  cadence: draft.cadence,
  setAside: draft.setAside,
});
