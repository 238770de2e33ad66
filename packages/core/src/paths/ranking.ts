import { descending, rounding } from './fit.ts';
import type { PathId } from './framework.ts';
import type { Recommendation, Verdict } from './types.ts';

type Ranked = Omit<Recommendation, 'tiedWith'>;

/** Fits no further apart are told as a tie, in hundredths. */
const tie = 2;

/** A fit as it is to be shown: in [0, 100]. Halves go up, however a computer rounds them. */
export const inHundredths = (fit: number): number => Math.round((fit + rounding) * 100);

/** By what is shown, so that equal numbers on a screen are never told apart. */
export const isTied = (a: number, b: number): boolean =>
  Math.abs(inHundredths(a) - inHundredths(b)) <= tie;

/** Greatest fit first; without one a path goes last. Equal ones stay as they were. */
const byFit = (a: Ranked, b: Ranked): number => descending(a.fit ?? -1, b.fit ?? -1);

/**
 * Paths that can't be told apart, each in one group: around the first, the best advisable one (around
 * that one first, where it is about equal to the first), and the rest.
 */
function groupsOf(ranked: readonly Ranked[]): readonly (readonly Ranked[])[] {
  const near = (a: Ranked) => (b: Ranked) => isTied(a.fit ?? 0, b.fit ?? 0);
  let rest = ranked.filter(({ fit }) => fit !== null);
  const [first] = rest;
  const sound = rest.filter(({ advisable }) => advisable === true).slice(0, 1);
  const anchors = [...(first ? sound.filter(near(first)) : []), ...rest.slice(0, 1), ...sound];
  return [...anchors, ...rest].flatMap((anchor) => {
    if (!rest.includes(anchor)) return [];
    const group = rest.filter(near(anchor));
    rest = rest.filter((one) => !group.includes(one));
    return [group];
  });
}

/** Sorts, and tells ties. */
export function rank(unsorted: readonly Ranked[]): Recommendation[] {
  const ranked = [...unsorted].sort(byFit);
  const groups = groupsOf(ranked);
  return ranked.map((one) => {
    const group = groups.find((members) => members.includes(one)) ?? [];
    return { ...one, tiedWith: group.filter((other) => other !== one).map(({ path }) => path) };
  });
}

/** Whether paths can be compared at all: that takes two of them. */
export const areCompared = (ranking: readonly Recommendation[]): boolean =>
  ranking.filter(({ fit }) => fit !== null).length > 1;

/**
 * The path to name first: of those that are advisable the one that fits best. `null` while there is
 * none, or nothing to compare it with. Rule SP15 of SPEC.md.
 */
export function headline(ranking: readonly Recommendation[]): PathId | null {
  if (!areCompared(ranking)) return null;
  return ranking.find(({ advisable, fit }) => advisable === true && fit !== null)?.path ?? null;
}

const idsOf = (ranking: readonly Recommendation[]): readonly PathId[] =>
  ranking.map(({ path }) => path);

/** Every path fits, none is advised against, and the last is within a tie of the first. */
function isNeutral(ranking: readonly Recommendation[]): boolean {
  const [best, worst] = [ranking[0]?.fit, ranking.at(-1)?.fit];
  if (typeof best !== 'number' || typeof worst !== 'number') return false;
  return isTied(best, worst) && ranking.every(({ advisable }) => advisable !== false);
}

/** Who stands behind a place and may still come before it. */
function passing(ranking: readonly Recommendation[], place: number): readonly Recommendation[] {
  const least = ranking[place]?.interval[0] ?? 1;
  return ranking
    .slice(place + 1)
    .filter(({ advisable, interval }) => advisable !== false && interval[1] > least + rounding);
}

/**
 * What the ranking says as a whole: who is first, who stands beside or before it all the same, who
 * may still pass it. Rules SP33, SP34 and SP38 of SPEC.md.
 *
 * @param ranking what `recommend` gave
 */
export function verdict(ranking: readonly Recommendation[]): Verdict {
  const best = headline(ranking);
  const at = ranking.findIndex(({ path }) => path === best);
  const first = ranking[at];
  const level = ranking.filter(({ path }) => first?.tiedWith.includes(path));
  const isSound = ({ advisable }: Recommendation) => advisable === true;
  const mayPass = first ? passing(ranking, at) : [];
  const isEarly = [ranking[0], first].some((one) => one?.provisional);
  return {
    headline: best,
    tiedWith: idsOf(level.filter(isSound)),
    beside: idsOf(level.filter((one) => !isSound(one))),
    ahead: idsOf(ranking.slice(0, Math.max(0, at)).filter((one) => !level.includes(one))),
    mayPass: idsOf(mayPass),
    soFar: isEarly || mayPass.length > 0 || passing(ranking, 0).length > 0,
    isNeutral: isNeutral(ranking),
  };
}
