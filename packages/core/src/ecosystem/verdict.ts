import { own, record } from '../check.ts';
import { InputError } from '../errors.ts';
import { inOrder } from '../log/order.ts';
import { readDay } from '../log/readDay.ts';
import { type Day, dayOf } from '../log/types.ts';
import type { EcosystemEvent, EventData, Proposal } from './events.ts';
import { build } from './fold.ts';
import { readEvent, readProposal } from './log.ts';
import type { EcosystemState, Refusal } from './state.ts';

/** May an event take effect now, and if not, why? */
export type Verdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly why: Refusal };

const verdict = (why: Refusal | null | undefined): Verdict =>
  why ? { allowed: false, why } : { allowed: true };

function undoRefusal(state: EcosystemState, { event }: EventData['undo']): Refusal | null {
  if (state.undone.includes(event)) return { code: 'already-undone' };
  return state.log.some(({ id }) => id === event) ? null : { code: 'unknown-event' };
}

/** What has no stamp yet would get one of today: a later day of its own could never be read back. */
function readUpTo(event: unknown, today: Day | undefined): Proposal {
  const said = readProposal(event);
  if (today === undefined || said.data.on === undefined) return said;
  if (said.data.on <= readDay(today, 'today')) return said;
  throw new InputError(
    'event.data.on',
    'range',
    `a day that is not in the future (today is ${today})`,
  );
}

/** Sorts after every id that a log may have, as ids have 200 characters at most. */
const LAST = '\uFFFF'.repeat(201);

/** What is said, as though it were written down last. */
function asLast({ log }: EcosystemState, said: Proposal): EcosystemEvent {
  const last = log.at(-1)?.at ?? '9999-12-31T00:00:00.000Z-0000';
  const envelope = { id: LAST, log: 'ecosystem', at: last, by: LAST } as const;
  return { ...envelope, ...said };
}

/** The last day of what would no longer count if the event did. */
function inTheWay(before: EcosystemState, after: EcosystemState, id: string): Refusal | null {
  const known = new Set(before.setAside.map(({ event }) => event));
  const lost = after.setAside.filter(({ event }) => event !== id && !known.has(event));
  const days = lost.map(({ event }) => after.log.find((one) => one.id === event));
  const [latest] = days
    .flatMap((one) => (one ? [dayOf(one)] : []))
    .sort()
    .slice(-1);
  return latest === undefined ? null : { code: 'in-the-way', latest };
}

/**
 * Whether an event may come next, and why not. Takes what an event says, with or without its id and
 * stamp. With `today`, what has no stamp can't have happened after that day. Rule EC34 of SPEC.md.
 *
 * @throws {InputError} for what is no event at all, or what the log could not take
 */
export function check(
  state: EcosystemState,
  event: Proposal | EcosystemEvent,
  today?: Day,
): Verdict {
  const stamped = own(record(event, 'event'), 'at') !== undefined;
  const said: Proposal = stamped ? readEvent(event) : readUpTo(event, today);
  if (said.type === 'undo') return verdict(undoRefusal(state, said.data));
  const entry = stamped ? (said as EcosystemEvent) : asLast(state, said);
  const after = build(inOrder([...state.log, entry]));
  const aside = after.setAside.find((one) => one.event === entry.id);
  return verdict(aside?.why ?? inTheWay(state, after, entry.id));
}
