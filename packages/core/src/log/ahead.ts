import { compare } from './order.ts';
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

/** Longer than a firm lets its log rest: between such entries a clock was wrong. */
const LONG_REST = 730;

/**
 * Entries that were written years before or after the others, by their stamps: the fewer on one side
 * of a long rest, the earlier ones where both are as many. No reason to refuse them either.
 */
export function strayIn<Event extends LogEvent>(events: readonly Event[]): ReadonlySet<Event> {
  const sorted = [...events].sort((a, b) => compare(a.at, b.at));
  const days = sorted.map(({ at }) => at.slice(0, 10));
  let early = 0;
  let late = days.length;
  for (let index = 1; index < days.length; index += 1) {
    const [before = '', day = ''] = days.slice(index - 1, index + 1);
    if (before === day || daysBetween(before, day) <= LONG_REST) continue;
    if (index * 2 <= days.length) early = index;
    else late = Math.min(late, index);
  }
  return new Set([...sorted.slice(0, early), ...sorted.slice(late)]);
}
