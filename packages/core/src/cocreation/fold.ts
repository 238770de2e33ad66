import { own, record } from '../check.ts';
import { InputError } from '../errors.ts';
import { inOrder, undoingIn } from '../log/order.ts';
import { readDay } from '../log/readDay.ts';
import { readEventsOf } from '../log/readEvent.ts';
import type { Day } from '../log/types.ts';
import { emptyDraft, seal, take } from './apply.ts';
import type { CocreationEvent, EventData, Proposal } from './events.ts';
import { cocreationLog, readEvent, readProposal } from './reading.ts';
import { refusalOf } from './rules.ts';
import type { CocreationState, Refusal } from './state.ts';

/**
 * The state that a log leads to. The order in which events arrive changes nothing, nor do events
 * that arrive twice; what the rules don't allow is set aside and listed. Rules CC7-CC15 of SPEC.md.
 *
 * @throws {InputError} for the first event that is none; `readLog` sorts those out
 */
export function fold(events: readonly CocreationEvent[]): CocreationState {
  const log = inOrder(readEventsOf(cocreationLog, events));
  const { undone, idle } = undoingIn(log);
  const draft = emptyDraft();
  const takenBack: string[] = [];
  for (const event of log) {
    if (undone.has(event.id)) takenBack.push(event.id);
    else if (event.type !== 'undo') take(draft, event);
    else if (idle.has(event.id)) {
      draft.setAside.push({ event: event.id, why: { code: 'unknown-event' } });
    }
  }
  return seal(draft, log, takenBack);
}

/** May an event take effect now, and if not, why? */
export type Verdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly why: Refusal };

function undoRefusal(state: CocreationState, { event }: EventData['undo']): Refusal | null {
  if (state.undone.includes(event)) return { code: 'already-undone' };
  return state.log.some(({ id }) => id === event) ? null : { code: 'unknown-event' };
}

/** What has no stamp yet would get one of today: a later day of its own could never be read back. */
function readUpTo(event: unknown, today: Day | undefined): Proposal {
  const said = readProposal(event);
  if (today === undefined || said.data.on === undefined) return said;
  if (said.data.on <= readDay(today, 'today')) return said;
  const allowed = `a day that is not in the future (today is ${today})`;
  throw new InputError('event.data.on', 'range', allowed);
}

/**
 * Whether an event may come next, and why not. Takes what an event says, with or without its id and
 * stamp. With `today`, what has no stamp can't have happened after that day.
 *
 * @throws {InputError} for what is no event at all, or what the log could not take
 */
export function check(
  state: CocreationState,
  event: Proposal | CocreationEvent,
  today?: Day,
): Verdict {
  const stamped = own(record(event, 'event'), 'at') !== undefined;
  const said: Proposal = stamped ? readEvent(event) : readUpTo(event, today);
  const services = new Map(state.services.map((service) => [service.id, service]));
  const why =
    said.type === 'undo'
      ? undoRefusal(state, said.data)
      : refusalOf({ cycle: state.cycle, services }, said);
  return why ? { allowed: false, why } : { allowed: true };
}
