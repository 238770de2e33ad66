import type { PathId } from './framework.ts';
import type { Recommendation } from './types.ts';

type Ranked = Omit<Recommendation, 'tiedWith'>;

/** Fits no further apart are told as a tie. */
const tie = 0.02;
/** Forgives the rounding of fractions. */
export const rounding = 1e-9;

export const isTied = (distance: number): boolean => distance <= tie + rounding;

/** Greatest fit first; without one a path goes last. Equal ones stay as they were. */
const byFit = (a: Ranked, b: Ranked): number => (b.fit ?? -1) - (a.fit ?? -1);

/** Those within a tie of the first, itself among them; none when the first has no fit. */
function atTheTop(ranked: readonly Ranked[]): readonly PathId[] {
  const best = ranked[0]?.fit ?? null;
  if (best === null) return [];
  return ranked.filter(({ fit }) => fit !== null && isTied(best - fit)).map(({ path }) => path);
}

/** Sorts, and tells ties: at the top of all paths, and at the top of those that are advisable. */
export function rank(unsorted: readonly Ranked[]): Recommendation[] {
  const ranked = [...unsorted].sort(byFit);
  const groups = [ranked, ranked.filter(({ advisable }) => advisable === true)].map(atTheTop);
  const tiedWith = (path: PathId): readonly PathId[] =>
    ranked
      .map((other) => other.path)
      .filter(
        (other) => other !== path && groups.some((g) => g.includes(path) && g.includes(other)),
      );
  return ranked.map((one) => ({ ...one, tiedWith: tiedWith(one.path) }));
}

/**
 * The path to name first: of those that are advisable the one that fits best. `null` while there is
 * none. Rule SP15 of SPEC.md.
 */
export const headline = (recommendations: readonly Recommendation[]): PathId | null =>
  recommendations.find(({ advisable, fit }) => advisable === true && fit !== null)?.path ?? null;
