import type { scaling } from '@servitization/core';
import { dayNumber, dayOfNumber } from '@servitization/ui';

type Day = scaling.Day;

/** A stretch of time, drawn from 0 to 100 percent. */
export interface TimeAxis {
  readonly from: Day;
  readonly to: Day;
}

const MONTH = 30;

/** An axis that holds all days, with a month at least; it ends with the latest. */
export function axisOver(days: readonly Day[]): TimeAxis | null {
  const sorted = [...days].sort();
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (!from || !to) return null;
  const start = Math.min(dayNumber(from), dayNumber(to) - MONTH);
  return { from: dayOfNumber(start), to };
}

/** Where a day lies, in percent of the axis; days outside are drawn at its ends. */
export function placeOn({ from, to }: TimeAxis, day: Day): number {
  const share = (dayNumber(day) - dayNumber(from)) / (dayNumber(to) - dayNumber(from));
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

/** First days of the years on the axis; without any, none. */
export function yearsOn({ from, to }: TimeAxis): readonly Day[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)));
  if (first === undefined || last === undefined) return [];
  const years = Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-01-01`);
  return years.filter((day) => day >= from && day <= to);
}
