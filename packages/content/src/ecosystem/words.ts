import type { ecosystem } from '@servitization/core';

type Five = readonly [string, string, string, string, string];

/** A term of the paper, and what it means in one sentence of ours. */
export interface EcosystemTermWords {
  readonly name: string;
  readonly description: string;
}

export interface EcosystemDimensionWords extends EcosystemTermWords {
  /** For a figure: the name or part of it. */
  readonly short: string;
}

export interface RouteWords {
  /** The paper's. */
  readonly name: string;
  readonly idea: string;
  /** What a firm has that takes it; no sentence. */
  readonly starts: string;
  readonly boundaries: string;
  /** How it decides. */
  readonly decides: string;
}

export interface EcosystemActivityWords {
  /** What to do together. */
  readonly name: string;
  readonly description: string;
  readonly firstStep: string;
}

/** A trait is rated between two ends: what lies at 0 and what at 4. */
export interface EcosystemTraitWords {
  readonly name: string;
  readonly question: string;
  readonly product: string;
  readonly service: string;
}

export interface RateableWords {
  readonly question: string;
  /** What each of the five steps looks like. */
  readonly anchors: Five;
}

export interface EcosystemCaseWords {
  readonly name: string;
  /** In lower case, to stand in a sentence. */
  readonly industry: string;
  readonly did: string;
}

/** All words of the ecosystem journey's framework in one language. */
export interface EcosystemWords {
  readonly antecedents: Readonly<Record<ecosystem.AntecedentId, EcosystemTermWords>>;
  readonly mechanisms: Readonly<Record<ecosystem.MechanismId, EcosystemTermWords>>;
  readonly outcomes: Readonly<Record<ecosystem.OutcomeId, EcosystemTermWords>>;
  readonly dimensions: Readonly<Record<ecosystem.DimensionId, EcosystemDimensionWords>>;
  readonly loops: Readonly<Record<ecosystem.LoopId, EcosystemTermWords>>;
  readonly reviews: Readonly<
    Record<ecosystem.ReviewKind, EcosystemTermWords & { readonly question: string }>
  >;
  readonly routes: Readonly<Record<ecosystem.RouteId, RouteWords>>;
  readonly routeOutcomes: Readonly<Record<ecosystem.RouteOutcomeId, string>>;
  readonly activities: Readonly<Record<ecosystem.ActivityId, EcosystemActivityWords>>;
  readonly statuses: Readonly<Record<ecosystem.ActivityStatus, string>>;
  readonly traits: Readonly<Record<ecosystem.TraitId, EcosystemTraitWords>>;
  /** From wholly the first end to wholly the second. */
  readonly leans: Five;
  readonly ratings: Readonly<Record<ecosystem.Rateable, RateableWords>>;
  /** Names of the five steps of a rating. */
  readonly levels: Five;
  readonly roles: Readonly<Record<ecosystem.RoleId, string>>;
  /** Why something can't be recorded now. */
  readonly refusals: Readonly<Record<ecosystem.Refusal['code'], string>>;
  readonly cases: Readonly<Record<ecosystem.CaseId, EcosystemCaseWords>>;
  readonly cite: string;
  readonly scope: string;
}
