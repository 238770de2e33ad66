import { onlyKeys, own, record, wrongKind } from '../check.ts';
import { InputError } from '../errors.ts';
import { strategyIds, traitIds } from './outline.ts';
import { traitData } from './structure.ts';
import type { Lean, StrategyId, TraitId, Traits } from './types.ts';

/** Fits that differ by no more than this are told as a tie; this toolkit's own. */
export const strategyTie = 0.1;

/** What a trait adds to the fit of a strategy. */
export interface Reason {
  readonly trait: TraitId;
  /** Its share of the answered weight, times how far it leans this way: 0 to 1. */
  readonly share: number;
}

export interface StrategyFit {
  readonly strategy: StrategyId;
  /** 0 to 1; `null` while no trait is known. */
  readonly fit: number | null;
  /** Least and greatest fit that the open traits allow. */
  readonly interval: readonly [min: number, max: number];
  /** Traits that lean this way, the strongest first. */
  readonly reasons: readonly Reason[];
  /** Traits that lean the other way, the strongest first. */
  readonly against: readonly Reason[];
}

export interface StrategyAdvice {
  /** `null` when nothing is known, or on a tie. */
  readonly recommended: StrategyId | null;
  readonly tied: boolean;
  /** Under half of the weight is known. */
  readonly provisional: boolean;
  /** The better one first; on equal fits in the order of the framework. */
  readonly strategies: readonly StrategyFit[];
  readonly open: readonly TraitId[];
  /** The contingencies, taken alone, lean to the other strategy than table 4's rows. */
  readonly contingenciesDisagree: boolean;
}

interface Known {
  readonly trait: TraitId;
  readonly kind: 'row' | 'contingency';
  readonly weight: number;
  /** -1 wholly ecosystem, 1 wholly servitization. */
  readonly lean: number;
}

function leanAt(value: unknown, path: string): Lean | null {
  if (value === undefined || value === null) return null;
  const allowed = 'a number from 0 to 4, or null';
  if (typeof value !== 'number') throw wrongKind(value, path, allowed);
  const lean = ([0, 1, 2, 3, 4] as const).find((one) => one === value);
  if (lean !== undefined) return lean;
  throw new InputError(path, 'range', allowed);
}

function readTraits(given: unknown): readonly Known[] {
  const raw = record(given, 'traits');
  onlyKeys(raw, 'traits', new Set(traitIds), `one of ${traitIds.join(', ')}`);
  return traitData.flatMap(({ id, kind, weight }) => {
    const lean = leanAt(own(raw, id), `traits.${id}`);
    return lean === null ? [] : [{ trait: id, kind, weight, lean: lean / 2 - 1 }];
  });
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
const weightOf = (known: readonly { readonly weight: number }[]): number =>
  sum(known.map(({ weight }) => weight));
const pull = (known: readonly Known[]): number =>
  sum(known.map(({ weight, lean }) => weight * lean));

const total = /* @__PURE__ */ weightOf(traitData);

/** Traits that lean to a side, with their share of what is known. */
function reasonsFor(known: readonly Known[], side: 1 | -1): readonly Reason[] {
  const weight = weightOf(known);
  return known
    .filter(({ lean }) => lean * side > 0)
    .map((one) => ({ trait: one.trait, share: (one.weight * Math.abs(one.lean)) / weight }))
    .sort((a, b) => b.share - a.share);
}

function fitOf(strategy: StrategyId, known: readonly Known[]): StrategyFit {
  const side = strategy === 'servitization-scaling' ? 1 : -1;
  const weight = weightOf(known);
  const points = sum(known.map((one) => (one.weight * (1 + one.lean * side)) / 2));
  return {
    strategy,
    fit: known.length === 0 ? null : points / weight,
    interval: [points / total, (points + total - weight) / total],
    reasons: reasonsFor(known, side),
    against: reasonsFor(known, side === 1 ? -1 : 1),
  };
}

/** Do the two kinds of traits, each taken alone, lean to different sides? */
function disagree(known: readonly Known[]): boolean {
  const [rows, others] = (['row', 'contingency'] as const).map((kind) =>
    Math.sign(pull(known.filter((one) => one.kind === kind))),
  );
  return (rows ?? 0) * (others ?? 0) < 0;
}

/**
 * Which of the two strategies fits what a firm aims at, with reasons. The rows are table 4's;
 * deciding by them, and their weights, are this toolkit's own. Rules SC34-SC39 of SPEC.md.
 *
 * @throws {InputError} for a trait or a rating that is none
 */
export function recommendStrategy(traits: Traits): StrategyAdvice {
  const known = readTraits(traits);
  const strategies = strategyIds
    .map((id) => fitOf(id, known))
    .sort((a, b) => (b.fit ?? 0) - (a.fit ?? 0));
  const [best, second] = strategies;
  const gap = (best?.fit ?? 0) - (second?.fit ?? 0);
  const tied = known.length > 0 && gap <= strategyTie + 1e-9;
  return {
    recommended: known.length === 0 || tied ? null : (best?.strategy ?? null),
    tied,
    provisional: weightOf(known) * 2 < total,
    strategies,
    open: traitIds.filter((id) => !known.some(({ trait }) => trait === id)),
    contingenciesDisagree: disagree(known),
  };
}
