import type { Offer } from './offers.ts';
import type { Cover, PlanItem } from './types.ts';
import { effortSteps } from './weights.ts';

/** Best points so far of every challenge, by its id. */
type Reached = ReadonlyMap<string, number>;

const addedBy = ({ covers }: Offer, reached: Reached): number =>
  covers.reduce(
    (sum, { challenge, points }) => sum + Math.max(0, points - (reached.get(challenge) ?? 0)),
    0,
  );

function reachedWith(reached: Reached, { covers }: Offer): Reached {
  const next = new Map(reached);
  for (const { challenge, points } of covers) {
    next.set(challenge, Math.max(points, next.get(challenge) ?? 0));
  }
  return next;
}

/** The one that adds most, then the least effort, then the order of the framework. */
function foremost(offers: readonly Offer[], reached: Reached): Offer | undefined {
  return [...offers].sort(
    (a, b) =>
      addedBy(b, reached) - addedBy(a, reached) || effortSteps[a.effort] - effortSteps[b.effort],
  )[0];
}

/** For every challenge the item that covers it best, the earlier one of equals. */
function bestCovers(offers: readonly Offer[]): ReadonlySet<Cover> {
  const best = new Map<string, Cover>();
  for (const cover of offers.flatMap(({ covers }) => covers)) {
    if (cover.points > (best.get(cover.challenge)?.points ?? 0)) best.set(cover.challenge, cover);
  }
  return new Set(best.values());
}

/** The plan in the order of what each item adds to those before it. */
export function planItems(chosen: readonly Offer[], pinned: ReadonlySet<string>): PlanItem[] {
  const ordered: { offer: Offer; adds: number }[] = [];
  let reached: Reached = new Map();
  let left = [...chosen].sort((a, b) => a.at - b.at);
  for (let next = foremost(left, reached); next; next = foremost(left, reached)) {
    const offer = next;
    ordered.push({ offer, adds: addedBy(offer, reached) });
    reached = reachedWith(reached, offer);
    left = left.filter((other) => other !== offer);
  }
  const best = bestCovers(ordered.map(({ offer }) => offer));
  return ordered.map(({ offer: { at, ...item }, adds }) => ({
    ...item,
    covers: item.covers.filter((cover) => best.has(cover)),
    supports: item.covers.filter((cover) => !best.has(cover)),
    adds,
    pinned: pinned.has(item.activity),
  }));
}
