import { descending } from './fit.ts';
import type { PathId } from './framework.ts';
import { verdict } from './ranking.ts';
import type { Difference, Reason, Recommendation, Standing } from './types.ts';

type Ranking = readonly Recommendation[];

const adds = (reason: Reason | undefined): number => reason?.contribution ?? 0;

/** What sets two paths apart, from the side of the one behind; the greatest difference first. */
function differencesOf(one: Recommendation, other: Recommendation): readonly Difference[] {
  const same = (a: Reason) => (b: Reason) => a.measure === b.measure && a.id === b.id;
  const own = one.reasons.map((reason) => ({
    loss: adds(other.reasons.find(same(reason))) - adds(reason),
    told: adds(reason) < 0 ? { path: one.path, reason } : null,
    theirs: other.reasons.find(same(reason)),
  }));
  const rest = other.reasons
    .filter((reason) => !one.reasons.some(same(reason)))
    .map((reason) => ({ loss: adds(reason), told: null, theirs: reason }));
  return [...own, ...rest]
    .sort((a, b) => descending(a.loss, b.loss))
    .flatMap(({ loss, told, theirs }): readonly Difference[] => {
      if (loss <= 0) return [];
      return told ? [told] : theirs ? [{ path: other.path, reason: theirs }] : [];
    });
}

/** Those that the path can't be told apart from, as the ranking's verdict has it. */
function levelWith(ranking: Ranking, one: Recommendation): readonly PathId[] {
  const { headline, tiedWith } = verdict(ranking);
  const atTop = headline === null ? [] : [headline, ...tiedWith];
  if (tiedWith.length > 0 && atTop.includes(one.path)) {
    return atTop.filter((path) => path !== one.path);
  }
  if (one === ranking[0]) return headline === null ? one.tiedWith : [];
  const { path } = aheadOf(ranking, one);
  return one.tiedWith.includes(path) ? [path] : [];
}

/** The path that another one behind is measured by: the headline, or else the first of all. */
function aheadOf(ranking: Ranking, one: Recommendation): Recommendation {
  const before = ranking.slice(0, ranking.indexOf(one));
  const { headline } = verdict(ranking);
  return before.find(({ path }) => path === headline) ?? (ranking[0] as Recommendation);
}

/**
 * Where a path stands in a ranking, and, behind another, what puts it there. Rule SP37 of SPEC.md.
 *
 * @param ranking what `recommend` gave
 * @param one a path of that ranking
 */
export function standing(ranking: Ranking, one: Recommendation): Standing {
  if (one.fit === null) return { kind: 'unranked' };
  const { isNeutral, mayPass } = verdict(ranking);
  if (isNeutral) return { kind: 'neutral' };
  const level = levelWith(ranking, one);
  if (level.length > 0) return { kind: 'level', with: level };
  if (one === ranking[0]) {
    return { kind: 'first', soFar: one.provisional || mayPass.length > 0 };
  }
  const ahead = aheadOf(ranking, one);
  return { kind: 'behind', path: ahead.path, differences: differencesOf(one, ahead) };
}
