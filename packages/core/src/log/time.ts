import type { Day } from './types.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;
const STAMP = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3])(?::[0-5]\d){2}\.\d{3}Z-[0-9a-f]{4}$/;
const FIRST = '1900-01-01';
const MS_A_DAY = 86_400_000;

/** Days that were found to be days: a log of years has few different ones. */
const known = new Set<string>();
const MOST_KNOWN = 50_000;

/** Midnight of a day in milliseconds since 1970. */
const msOf = (day: Day): number => Date.parse(`${day}T00:00:00.000Z`);

const textOf = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** Is it a day of the calendar, from 1900 to 9999? 30 February is none, whatever an engine makes of it. */
export function isDay(text: string): text is Day {
  if (known.has(text)) return true;
  if (!DAY.test(text) || text < FIRST) return false;
  const ms = msOf(text);
  if (Number.isNaN(ms) || textOf(ms) !== text) return false;
  if (known.size >= MOST_KNOWN) known.clear();
  known.add(text);
  return true;
}

/** Is it a time that a profile's clock could have written? */
export const isStamp = (text: string): boolean => STAMP.test(text) && isDay(text.slice(0, 10));

/** Days from one to the other; negative when `to` is the earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((msOf(to) - msOf(from)) / MS_A_DAY);
