import { own, record } from '../check.ts';
import { InputError } from '../errors.ts';
import { readDay } from '../log/readDay.ts';
import type { Day, EventData, Proposal, ScalingEvent } from './events.ts';
import { gatedPhases } from './outline.ts';
import { readEvent, readProposal } from './readEvent.ts';
import { openIn, refusalOf } from './rules.ts';
import type { Refusal, ScalingState } from './state.ts';
import type { PhaseId } from './types.ts';

/** May an event take effect now, and if not, why? */
export type Verdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly why: Refusal };

const verdict = (why: Refusal | null): Verdict =>
  why ? { allowed: false, why } : { allowed: true };

function undoRefusal(state: ScalingState, { event }: EventData['undo']): Refusal | null {
  if (state.undone.includes(event)) return { code: 'already-undone' };
  return state.log.some(({ id }) => id === event) ? null : { code: 'unknown-event' };
}

/** Without a day of its own, what is written next happens on the day of what was written last. */
const latestDay = ({ log }: ScalingState): Day => log.at(-1)?.at.slice(0, 10) ?? '9999-12-31';

/** Before it nobody piloted what is tracked here: an earlier day is a slip. Files may tell of one. */
const EARLIEST: Day = '2000-01-01';

/** What has no stamp yet would get one of today: a later day of its own could never be read back. */
function readUpTo(event: unknown, today: Day | undefined): Proposal {
  const said = readProposal(event);
  const { on } = said.data;
  if (on !== undefined && on < EARLIEST) {
    throw new InputError('event.data.on', 'range', `a day from ${EARLIEST} on`);
  }
  if (today === undefined || on === undefined || on <= readDay(today, 'today')) return said;
  throw new InputError(
    'event.data.on',
    'range',
    `a day that is not in the future (today is ${today})`,
  );
}

/**
 * Whether an event may come next, and why not. Takes what an event says, with or without its id and
 * stamp. What has no stamp can't have happened before 2000 nor, with `today`, after that day.
 *
 * @throws {InputError} for what is no event at all, or what the log could not take
 */
export function check(state: ScalingState, event: Proposal | ScalingEvent, today?: Day): Verdict {
  const stamped = own(record(event, 'event'), 'at') !== undefined;
  const said: Proposal = stamped ? readEvent(event) : readUpTo(event, today);
  if (said.type === 'undo') return verdict(undoRefusal(state, said.data));
  const written = stamped ? (event as ScalingEvent).at.slice(0, 10) : latestDay(state);
  const pilots = new Map(state.pilots.map((pilot) => [pilot.id, pilot]));
  return verdict(refusalOf({ ...state, pilots }, said, said.data.on ?? written));
}

/** The gate at the end of the phase that a firm is in. */
export interface GateAhead {
  readonly phase: PhaseId;
  /** Activities that are neither done nor skipped: passing now needs a reason while there are any. */
  readonly open: ReturnType<typeof openIn>;
}

/** The gate ahead; `null` at the fork and in a growth phase, which have none. */
export function gateAhead(state: ScalingState): GateAhead | null {
  const { phase } = state.place;
  if (phase === null || !gatedPhases.includes(phase)) return null;
  return { phase, open: openIn(state.activities, phase) };
}
