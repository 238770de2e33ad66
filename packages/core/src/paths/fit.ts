import type { Signal } from './readAssessment.ts';
import type { Criterion, Reason } from './types.ts';

/** Forgives the rounding of fractions. */
export const rounding = 1e-9;

/** Greatest first. By whole steps of the rounding, so that equal ones stay as they were. */
export const descending = (a: number, b: number): number =>
  Math.round(b / rounding) - Math.round(a / rounding);

/** A criterion with what is known of it. All numbers are in [0, 1]. */
export interface Support extends Signal {
  readonly criterion: Criterion;
  /** How far it speaks for the path; `null` while open. */
  readonly support: number | null;
  /** The same, with the open part at its worst and at its best. */
  readonly least: number;
  readonly most: number;
}

export interface Fit {
  readonly fit: number | null;
  readonly interval: readonly [number, number];
  /** Share of the weight that answers stand behind. */
  readonly answered: number;
}

/**
 * Written so that a complete answer gives the very same number three times: fractions would else
 * miss one another by a rounding.
 */
export function supportOf(criterion: Criterion, { value, answered }: Signal): Support {
  const low = (value ?? 0) * answered;
  const high = low + (1 - answered);
  if (criterion.counts === 'for') {
    return { criterion, value, answered, support: value, least: low, most: high };
  }
  const support = value === null ? null : 1 - value;
  return { criterion, value, answered, support, least: 1 - high, most: 1 - low };
}

/**
 * Mean by weight. Both sums are taken in one order, so that no rounding takes the mean out of
 * [0, 1] or lets it fall when a part rises.
 */
function mean(supports: readonly Support[], part: (one: Support) => number): number {
  let sum = 0;
  let weights = 0;
  for (const one of supports) {
    sum += one.criterion.weight * part(one);
    weights += one.criterion.weight;
  }
  return sum / weights;
}

const known = (supports: readonly Support[]): readonly Support[] =>
  supports.filter(({ support }) => support !== null);

/** Fit of a path: the mean support of what is answered, and what the open questions allow. */
export function fitOf(supports: readonly Support[]): Fit {
  const counted = known(supports);
  return {
    fit: counted.length === 0 ? null : mean(counted, ({ support }) => support ?? 0),
    interval: [mean(supports, ({ least }) => least), mean(supports, ({ most }) => most)],
    answered: mean(supports, ({ answered }) => answered),
  };
}

const weightOf = (supports: readonly Support[]): number =>
  supports.reduce((sum, { criterion }) => sum + criterion.weight, 0);

/** How much it bears on the fit; less than nothing while open. */
const bearing = ({ contribution }: Reason): number =>
  contribution === null ? -1 : Math.abs(contribution);

/**
 * How each criterion bears on the fit: the greatest contribution first, of equal ones the one of most
 * weight, then as they come.
 */
export function reasonsOf(supports: readonly Support[]): readonly Reason[] {
  const all = weightOf(supports);
  const counted = weightOf(known(supports));
  return supports
    .map(({ criterion: { measure, id, counts, weight }, value, support }) => ({
      measure,
      id,
      counts,
      weight: weight / all,
      value,
      contribution: support === null ? null : (weight / counted) * (support - 0.5),
    }))
    .sort((a, b) => descending(bearing(a), bearing(b)) || descending(a.weight, b.weight));
}
