import { type FaultOf, type ReadLogOf, readLogOf } from '../log/readLog.ts';
import type { EventType, ScalingEvent } from './events.ts';
import { scalingLog } from './readEvent.ts';

/** Something in a file that is no event, and where. */
export type LogFault = FaultOf<EventType>;

/** The good events of a log, and what was wrong with the others. */
export type ReadLog = ReadLogOf<ScalingEvent>;

/**
 * Takes the good events of a list and says what is wrong with the others. Never throws for what is
 * in the list. `isAhead` tells of events with a later stamp than today's, `isToCome` of a later day.
 *
 * @throws {InputError} when it is no list
 */
export const readLog = (events: unknown): ReadLog => readLogOf(scalingLog, events);
