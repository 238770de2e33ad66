import { targetOf } from '../log/order.ts';
import type { Draft } from './draft.ts';
import type { ScalingEvent } from './events.ts';
import type { LogIndex } from './logIndex.ts';

/** Undone are what undos in force name; of those, the ones alone that come later. */
function isUndone(index: LogIndex, undone: ReadonlySet<string>, id: string, place: number) {
  const { places, undos } = index;
  return (undos.get(id) ?? []).some(
    (undo) => !undone.has(undo.id) && (places.get(undo.id) ?? 0) > place,
  );
}

/**
 * Counts an undo that the log now ends with. What it names counts no longer; where that is an undo,
 * what that named counts again, and so on: of all that turns, the last alone is no undo, and is given.
 * `undone` and what is set aside follow.
 */
export function turn(
  index: LogIndex,
  undone: Set<string>,
  { aside }: Draft,
  undo: ScalingEvent,
): ScalingEvent | null {
  let at = undo;
  while (at.type === 'undo') {
    const id = targetOf(at);
    const place = index.places.get(id);
    const found = index.events[place ?? -1];
    if (!found || place === undefined || place >= (index.places.get(at.id) ?? 0)) {
      if (undone.has(at.id)) aside.delete(at.id);
      else aside.set(at.id, { code: 'unknown-event' });
      return null;
    }
    const isNow = isUndone(index, undone, id, place);
    if (isNow === undone.has(id)) return null;
    if (isNow) undone.add(id);
    else undone.delete(id);
    at = found;
  }
  return at;
}
