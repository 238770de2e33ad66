import { compareEvents, inOrder, sameEvent, type Undoing, undoingIn } from '../log/order.ts';
import { readEventsOf } from '../log/readEvent.ts';
import { take } from './apply.ts';
import { draftOf, emptyDraft, seal } from './draft.ts';
import type { ScalingEvent } from './events.ts';
import { readEvent, scalingLog } from './readEvent.ts';
import type { ScalingState } from './state.ts';

/** Folds an ordered log; `undoing` may know of events beyond it. */
export function build(
  log: readonly ScalingEvent[],
  undoing: Undoing = undoingIn(log),
): ScalingState {
  const draft = emptyDraft();
  const undone: string[] = [];
  for (const event of log) {
    if (undoing.undone.has(event.id)) undone.push(event.id);
    else if (event.type !== 'undo') take(draft, event);
    else if (undoing.idle.has(event.id)) {
      draft.setAside.push({ event: event.id, why: { code: 'unknown-event' } });
    }
  }
  return seal(draft, log, undone);
}

/** The events of a log, checked and in order. */
export const readInOrder = (events: unknown): readonly ScalingEvent[] =>
  inOrder(readEventsOf(scalingLog, events));

/**
 * The state that a log leads to. The order in which events arrive changes nothing, nor do events
 * that arrive twice; what the rules don't allow is set aside and listed. Rules SC6-SC20 of SPEC.md.
 *
 * @throws {InputError} for the first event that is none; `readLog` sorts those out
 */
export const fold = (events: readonly ScalingEvent[]): ScalingState => build(readInOrder(events));

/**
 * The state after one more event: the same as folding the log with it. An event that comes last
 * takes a fraction of a fold; one that arrives late, or undoes another, takes a whole one.
 *
 * @throws {InputError} for what is no event
 */
export function foldInto(state: ScalingState, event: ScalingEvent): ScalingState {
  const read = readEvent(event);
  const known = state.log.find(({ id }) => id === read.id);
  if (known && sameEvent(known, read)) return state;
  const last = state.log.at(-1);
  if (known || read.type === 'undo' || (last && compareEvents(last, read) > 0)) {
    return build(inOrder([...state.log, read]));
  }
  const draft = draftOf(state);
  take(draft, read);
  return seal(draft, [...state.log, read], state.undone);
}
