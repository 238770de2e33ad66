import { daysBetween } from './time.ts';
import { type Day, dayOf, type LogEvent } from './types.ts';

/** A day of tolerance, as everywhere between local days and stamps. */
const isAfter = (day: Day, today: Day): boolean => day > today && daysBetween(today, day) > 1;

/** Is its day after this one? Only a clock that was ahead can have let it pass. */
export const isToCome = (event: LogEvent, today: Day): boolean => isAfter(dayOf(event), today);

/**
 * Was it written with a clock that was ahead of this day? That is no reason to refuse it: a profile's
 * clock only goes forward, so all that was written since has such a stamp, whatever day it names.
 */
export const isAhead = (event: LogEvent, today: Day): boolean =>
  isAfter(event.at.slice(0, 10), today) || isToCome(event, today);
