import type { Source } from '../sources.ts';
import type {
  barrierData,
  outcomeData,
  pilotingData,
  strategyData,
  traitData,
} from './structure.ts';

type StrategyData = (typeof strategyData)[number];
type StrategyPhaseData = StrategyData['phases'][number];
type StepData = (typeof pilotingData.steps)[number];

export type BarrierId = (typeof barrierData)[number]['id'];
export type SymptomId = (typeof barrierData)[number]['symptoms'][number];
export type StepId = StepData['id'];
export type StrategyId = StrategyData['id'];
/** Phase 0, then three phases of each strategy. */
export type PhaseId = typeof pilotingData.id | StrategyPhaseData['id'];
export type Stage = 'piloting' | StrategyPhaseData['stage'];
export type ActivityId = StepData['activities'][number] | StrategyPhaseData['activities'][number];
export type OutcomeId = (typeof outcomeData)[number]['id'];
export type TraitId = (typeof traitData)[number]['id'];
export type CaseId = 'alfa' | 'beta' | 'gamma' | 'delta';

/** A part of the framework with nothing below it: an activity, a symptom. */
export interface Item<Id extends string> {
  readonly id: Id;
  readonly source: Source;
}

export interface Barrier extends Item<BarrierId> {
  readonly symptoms: readonly Item<SymptomId>[];
}

/** One of the three steps of phase 0. */
export interface Step extends Item<StepId> {
  readonly activities: readonly Item<ActivityId>[];
}

export interface Phase extends Item<PhaseId> {
  readonly stage: Stage;
  /** `null`: common to both strategies. */
  readonly strategy: StrategyId | null;
  readonly activities: readonly Item<ActivityId>[];
}

export interface Strategy extends Item<StrategyId> {
  readonly phases: readonly Phase[];
}

export interface Outcome extends Item<OutcomeId> {
  readonly measure: 'money' | 'count';
}

/** Something on which the two strategies differ, rated 0 (ecosystem) to 4 (servitization). */
export interface Trait extends Item<TraitId> {
  /** `row`: of table 4. `contingency`: named in the conclusions, which leave its direction open. */
  readonly kind: 'row' | 'contingency';
  /** Share in the comparison; this toolkit's own. */
  readonly weight: number;
}

/** 0 is wholly the ecosystem side, 2 is between, 4 is wholly the servitization side. */
export type Lean = 0 | 1 | 2 | 3 | 4;

/** What a firm aims at, by trait. Missing and `null` both leave the question open. */
export type Traits = Readonly<Partial<Record<TraitId, Lean | null>>>;

/** A firm of the study; `traits` holds only what the text tells of it. */
export interface CaseCompany extends Item<CaseId> {
  readonly employees: number;
  readonly strategy: StrategyId;
  readonly traits: Traits;
}

export interface ScalingFramework {
  readonly id: string;
  readonly version: string;
  readonly barriers: readonly Barrier[];
  readonly piloting: Phase & { readonly steps: readonly Step[] };
  readonly strategies: readonly Strategy[];
  readonly outcomes: readonly Outcome[];
  readonly traits: readonly Trait[];
  readonly cases: readonly CaseCompany[];
}
