import type { Range } from './state.ts';

/**
 * A quantity that depends on how well all goes: `likely`, and how far it lies below at the worst and
 * above at the best. Both ways are 0 or more, so that it never falls as things go better.
 */
export interface Span {
  readonly likely: number;
  readonly down: number;
  readonly up: number;
}

export const NOTHING: Span = Object.freeze({ likely: 0, down: 0, up: 0 });

export const sure = (likely: number): Span => ({ likely, down: 0, up: 0 });

export const spanOf = ({ low, likely, high }: Range): Span => ({
  likely,
  down: likely - low,
  up: high - likely,
});

export const plus = (a: Span, b: Span): Span => ({
  likely: a.likely + b.likely,
  down: a.down + b.down,
  up: a.up + b.up,
});

/** The better things go, the lower the cost: ways change sides. */
export const minus = (value: Span, cost: Span): Span =>
  plus(value, { likely: -cost.likely, down: cost.up, up: cost.down });

/** A quantity over what may happen, from the worst to the best. */
export interface Band {
  /** As low as the estimates allow. */
  readonly low: number;
  /** Half of all outcomes lie from here to `upper`. */
  readonly lower: number;
  /** As many outcomes lie below as above. */
  readonly likely: number;
  readonly upper: number;
  readonly high: number;
}

/**
 * Share of the way from the likeliest to an end within which `share` of the outcomes on that side lie:
 * each side is a triangle that is highest at the likeliest. (The inverse is 1 - (1 - way)².)
 */
const wayFor = (share: number): number => 1 - Math.sqrt(1 - share);

/** Half of the outcomes on each side make the middle half of all. */
const HALF = wayFor(0.5);

export const bandOf = ({ likely, down, up }: Span): Band => ({
  low: likely - down,
  lower: likely - HALF * down,
  likely,
  upper: likely + HALF * up,
  high: likely + up,
});

/** How far rounding may carry a sum, as a share of what was summed up. */
const ROUNDING = 1e-9;

/**
 * The least way, from -1 (the worst) to 1 (the best), at which a quantity is 0 or more; `-Infinity` if
 * it always is and `Infinity` if it never is. `size` is the sum of the likeliest amounts in it.
 */
export function leastWay({ likely, down, up }: Span, size: number): number {
  const net = likely + ROUNDING * size;
  if (net >= 0) return net >= down ? Number.NEGATIVE_INFINITY : -net / down;
  return -net <= up ? -net / up : Number.POSITIVE_INFINITY;
}

/** Probability that things go at least as well as that. */
export function chanceOf(way: number): number {
  if (way <= -1) return 1;
  if (way > 1) return 0;
  return way >= 0 ? (1 - way) ** 2 / 2 : 1 - (1 + way) ** 2 / 2;
}

/** The way below which a share of outcomes lies: a quarter at `lower`, a half at `likely`. */
export const ways: Readonly<Record<keyof Band, number>> = {
  low: -1,
  lower: -HALF,
  likely: 0,
  upper: HALF,
  high: 1,
};
