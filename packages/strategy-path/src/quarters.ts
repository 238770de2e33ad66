/** A quarter of a calendar year, such as `2027-Q1`. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;

const MONTHS = 3;
const PATTERN = /^(\d{4})-Q([1-4])$/;

/** How many quarters ahead can be chosen: three years. */
const AHEAD = 12;

export function isQuarter(value: unknown): value is Quarter {
  return typeof value === 'string' && PATTERN.test(value);
}

const nameOf = (count: number): Quarter =>
  `${Math.floor(count / 4)}-Q${((count % 4) + 1) as 1 | 2 | 3 | 4}`;

/** The quarter of a day and those after it, on the user's own calendar. */
export function quartersFrom(day: Date): readonly Quarter[] {
  const first = day.getFullYear() * 4 + Math.floor(day.getMonth() / MONTHS);
  return Array.from({ length: AHEAD }, (_, index) => nameOf(first + index));
}

/** The last day of a quarter as a calendar date, `2027-03-31`. */
export function lastDayOf(quarter: Quarter): string {
  const [, year, number] = PATTERN.exec(quarter) ?? [];
  return new Date(Date.UTC(Number(year), Number(number) * MONTHS, 0)).toISOString().slice(0, 10);
}
