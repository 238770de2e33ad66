import { descending, rounding } from './fit.ts';
import { placeOf } from './nextMeasures.ts';
import { areCompared, headline, verdict } from './ranking.ts';
import type { Behind, Difference, Reason, Recommendation, Standing } from './types.ts';

type Ranking = readonly Recommendation[];

const adds = (reason: Reason | undefined): number => reason?.contribution ?? 0;

interface Loss {
  readonly loss: number;
  readonly told: Difference;
}

/** The greatest first; of equal ones the one of most weight, then in the order asked. */
const byLoss = (a: Loss, b: Loss): number =>
  descending(a.loss, b.loss) ||
  descending(a.told.reason.weight, b.told.reason.weight) ||
  placeOf(a.told.reason) - placeOf(b.told.reason);

/** What sets two paths apart, from the side of the one behind; the greatest difference first. */
function differencesOf(one: Recommendation, other: Recommendation): readonly Difference[] {
  const same = (a: Reason) => (b: Reason) => a.measure === b.measure && a.id === b.id;
  const rest = other.reasons.filter((reason) => !one.reasons.some(same(reason)));
  const pairs = [
    ...one.reasons.map((own) => ({ own, theirs: other.reasons.find(same(own)) })),
    ...rest.map((theirs) => ({ own: undefined, theirs })),
  ];
  return pairs
    .flatMap(({ own, theirs }): readonly Loss[] => {
      const loss = adds(theirs) - adds(own);
      if (loss <= rounding) return [];
      if (own && adds(own) < 0) return [{ loss, told: { path: one.path, reason: own } }];
      return theirs ? [{ loss, told: { path: other.path, reason: theirs } }] : [];
    })
    .sort(byLoss)
    .map(({ told }) => told);
}

/** Whether the path can't be told apart from the first, or from the headline. */
function isLevel(ranking: Ranking, { path, tiedWith }: Recommendation): boolean {
  const group: readonly unknown[] = [path, ...tiedWith];
  return (
    tiedWith.length > 0 && [ranking[0]?.path, headline(ranking)].some((id) => group.includes(id))
  );
}

const isTop = ([first]: Ranking, { path, tiedWith }: Recommendation): boolean =>
  first !== undefined && [path, ...tiedWith].includes(first.path);

/** What one is behind: the headline, unless they are level, or else the first of all. */
function behindOf(ranking: Ranking, one: Recommendation): Behind {
  const before = ranking.slice(0, ranking.indexOf(one));
  const best = headline(ranking);
  const isAhead = ({ path }: Recommendation) => path === best && !one.tiedWith.includes(path);
  const ahead = before.find(isAhead) ?? (ranking[0] as Recommendation);
  return { path: ahead.path, differences: differencesOf(one, ahead) };
}

/**
 * Where a path stands in a ranking, and, behind another, what puts it there. Rule SP37 of SPEC.md.
 *
 * @param ranking what `recommend` gave
 * @param one a path of that ranking
 */
export function standing(ranking: Ranking, one: Recommendation): Standing {
  if (one.fit === null) return { kind: 'unranked' };
  if (!areCompared(ranking)) return { kind: 'alone' };
  const { isNeutral, soFar } = verdict(ranking);
  if (isNeutral) return { kind: 'neutral' };
  if (isLevel(ranking, one)) {
    return {
      kind: 'level',
      with: one.tiedWith,
      behind: isTop(ranking, one) ? null : behindOf(ranking, one),
    };
  }
  if (one === ranking[0]) return { kind: 'first', soFar };
  return { kind: 'behind', ...behindOf(ranking, one) };
}
