import { compareEvents, inOrder, sameEvent } from '../log/order.ts';
import { take } from './apply.ts';
import { seal } from './draft.ts';
import type { ScalingEvent } from './events.ts';
import { build } from './fold.ts';
import { carryIndex, indexOf } from './logIndex.ts';
import { readEvent } from './readEvent.ts';
import { draftOf } from './redraft.ts';
import type { ScalingState } from './state.ts';
import { takeBack } from './takeBack.ts';

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
  if (read.type === 'undo') indexOf(state.log);
  carryIndex(state.log, log);
  if (read.type === 'undo') return takeBack(state, log, read);
  const draft = draftOf(state);
  take(draft, read);
  return seal(draft, log, state.undone);
}
