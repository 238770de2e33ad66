import { InputError } from '../errors.ts';
import { type LogKind, logKind } from '../log/kind.ts';
import { readEventOf, readSaid } from '../log/readEvent.ts';
import { type FaultOf, type ReadLogOf, readLogOf } from '../log/readLog.ts';
import type { Said } from '../log/types.ts';
import type { CocreationEvent, EventType, Proposal } from './events.ts';
import { eventSchema } from './schema.ts';

/** What no single field can tell. */
function checkTogether(said: Said, path: string): void {
  const { type, data } = said as Proposal;
  if (type === 'estimate' && !(data.low <= data.likely && data.likely <= data.high)) {
    throw new InputError(`${path}.likely`, 'range', 'an amount from the low end to the high end');
  }
  if (type === 'decision' && data.decision === 'stopped' && data.reason === undefined) {
    throw new InputError(`${path}.reason`, 'missing', 'a reason for stopping the micro-service');
  }
}

/** The log of the co-creation board. */
export const cocreationLog: LogKind<CocreationEvent> = /* @__PURE__ */ logKind<CocreationEvent>({
  log: 'cocreation',
  schema: eventSchema,
  checkTogether,
});

/** Something in a file that is no event, and where. */
export type LogFault = FaultOf<EventType>;

/** The good events of a log, and what was wrong with the others. */
export type ReadLog = ReadLogOf<CocreationEvent>;

/**
 * Reads what an event says: its type and data, checked and copied.
 *
 * @throws {InputError} that names the place
 */
export const readProposal = (value: unknown, path = 'event'): Proposal =>
  readSaid(cocreationLog, value, path) as Proposal;

/**
 * Reads one event of a log, checked whole and copied; the copy is frozen.
 *
 * @throws {InputError} that names the place, such as `events[3].data.on`
 */
export const readEvent = (value: unknown, path = 'event'): CocreationEvent =>
  readEventOf(cocreationLog, value, path);

/**
 * Takes the good events of a list and says what is wrong with the others. Never throws for what is
 * in the list. `isAhead` tells of events with a later stamp than today's, `isToCome` of a later day.
 *
 * @throws {InputError} when it is no list
 */
export const readLog = (events: unknown): ReadLog => readLogOf(cocreationLog, events);
