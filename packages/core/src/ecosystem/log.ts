import { type LogKind, logKind } from '../log/kind.ts';
import { readEventOf, readSaid } from '../log/readEvent.ts';
import { type FaultOf, type ReadLogOf, readLogOf } from '../log/readLog.ts';
import type { EcosystemEvent, EventType, Proposal } from './events.ts';
import { eventSchema } from './schema.ts';

/** Something in a file that is no event, and where. */
export type LogFault = FaultOf<EventType>;

/** The good events of a log, and what was wrong with the others. */
export type ReadLog = ReadLogOf<EcosystemEvent>;

/** The log of the ecosystem journey. */
export const ecosystemLog: LogKind<EcosystemEvent> = /* @__PURE__ */ logKind<EcosystemEvent>({
  log: 'ecosystem',
  schema: eventSchema,
  // Every field of an ecosystem's event can be judged alone.
  checkTogether: () => undefined,
});

/**
 * Reads what an event says: its type and data, checked and copied.
 *
 * @throws {InputError} that names the place
 */
export const readProposal = (value: unknown, path = 'event'): Proposal =>
  readSaid(ecosystemLog, value, path) as Proposal;

/**
 * Reads one event of a log, checked whole and copied; the copy is frozen.
 *
 * @throws {InputError} that names the place, such as `events[3].data.on`
 */
export const readEvent = (value: unknown, path = 'event'): EcosystemEvent =>
  readEventOf(ecosystemLog, value, path);

/**
 * Takes the good events of a list and says what is wrong with the others. Never throws for what is
 * in the list. `isAhead` tells of events with a later stamp than today's, `isToCome` of a later day.
 *
 * @throws {InputError} when it is no list
 */
export const readLog = (events: unknown): ReadLog => readLogOf(ecosystemLog, events);
