import { inOrder, type Undoing, undoingIn } from '../log/order.ts';
import { readEventsOf } from '../log/readEvent.ts';
import { takeAll } from './apply.ts';
import { emptyDraft, seal } from './draft.ts';
import type { ScalingEvent } from './events.ts';
import { scalingLog } from './readEvent.ts';
import type { ScalingState } from './state.ts';

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
