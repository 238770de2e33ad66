import { readDay } from '../log/readDay.ts';
import type { Day } from '../log/types.ts';
import { reviewCadence } from './cadence.ts';
import { reviewKinds } from './outline.ts';
import type { EcosystemState, Review } from './state.ts';
import type { ReviewKind } from './types.ts';

export interface ReviewDue {
  readonly kind: ReviewKind;
  readonly weeks: number;
  /** The firm set the weeks itself. */
  readonly isOwn: boolean;
  /** Day of the latest entry; `null` before the first. */
  readonly last: Day | null;
  readonly due: Day;
  /** Days since it was due; 0 while it is not, or only just. */
  readonly overdue: number;
}

const MS_A_DAY = 86_400_000;
const LAST_MS = /* @__PURE__ */ Date.parse('9999-12-31T00:00:00.000Z');

const msOf = (day: Day): number => Date.parse(`${day}T00:00:00.000Z`);

/** A day some days later, at most the last one that can be written with four digits. */
const later = (day: Day, days: number): Day =>
  new Date(Math.min(LAST_MS, msOf(day) + days * MS_A_DAY)).toISOString().slice(0, 10);

/**
 * When each kind of review comes next: so many weeks after the latest, or after the first entry of the
 * log. Nothing is due while there is no partner. Rule EC37 of SPEC.md.
 *
 * @throws {InputError} when `today` is no day
 */
export function reviewsDue(state: EcosystemState, today: Day): readonly ReviewDue[] {
  const now = readDay(today, 'today');
  if (state.partners.length === 0 || state.first === null) return [];
  const { first } = state;
  const advised = reviewCadence(state.partners).weeks;
  return reviewKinds.map((kind) => {
    const own = state.cadence[kind];
    const weeks = own ?? advised[kind];
    const last = state.reviews.findLast((one) => one.kind === kind)?.on ?? null;
    const due = later(last ?? first, weeks * 7);
    const overdue = Math.max(0, Math.round((msOf(now) - msOf(due)) / MS_A_DAY));
    return { kind, weeks, isOwn: own !== null, last, due, overdue };
  });
}

/**
 * What reviews asked for and nobody has dealt with yet: what earlier cycles hand on, then what the
 * one that runs has found itself. Rule EC36 of SPEC.md.
 */
export function openActions({ reviews, cycles }: EcosystemState): {
  readonly carried: readonly Review[];
  readonly fresh: readonly Review[];
} {
  const open = reviews.filter(({ next, settled }) => next !== null && settled === null);
  const { length: now } = cycles;
  return {
    carried: open.filter(({ cycle }) => cycle < now),
    fresh: open.filter(({ cycle }) => cycle === now),
  };
}
