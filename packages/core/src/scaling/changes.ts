import { wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';
import { readDay } from '../log/readDay.ts';
import type { Day, Force, ScalingEvent, Status } from './events.ts';
import { activityIds, barrierIds, outcomeIds } from './outline.ts';
import { stateOn } from './past.ts';
import { type OutcomeNumber, type Place, type ScalingState, strategyOf } from './state.ts';
import type { ActivityId, BarrierId, OutcomeId, StrategyId } from './types.ts';

/** A value at two dates, when it differs between them. */
export interface Shift<T> {
  readonly from: T;
  readonly to: T;
}

/** What differs between the ends of two days. */
export interface Changes {
  readonly from: Day;
  readonly to: Day;
  readonly place: Shift<Place['phase']> | null;
  readonly strategy: Shift<StrategyId | null> | null;
  readonly activities: readonly (Shift<Status> & { readonly activity: ActivityId })[];
  /** Pilots that began, and those that ended, in between; by those days. */
  readonly pilotsStarted: readonly string[];
  readonly pilotsEnded: readonly string[];
  /** Latest ratings; `null` before the first. */
  readonly barriers: readonly (Shift<Force | null> & { readonly barrier: BarrierId })[];
  /** Latest numbers; `null` before the first. */
  readonly outcomes: readonly (Shift<Amount | null> & { readonly outcome: OutcomeId })[];
}

export type Amount = Pick<OutcomeNumber, 'value' | 'currency'>;

const shift = <T>(from: T, to: T): Shift<T> | null => (from === to ? null : { from, to });

function shifts<Key extends string, T>(
  key: Key,
  ids: readonly string[],
  at: (id: string) => Shift<T> | null,
): readonly (Shift<T> & Record<Key, string>)[] {
  return ids.flatMap((id) => {
    const found = at(id);
    return found ? [{ [key]: id, ...found } as Shift<T> & Record<Key, string>] : [];
  });
}

const forceOf = ({ barriers }: ScalingState, id: string): Force | null =>
  barriers.findLast(({ barrier }) => barrier === id)?.force ?? null;

function amountOf({ outcomes }: ScalingState, id: OutcomeId): Amount | null {
  const last = outcomes[id].at(-1);
  if (!last) return null;
  return { value: last.value, currency: last.currency };
}

function amountShift(before: ScalingState, after: ScalingState, id: OutcomeId) {
  const [from, to] = [amountOf(before, id), amountOf(after, id)];
  return from?.value === to?.value && from?.currency === to?.currency ? null : { from, to };
}

/** Ids of pilots with such a day, by that day; those of one day in the order they were written. */
function pilotsBy({ pilots, log }: ScalingState, key: 'started' | 'ended'): readonly string[] {
  const days = new Map(pilots.map((pilot) => [pilot.id, pilot[key]]));
  const written = log.flatMap(({ type, data }) => (type === 'pilot' ? data.pilot : []));
  const dayOf = (id: string): Day => days.get(id) ?? '';
  return [...new Set(written)]
    .filter((id) => dayOf(id) !== '')
    .sort((a, b) => Number(dayOf(a) > dayOf(b)) - Number(dayOf(a) < dayOf(b)));
}

/** What is in the second list and not in the first. */
const added = (before: readonly string[], after: readonly string[]): readonly string[] =>
  after.filter((id) => !before.includes(id));

/**
 * What moved between the ends of two days.
 *
 * @throws {InputError} for days in the wrong order, or what is no day or event
 */
export function changesBetween(events: readonly ScalingEvent[], from: Day, to: Day): Changes {
  if (to === undefined) throw wrongKind(to, 'to', 'a day such as 2026-03-01');
  if (readDay(from, 'from') > readDay(to, 'to')) {
    throw new InputError('to', 'range', `a day from ${from} on`);
  }
  const [before, after] = [stateOn(events, from), stateOn(events, to)];
  return {
    from,
    to,
    place: shift(before.place.phase, after.place.phase),
    strategy: shift(strategyOf(before), strategyOf(after)),
    activities: shifts('activity', activityIds, (id) =>
      shift(before.activities[id as ActivityId].status, after.activities[id as ActivityId].status),
    ) as Changes['activities'],
    pilotsStarted: added(pilotsBy(before, 'started'), pilotsBy(after, 'started')),
    pilotsEnded: added(pilotsBy(before, 'ended'), pilotsBy(after, 'ended')),
    barriers: shifts('barrier', barrierIds, (id) =>
      shift(forceOf(before, id), forceOf(after, id)),
    ) as Changes['barriers'],
    outcomes: shifts('outcome', outcomeIds, (id) =>
      amountShift(before, after, id as OutcomeId),
    ) as Changes['outcomes'],
  };
}
