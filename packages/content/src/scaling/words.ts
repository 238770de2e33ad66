import type { scaling } from '@servitization/core';

type Five = readonly [string, string, string, string, string];

export interface ScalingPhaseWords {
  /** The paper's. */
  readonly name: string;
  /** For a map: the name or part of it. */
  readonly short: string;
  readonly description: string;
}

export interface ScalingActivityWords {
  /** What to do. */
  readonly name: string;
  /** For a map: two to four words. */
  readonly short: string;
  readonly description: string;
}

export interface BarrierWords {
  /** The paper's. */
  readonly name: string;
  readonly description: string;
}

export interface StrategyWords {
  /** The paper's. */
  readonly name: string;
  /** In lower case, after the name: how the firm grows. */
  readonly through: string;
  readonly idea: string;
  readonly price: string;
}

/** A trait is rated between two ends: what lies at 0 and what at 4. */
export interface TraitWords {
  readonly name: string;
  readonly question: string;
  /** The end that speaks for ecosystem scaling. */
  readonly ecosystem: string;
  /** The end that speaks for servitization scaling. */
  readonly servitization: string;
}

export interface WarningWords {
  readonly title: string;
  /** What to do about it, one or two sentences. */
  readonly advice: string;
}

export interface ScalingCaseWords {
  readonly name: string;
  /** In lower case, to stand in a sentence or a cell. */
  readonly industry: string;
  readonly offering: string;
}

/** All words of the scaling tracker's framework in one language. */
export interface ScalingWords {
  readonly barriers: Readonly<Record<scaling.BarrierId, BarrierWords>>;
  readonly symptoms: Readonly<Record<scaling.SymptomId, string>>;
  readonly steps: Readonly<Record<scaling.StepId, string>>;
  readonly stages: Readonly<Record<scaling.Stage, string>>;
  readonly phases: Readonly<Record<scaling.PhaseId, ScalingPhaseWords>>;
  readonly strategies: Readonly<Record<scaling.StrategyId, StrategyWords>>;
  readonly activities: Readonly<Record<scaling.ActivityId, ScalingActivityWords>>;
  readonly statuses: Readonly<Record<scaling.Status, string>>;
  /** How hard a barrier is felt, by number. */
  readonly forces: Five;
  readonly outcomes: Readonly<Record<scaling.OutcomeId, string>>;
  readonly traits: Readonly<Record<scaling.TraitId, TraitWords>>;
  /** From wholly the first end to wholly the second. */
  readonly leans: Five;
  readonly warnings: Readonly<Record<scaling.WarningId, WarningWords>>;
  /** Why something can't be recorded now. */
  readonly refusals: Readonly<Record<scaling.Refusal['code'], string>>;
  readonly cases: Readonly<Record<scaling.CaseId, ScalingCaseWords>>;
  readonly cite: string;
  readonly scope: string;
}
