import { inOrder, undoingIn } from '../log/order.ts';
import { readEventsOf } from '../log/readEvent.ts';
import { dayOf } from '../log/types.ts';
import { emptyDraft, seal, take } from './apply.ts';
import type { EcosystemEvent } from './events.ts';
import { ecosystemLog } from './log.ts';
import type { EcosystemState } from './state.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** What is filled in later of an earlier day counts on that day; sorting keeps the order within one. */
const byDay = (events: readonly EcosystemEvent[]): readonly EcosystemEvent[] =>
  [...events].sort((a, b) => compare(dayOf(a), dayOf(b)));

/** Folds a log that is in order. */
export function build(log: readonly EcosystemEvent[]): EcosystemState {
  const { undone, idle } = undoingIn(log);
  const draft = emptyDraft();
  for (const { id } of log) {
    if (idle.has(id)) draft.setAside.push({ event: id, why: { code: 'unknown-event' } });
  }
  const inForce = log.filter(({ id, type }) => type !== 'undo' && !undone.has(id));
  for (const event of byDay(inForce)) take(draft, event);
  const takenBack = log.filter(({ id }) => undone.has(id)).map(({ id }) => id);
  return seal(draft, log, takenBack);
}

/**
 * The state that a log leads to. The order in which events arrive changes nothing, nor do events
 * that arrive twice; what the rules don't allow is set aside and listed. Rules EC25-EC36 of SPEC.md.
 *
 * @throws {InputError} for the first event that is none; `readLog` sorts those out
 */
export const fold = (events: readonly EcosystemEvent[]): EcosystemState =>
  build(inOrder(readEventsOf(ecosystemLog, events)));
