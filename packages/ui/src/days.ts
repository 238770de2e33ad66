/** A day such as `2026-03-01`. */
export type Day = string;

const MS_A_DAY = 86_400_000;
const made = new Map<string, Intl.DateTimeFormat>();

function writerFor(locale: string): Intl.DateTimeFormat {
  const known = made.get(locale);
  if (known) return known;
  const writer = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  made.set(locale, writer);
  return writer;
}

/** Midnight of a day, in days since 1970: a number to calculate with. */
export const dayNumber = (day: Day): number =>
  Math.round(Date.parse(`${day}T00:00:00.000Z`) / MS_A_DAY);

export const dayOfNumber = (number: number): Day =>
  new Date(number * MS_A_DAY).toISOString().slice(0, 10);

const FIRST = '1900-01-01';

/** Is it a day of the calendar, from 1900 on? A date field may hold part of one, or as plain text anything. */
export function isDay(text: string): text is Day {
  const ms = Date.parse(`${text}T00:00:00.000Z`);
  return text >= FIRST && !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text;
}

/** `Mar 3, 2026`, as the locale writes it. */
export const dayText = (day: Day, locale: string): string =>
  writerFor(locale).format(new Date(`${day}T00:00:00.000Z`));

/** The day that it is where the reader is. */
export function localToday(now: Date = new Date()): Day {
  const two = (value: number) => String(value).padStart(2, '0');
  const year = String(now.getFullYear()).padStart(4, '0');
  return `${year}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
