import { descending, rounding } from './fit.ts';
import type { PathId } from './framework.ts';
import type { Recommendation, Verdict } from './types.ts';

type Ranked = Omit<Recommendation, 'tiedWith'>;

/** Fits no further apart are told as a tie. */
const tie = 0.02;

export const isTied = (distance: number): boolean => distance <= tie + rounding;

/** Greatest fit first; without one a path goes last. Equal ones stay as they were. */
const byFit = (a: Ranked, b: Ranked): number => descending(a.fit ?? -1, b.fit ?? -1);

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

const idsOf = (ranking: readonly Recommendation[]): readonly PathId[] =>
  ranking.map(({ path }) => path);

/** Every path fits, none is advised against, and the last is within a tie of the first. */
function isNeutral(ranking: readonly Recommendation[]): boolean {
  const [best, worst] = [ranking[0]?.fit, ranking.at(-1)?.fit];
  if (typeof best !== 'number' || typeof worst !== 'number') return false;
  return isTied(best - worst) && ranking.every(({ advisable }) => advisable !== false);
}

/**
 * What the ranking says as a whole: who is first, who stands before it all the same, who may still
 * pass it. Rules SP33 and SP34 of SPEC.md.
 *
 * @param ranking what `recommend` gave
 */
export function verdict(ranking: readonly Recommendation[]): Verdict {
  const best = headline(ranking);
  const at = ranking.findIndex(({ path }) => path === best);
  const first = ranking[at];
  const isSound = (one: Recommendation) => one.advisable === true;
  const tied = ranking.filter((one) => isSound(one) && first?.tiedWith.includes(one.path));
  const least = first?.interval[0] ?? 1;
  const mayPass = ranking.filter(
    ({ advisable, interval }, place) =>
      place > at && advisable !== false && interval[1] > least + rounding,
  );
  return {
    headline: best,
    tiedWith: idsOf(tied),
    ahead: idsOf(ranking.slice(0, Math.max(0, at))),
    mayPass: first ? idsOf(mayPass) : [],
    isNeutral: isNeutral(ranking),
  };
}
