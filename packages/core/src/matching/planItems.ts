import { type Candidate, type Coverage, coverageOf, gainOf } from './coverage.ts';
import { grow } from './greedy.ts';
import type { Offer } from './offers.ts';
import type { Cover, PlanItem } from './types.ts';

/** Each adds the most to those before it; those that add nothing any more come last. */
function inOrder(candidates: readonly Candidate[], nothing: Coverage): readonly Candidate[] {
  const { chosen } = grow({ candidates, start: nothing, room: candidates.length }, []);
  const adding = new Set(chosen);
  const idle = candidates.filter((candidate) => !adding.has(candidate));
  return [...chosen, ...idle.sort((a, b) => a.effort - b.effort || a.at - b.at)];
}

/** For every slot the place of the candidate that covers it best, the earlier one of equals. */
function holdersOf(ordered: readonly Candidate[], nothing: Coverage): Int32Array {
  const best = nothing.slice();
  const holders = new Int32Array(nothing.length);
  ordered.forEach(({ slots, points }, place) => {
    slots.forEach((slot, index) => {
      if ((points[index] as number) <= (best[slot] as number)) return;
      best[slot] = points[index] as number;
      holders[slot] = place;
    });
  });
  return holders;
}

/** The plan in the order of what each item adds to those before it. */
export function planItems(
  chosen: readonly Offer[],
  pinned: ReadonlySet<string>,
  slots: number,
): PlanItem[] {
  const nothing = new Int32Array(slots);
  const offers = new Map(chosen.map((offer) => [offer.candidate, offer]));
  const ordered = inOrder([...offers.keys()], nothing);
  const holders = holdersOf(ordered, nothing);
  let coverage: Coverage = nothing;
  return ordered.map((candidate, place) => {
    const { candidate: _, ...item } = offers.get(candidate) as Offer;
    const adds = gainOf(candidate, coverage);
    coverage = coverageOf([candidate], coverage);
    const isBest = (_cover: Cover, index: number) =>
      holders[candidate.slots[index] as number] === place;
    return {
      ...item,
      covers: item.covers.filter(isBest),
      supports: item.covers.filter((cover, index) => !isBest(cover, index)),
      adds,
      pinned: pinned.has(item.activity),
    };
  });
}
