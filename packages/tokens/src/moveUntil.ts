import { contrast, hexOf, type Oklch, oklchOf } from './oklch.ts';

/** A color to be read on, and the contrast to reach there. */
export interface Demand {
  readonly on: string;
  readonly least: number;
}

const STEPS = 200;
const meets = (color: string, demands: readonly Demand[]): boolean =>
  demands.every(({ on, least }) => contrast(color, on) >= least);

/**
 * The color of the same hue, nearest in lightness, that meets all demands; where none does, the one
 * that comes closest.
 */
export function moveUntil(color: string, demands: readonly Demand[]): string {
  const base = oklchOf(color) as Oklch;
  const candidates = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS)
    .sort((a, b) => Math.abs(a - base.l) - Math.abs(b - base.l))
    .map((l) => hexOf({ ...base, l }));
  return candidates.find((one) => meets(one, demands)) ?? best(candidates, demands);
}

const shortfall = (color: string, demands: readonly Demand[]): number =>
  Math.max(...demands.map(({ on, least }) => least / contrast(color, on)));

const best = (candidates: readonly string[], demands: readonly Demand[]): string =>
  candidates.reduce((a, b) => (shortfall(b, demands) < shortfall(a, demands) ? b : a));
