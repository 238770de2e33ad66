import { targetOf, type Undoing, type Undos, undoingOf, undoneIn, undosIn } from '../log/order.ts';
import { takeAll } from './apply.ts';
import { type Draft, seal } from './draft.ts';
import { dayOf, type EventType, type ScalingEvent } from './events.ts';
import { activitiesOf } from './outline.ts';
import { placeOf } from './place.ts';
import { clear, draftOf } from './redraft.ts';
import type { ScalingState } from './state.ts';
import { subjectOf } from './subject.ts';
import type { PhaseId } from './types.ts';

/** The undos of logs that were carried on, so that one more doesn't ask for all of them again. */
const known = /* @__PURE__ */ new WeakMap<readonly ScalingEvent[], Undos>();

/** A log that goes on from another by an event that is no undo has the same undos. */
export function carryUndos(from: readonly ScalingEvent[], to: readonly ScalingEvent[]): void {
  const undos = known.get(from);
  if (undos) known.set(to, undos);
}

/** With one more undo, that the log now ends with. */
function withUndo(
  { undos, places }: Undos,
  log: readonly ScalingEvent[],
  undo: ScalingEvent,
): Undos {
  const target = targetOf(undo);
  const place = log.findIndex(({ id }) => id === target);
  const further = new Map(places).set(undo.id, log.length - 1);
  return { undos: [...undos, undo], places: place < 0 ? further : further.set(target, place) };
}

/** What has to be made again: whatever events of these types say of these subjects. */
interface Touched {
  readonly types: ReadonlySet<EventType>;
  readonly subjects: ReadonlySet<string>;
}

const OF_PILOTS = ['pilot', 'pilot-ended'] as const;
/** What was open in a phase as its gate was passed follows from the activities. */
const OF_WAY = ['activity', 'gate', 'strategy'] as const;
/** Of these all are made again, whatever they are about: what they make hangs together. */
const together: ReadonlySet<EventType> = /* @__PURE__ */ new Set([
  ...(['gate', 'strategy', 'barrier', 'undo'] as const),
]);

function kinOf(type: EventType): readonly EventType[] {
  if (type === 'gate' || type === 'strategy') return OF_WAY;
  return type === 'pilot' || type === 'pilot-ended' ? OF_PILOTS : [type];
}

/** The events that are taken back by now and were not before, or the reverse. */
function turnedIn(
  log: readonly ScalingEvent[],
  { undone, places }: Undoing,
  before: readonly string[],
): readonly ScalingEvent[] {
  const turned = new Set(undone);
  for (const id of before) if (!turned.delete(id)) turned.add(id);
  return [...turned].flatMap((id) => log[places.get(id) ?? -1] ?? []);
}

/** The activities of which a gate in the log may tell that they were open. */
function gatedIn(log: readonly ScalingEvent[]): ReadonlySet<string> {
  const gates = log.filter(({ type }) => type === 'gate');
  return new Set(gates.flatMap((gate) => activitiesOf.get(subjectOf(gate) as PhaseId) ?? []));
}

function touchedBy(turned: readonly ScalingEvent[], log: readonly ScalingEvent[]): Touched {
  const gated = gatedIn(log);
  const isWay = turned.some(({ type, data }) =>
    type === 'activity' ? gated.has(data.activity) : kinOf(type) === OF_WAY,
  );
  const kin = turned.flatMap(({ type }) => kinOf(type));
  return {
    types: new Set(['undo', ...kin, ...(isWay ? OF_WAY : [])]),
    subjects: new Set([...turned.map(subjectOf), ...(isWay ? gated : [])]),
  };
}

/** The events that what is touched is made of. */
const concernedIn = (
  log: readonly ScalingEvent[],
  { types, subjects }: Touched,
): readonly ScalingEvent[] =>
  log.filter(
    (event) =>
      types.has(event.type) && (together.has(event.type) || subjects.has(subjectOf(event))),
  );

/** Day of the earliest event in force. */
function firstOf(log: readonly ScalingEvent[], { undone }: Undoing, { aside }: Draft) {
  let first: ScalingState['first'] = null;
  for (const event of log) {
    const on = dayOf(event);
    if (first !== null && on >= first) continue;
    if (event.type !== 'undo' && !undone.has(event.id) && !aside.has(event.id)) first = on;
  }
  return first;
}

/** Sets aside in the order of the log. */
function order(draft: Draft, log: readonly ScalingEvent[]): void {
  const { aside } = draft;
  if (aside.size === 0) return;
  const events = log.filter(({ id }) => aside.has(id));
  draft.aside = new Map(
    events.flatMap(({ id }) => {
      const why = aside.get(id);
      return why ? [[id, why]] : [];
    }),
  );
}

/**
 * The state of an ordered log that ends with an undo, from the state before it: only what the events
 * that are taken back, or count again, have a part in is made again.
 */
export function takeBack(
  state: ScalingState,
  log: readonly ScalingEvent[],
  undo: ScalingEvent,
): ScalingState {
  const undos = withUndo(known.get(state.log) ?? undosIn(state.log), log, undo);
  known.set(log, undos);
  const undoing = undoingOf(undos);
  const touched = touchedBy(turnedIn(log, undoing, state.undone), log);
  const draft = draftOf(state);
  const concerned = concernedIn(log, touched);
  clear(draft, touched.types, touched.subjects);
  for (const { id } of concerned) draft.aside.delete(id);
  takeAll(draft, concerned, undoing);
  // What counts again is earlier at most; only what is made again can have been the first.
  if (concerned.some((event) => dayOf(event) === state.first)) {
    draft.first = firstOf(log, undoing, draft);
  }
  draft.place = placeOf(draft);
  order(draft, log);
  return seal(draft, log, undoneIn(undoing));
}
