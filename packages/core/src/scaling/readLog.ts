import { type FaultOf, type ReadLogOf, readLogOf } from '../log/readLog.ts';
import type { Day, EventType, ScalingEvent } from './events.ts';
import { scalingLog } from './readEvent.ts';

/** Something in a file that is no event, and where. */
export type LogFault = FaultOf<EventType>;

/** The good events of a log, and what was wrong with the others. */
export type ReadLog = ReadLogOf<ScalingEvent>;

/**
 * Takes the good events of a list and says what is wrong with the others. Never throws for what is
 * in the list. With `today`, events of a later day are bad ones; `isAhead` tells of later stamps.
 *
 * @throws {InputError} when it is no list, or `today` no day
 */
export const readLog = (events: unknown, today?: Day): ReadLog =>
  readLogOf(scalingLog, events, today);
