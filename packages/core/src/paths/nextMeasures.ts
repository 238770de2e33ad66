import { type ContextId, contextIds } from './context.ts';
import { descending } from './fit.ts';
import type { OpenMeasure, Reason, Recommendation } from './types.ts';

const keyOf = ({ measure, id }: OpenMeasure): string => `${measure} ${id}`;

/** What a full answer gives or takes: the share of the path's weight, with its sign. */
const pull = ({ counts, weight }: Reason): number => (counts === 'for' ? weight : -weight);

/** How far apart the answer can pull the paths; one that doesn't count it stays where it is. */
function spreadOf(key: string, ranking: readonly Recommendation[]): number {
  const pulls = ranking.map(({ reasons }) => {
    const reason = reasons.find((one) => keyOf(one) === key);
    return reason ? pull(reason) : 0;
  });
  return Math.max(...pulls) - Math.min(...pulls);
}

/** Questions in the order asked, then phases. */
export const placeOf = ({ measure, id }: OpenMeasure): number =>
  measure === 'context' ? contextIds.indexOf(id as ContextId) : contextIds.length;

/**
 * What nothing is answered of yet, that which tells the paths apart best first. Rule SP35 of SPEC.md.
 *
 * @param ranking what `recommend` gave
 */
export function nextMeasures(ranking: readonly Recommendation[]): readonly OpenMeasure[] {
  const open = ranking.flatMap(({ reasons }) =>
    reasons.flatMap((reason) => (reason.value === null ? [[keyOf(reason), reason] as const] : [])),
  );
  return [...new Map(open)]
    .map(([key, { measure, id }]) => ({ measure, id, spread: spreadOf(key, ranking) }))
    .sort((a, b) => descending(a.spread, b.spread) || placeOf(a) - placeOf(b))
    .map(({ measure, id }) => ({ measure, id }));
}
