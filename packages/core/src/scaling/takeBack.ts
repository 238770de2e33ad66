import { activityAfter, take, takeAll } from './apply.ts';
import { type Draft, seal, untouched } from './draft.ts';
import { dayOf, type ScalingEvent } from './events.ts';
import { indexOf, type LogIndex } from './logIndex.ts';
import { activitiesOf } from './outline.ts';
import { placeOf } from './place.ts';
import { beginWay, draftOf } from './redraft.ts';
import type { ScalingState } from './state.ts';
import { subjectOf } from './subject.ts';
import { turn } from './turned.ts';
import type { ActivityId, PhaseId, TraitId } from './types.ts';

/** What is told of a pilot, and of its end. */
const pilotIn = (log: readonly ScalingEvent[], pilot: string): readonly ScalingEvent[] =>
  log.filter(
    ({ type, data }) => (type === 'pilot' || type === 'pilot-ended') && data.pilot === pilot,
  );

/** What an undo turned, in the making. */
interface Turning {
  readonly draft: Draft;
  readonly log: readonly ScalingEvent[];
  readonly index: LogIndex;
  readonly undone: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = /* @__PURE__ */ new Set();

/** Events that are made anew. None of them is an undo. */
function retake({ draft, undone }: Turning, events: readonly ScalingEvent[]) {
  for (const { id } of events) draft.aside.delete(id);
  takeAll(draft, events, { undone, idle: NONE });
  return events;
}

/** The activities of which a gate in the log may tell that they were open. */
function gatedIn(log: readonly ScalingEvent[]): ReadonlySet<string> {
  const gates = log.filter(({ type }) => type === 'gate');
  return new Set(gates.flatMap((gate) => activitiesOf.get(subjectOf(gate) as PhaseId) ?? []));
}

/** Gates and choices hang together, and by what was open behind them with activities. */
function retakeWay(turning: Turning, gated: ReadonlySet<string>) {
  const { draft, log } = turning;
  beginWay(draft, gated);
  const isConcerned = ({ type, data }: ScalingEvent) =>
    type === 'activity' ? gated.has(data.activity) : type === 'gate' || type === 'strategy';
  return retake(turning, log.filter(isConcerned));
}

function activityIn({ log, undone }: Turning, activity: ActivityId) {
  let state = untouched;
  for (const event of log) {
    if (event.type !== 'activity' || event.data.activity !== activity) continue;
    if (undone.has(event.id)) continue;
    state = activityAfter(state, event, dayOf(event));
  }
  return state;
}

function traitIn({ log, undone }: Turning, trait: TraitId) {
  const said = log.findLast(
    ({ id, type, data }) => type === 'trait' && data.trait === trait && !undone.has(id),
  );
  return said?.type === 'trait' ? said.data.lean : null;
}

interface Dated {
  readonly on: string;
  readonly event: string;
}

/** Takes one out of a list by day, or the last one to its place: of one day by the order of the log. */
function put<T extends Dated>(list: T[], id: string, { undone, index: { places } }: Turning): void {
  if (undone.has(id)) {
    const place = list.findIndex(({ event }) => event === id);
    list.splice(place, 1);
    return;
  }
  const last = list.pop();
  if (!last) return;
  const placeIn = ({ event }: T) => places.get(event) ?? 0;
  const before = list.findLastIndex(
    (one) => one.on < last.on || (one.on === last.on && placeIn(one) < placeIn(last)),
  );
  list.splice(before + 1, 0, last);
}

/** Makes anew what an event that turned has a part in; gives what may have had a first day. */
function remake(turning: Turning, event: ScalingEvent): readonly ScalingEvent[] {
  const { draft, log, undone } = turning;
  const alone = [event];
  switch (event.type) {
    case 'gate':
    case 'strategy':
      return retakeWay(turning, gatedIn(log));
    case 'activity': {
      const { activity } = event.data;
      const gated = gatedIn(log);
      if (gated.has(activity)) return retakeWay(turning, gated);
      draft.activities[activity] = activityIn(turning, activity);
      return alone;
    }
    case 'pilot':
    case 'pilot-ended':
      draft.pilots.delete(event.data.pilot);
      return retake(turning, pilotIn(log, event.data.pilot));
    case 'barrier':
    case 'outcome': {
      if (!undone.has(event.id)) take(draft, event);
      const { barriers, outcomes } = draft;
      if (event.type === 'barrier') put(barriers, event.id, turning);
      else put(outcomes[event.data.outcome], event.id, turning);
      return alone;
    }
    case 'trait':
      draft.traits[event.data.trait] = traitIn(turning, event.data.trait);
      return alone;
    case 'undo':
      return [];
  }
}

/** Day of the earliest event in force. */
function firstOf({ log, undone, draft: { aside } }: Turning): ScalingState['first'] {
  let first: ScalingState['first'] = null;
  for (const event of log) {
    const on = dayOf(event);
    if (first !== null && on >= first) continue;
    if (event.type !== 'undo' && !undone.has(event.id) && !aside.has(event.id)) first = on;
  }
  return first;
}

/** Ids in the order of the log. */
const inPlace = ({ places }: LogIndex, ids: Iterable<string>): readonly string[] =>
  [...ids].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));

/** Sets aside in the order of the log. */
function orderAside({ draft, index }: Turning): void {
  const { aside } = draft;
  draft.aside = new Map(
    inPlace(index, aside.keys()).flatMap((id) => {
      const why = aside.get(id);
      return why ? [[id, why]] : [];
    }),
  );
}

/**
 * The state of an ordered log that ends with an undo, from the state before it: only what the event
 * that is taken back, or counts again, has a part in is made again.
 */
export function takeBack(
  state: ScalingState,
  log: readonly ScalingEvent[],
  undo: ScalingEvent,
): ScalingState {
  const draft = draftOf(state);
  const index = indexOf(log);
  const undone = new Set(state.undone);
  const turning = { draft, log, index, undone };
  const turned = turn(index, undone, draft, undo);
  if (turned) {
    const remade = remake(turning, turned);
    // What counts again may be the first; what was the first may count no longer.
    const isEarlier = (on: string) => draft.first === null || on <= draft.first;
    if (remade.some((event) => isEarlier(dayOf(event)))) draft.first = firstOf(turning);
    draft.place = placeOf(draft);
  }
  orderAside(turning);
  return seal(draft, log, inPlace(index, undone));
}
