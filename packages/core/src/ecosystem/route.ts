import { onlyKeys, own, record } from '../check.ts';
import { routeIds, traitIds } from './outline.ts';
import { fiveAt } from './readPartners.ts';
import { traitData } from './structure.ts';
import type { Logic, RouteId, TraitId } from './types.ts';

/** A fit this near to one half is a mixed logic; this toolkit's own. */
export const mixedWithin = 0.1;

/** What a trait adds to the fit of a route. */
export interface RouteReason {
  readonly trait: TraitId;
  /** Its share of the known weight, times how far it leans this way: 0 to 1. */
  readonly share: number;
}

export interface RouteFit {
  readonly route: RouteId;
  /** 0 to 1; `null` while no trait is known. */
  readonly fit: number | null;
  /** Least and greatest fit that the open traits allow. */
  readonly interval: readonly [min: number, max: number];
  /** Traits that lean this way, the strongest first. */
  readonly reasons: readonly RouteReason[];
  /** Traits that lean the other way, the strongest first. */
  readonly against: readonly RouteReason[];
}

export interface RouteAdvice {
  /** The one that fits, both when the logic is mixed, none while nothing is known. */
  readonly recommended: readonly RouteId[];
  /** `null` while nothing is known. */
  readonly mixed: boolean | null;
  /** Whatever the open traits turn out to be, the advice stays. */
  readonly settled: boolean;
  /** Under half of the weight is known. */
  readonly provisional: boolean;
  /** The better one first; on equal fits in the order of the framework. */
  readonly routes: readonly RouteFit[];
  readonly open: readonly TraitId[];
  /** Both routes can lead to the same end (paper, 5). */
  readonly equifinal: true;
}

interface Known {
  readonly trait: TraitId;
  readonly weight: number;
  /** -1 wholly product, 1 wholly service. */
  readonly lean: number;
}

function readLogic(given: unknown): readonly Known[] {
  const raw = record(given, 'logic');
  onlyKeys(raw, 'logic', new Set(traitIds), `one of ${traitIds.join(', ')}`);
  return traitData.flatMap(({ id, weight }) => {
    const lean = fiveAt(own(raw, id) ?? null, `logic.${id}`);
    return lean === null ? [] : [{ trait: id, weight, lean: lean / 2 - 1 }];
  });
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
const weightOf = (traits: readonly { readonly weight: number }[]): number =>
  sum(traits.map(({ weight }) => weight));
const total = /* @__PURE__ */ weightOf(traitData);

/** Traits that lean to a side; sorting keeps those of one share in the order of the framework. */
const leaning = (known: readonly Known[], side: number): readonly RouteReason[] =>
  known
    .filter(({ lean }) => lean * side > 0)
    .map(({ trait, weight, lean }) => ({
      trait,
      share: (weight * Math.abs(lean)) / weightOf(known),
    }))
    .sort((a, b) => b.share - a.share);

function fitOf(route: RouteId, known: readonly Known[]): RouteFit {
  const side = route === 'reconfiguration' ? 1 : -1;
  const weight = weightOf(known);
  const points = sum(known.map((one) => (one.weight * (1 + one.lean * side)) / 2));
  return {
    route,
    fit: known.length === 0 ? null : points / weight,
    interval: [points / total, (points + total - weight) / total],
    reasons: leaning(known, side),
    against: leaning(known, -side),
  };
}

/** Is a fit between the two routes? The 1e-9 only forgives rounding. */
const isMixed = (fit: number): boolean => Math.abs(fit - 0.5) <= mixedWithin + 1e-9;

/** One kind of advice holds over the whole interval: below the middle zone, in it, or above. */
const isSettled = ([min, max]: RouteFit['interval']): boolean =>
  isMixed(min) || isMixed(max) ? isMixed(min) && isMixed(max) : min > 0.5 === max > 0.5;

function recommendedOf(best: RouteFit | undefined): readonly RouteId[] {
  if (!best || best.fit === null) return [];
  return isMixed(best.fit) ? routeIds : [best.route];
}

/**
 * Which of the two routes fits what a firm starts from, with reasons; both when that is mixed. Either
 * can lead to the same end. Rules EC13-EC18 of SPEC.md.
 *
 * @throws {InputError} for a trait or a rating that is none
 */
export function recommendRoute(logic: Logic): RouteAdvice {
  const known = readLogic(logic);
  const routes = routeIds.map((id) => fitOf(id, known)).sort((a, b) => (b.fit ?? 0) - (a.fit ?? 0));
  const [best] = routes;
  const recommended = recommendedOf(best);
  return {
    recommended,
    mixed: known.length === 0 ? null : recommended.length > 1,
    settled: best !== undefined && isSettled(best.interval),
    provisional: weightOf(known) * 2 < total,
    routes,
    open: traitIds.filter((id) => !known.some(({ trait }) => trait === id)),
    equifinal: true,
  };
}
