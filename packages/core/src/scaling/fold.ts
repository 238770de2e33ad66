import { compareEvents, inOrder, sameEvent, type Undoing, undoingIn } from '../log/order.ts';
import { readEventsOf } from '../log/readEvent.ts';
import { take, takeAll } from './apply.ts';
import { draftOf, emptyDraft, seal } from './draft.ts';
import type { ScalingEvent } from './events.ts';
import { readEvent, scalingLog } from './readEvent.ts';
import type { ScalingState } from './state.ts';
import { takeBack } from './takeBack.ts';

/** Folds an ordered log; `undoing` may know of events beyond it. */
export function build(
  log: readonly ScalingEvent[],
  undoing: Undoing = undoingIn(log),
): ScalingState {
  const draft = emptyDraft();
  takeAll(draft, log, undoing);
  const undone = log.filter(({ id }) => undoing.undone.has(id));
  return seal(
    draft,
    log,
    Array.from(undone, ({ id }) => id),
  );
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
 * takes a fraction of a fold; one that arrives late takes a whole one.
 *
 * @throws {InputError} for what is no event
 */
export function foldInto(state: ScalingState, event: ScalingEvent): ScalingState {
  const read = readEvent(event);
  const known = state.log.find(({ id }) => id === read.id);
  if (known && sameEvent(known, read)) return state;
  const last = state.log.at(-1);
  const log = [...state.log, read];
  if (known || (last && compareEvents(last, read) > 0)) return build(inOrder(log));
  if (read.type === 'undo') return takeBack(state, log);
  const draft = draftOf(state);
  take(draft, read);
  return seal(draft, log, state.undone);
}
