import { chosenOf, type Settings, settingsOf } from './limits.ts';
import { type Offer, offersFor, ranked } from './offers.ts';
import { bestPlan, type Plan } from './plan.ts';
import { planItems } from './planItems.ts';
import { aimAt, openEnds } from './reach.ts';
import type { Match, MatchLimits, PlanItem, Selection, Severity } from './types.ts';

/** Pins count toward the cap; when there are more of them than it allows, they are the plan. */
function planFor(offers: readonly Offer[], slots: number, settings: Settings): Plan {
  const isPinned = ({ activity }: Offer) => settings.pinned.has(activity);
  const pinned = offers.filter(isPinned).map(({ candidate }) => candidate);
  const candidates = offers.filter((offer) => !isPinned(offer)).map(({ candidate }) => candidate);
  const room = Math.max(0, settings.max - pinned.length);
  return bestPlan({ candidates, pinned, room, slots });
}

const sum = (severities: readonly Severity[]): number =>
  severities.reduce<number>((total, severity) => total + severity, 0);

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
  const aims = chosenOf(selection, settings.outline.challenges).map(aimAt);
  const offers = offersFor(aims, settings);
  const { chosen, value, exact, bound } = planFor(offers, aims.length, settings);
  const taken = new Set(chosen);
  const inPlan = offers.filter(({ candidate }) => taken.has(candidate));
  const plan = planItems(inPlan, settings.pinned, aims.length);
  return {
    ranked: ranked(offers),
    plan,
    ...openEnds(aims, plan),
    severity: { covered: sum(coveredIn(plan)), chosen: sum(aims.map(({ severity }) => severity)) },
    value,
    exact,
    bound,
  };
}
