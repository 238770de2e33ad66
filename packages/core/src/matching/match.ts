import type { Candidate } from './coverage.ts';
import { type Settings, type Severities, settingsOf, severitiesOf } from './limits.ts';
import { type Offer, offersFor, ranked } from './offers.ts';
import { bestPlan, type Plan } from './plan.ts';
import { planItems } from './planItems.ts';
import { openEnds, reachesTo } from './reach.ts';
import type { Match, MatchLimits, PlanItem, Selection, Severity } from './types.ts';
import { effortSteps } from './weights.ts';

/** An offer as the search sees it: challenges are slots, in the order in which they were chosen. */
const candidateOf = (
  { at, effort, covers }: Offer,
  slots: ReadonlyMap<string, number>,
): Candidate => ({
  at,
  effort: effortSteps[effort],
  slots: covers.map(({ challenge }) => slots.get(challenge) ?? 0),
  points: covers.map(({ points }) => points),
});

/** Pins count toward the cap; when there are more of them than it allows, they are the plan. */
function planFor(offers: readonly Offer[], severities: Severities, settings: Settings): Plan {
  const slots = new Map([...severities.keys()].map((challenge, slot) => [challenge, slot]));
  const isPinned = ({ activity }: Offer) => settings.pinned.has(activity);
  const pinned = offers.filter(isPinned).map((offer) => candidateOf(offer, slots));
  const candidates = offers
    .filter((offer) => !isPinned(offer))
    .map((offer) => candidateOf(offer, slots));
  const room = Math.max(0, settings.max - pinned.length);
  return bestPlan({ candidates, pinned, room, slots: slots.size });
}

const sum = (severities: Iterable<Severity>): number =>
  [...severities].reduce<number>((total, severity) => total + severity, 0);

const coveredIn = (plan: readonly PlanItem[]): readonly Severity[] =>
  plan.flatMap(({ covers }) => covers.map(({ severity }) => severity));

/**
 * The digital activities that answer the chosen challenges: all of them ranked, the plan of those
 * that together cover the most, and what stays open.
 *
 * Rules CM3 to CM17 of SPEC.md.
 *
 * @throws {InputError} for a selection or limits that can't be taken
 */
export function match(selection: Selection, limits: MatchLimits = {}): Match {
  const settings = settingsOf(limits);
  const severities = severitiesOf(selection, settings.outline.challenges);
  const reaches = reachesTo(severities);
  const offers = offersFor(severities, settings, reaches);
  const { chosen, value, exact, bound } = planFor(offers, severities, settings);
  const places = new Set(chosen.map(({ at }) => at));
  const plan = planItems(
    offers.filter(({ at }) => places.has(at)),
    settings.pinned,
  );
  return {
    ranked: ranked(offers),
    plan,
    ...openEnds(severities, reaches, plan),
    severity: { covered: sum(coveredIn(plan)), chosen: sum(severities.values()) },
    value,
    exact,
    bound,
  };
}
