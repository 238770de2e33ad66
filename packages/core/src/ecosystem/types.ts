import type { Source } from '../sources.ts';
import type {
  antecedentData,
  dimensionData,
  loopData,
  mechanismData,
  outcomeData,
  roleData,
  routeData,
  traitData,
} from './structure.ts';

type RouteData = (typeof routeData)[number];

export type AntecedentId = (typeof antecedentData)[number];
export type MechanismId = (typeof mechanismData)[number];
/** A mechanism that is rated for each relation. */
export type Rateable = 'consonance' | 'resonance';
export type OutcomeId = (typeof outcomeData)[number];
export type DimensionId = (typeof dimensionData)[number];
export type LoopId = (typeof loopData)[number]['id'];
/** What keeps a feedback loop going, and the kind of a review. */
export type ReviewKind = (typeof loopData)[number]['through'];
export type RouteId = RouteData['id'];
export type ActivityId = RouteData['activities'][number]['id'];
export type RouteOutcomeId = RouteData['outcomes'][number];
export type TraitId = (typeof traitData)[number]['id'];
export type RoleId = (typeof roleData)[number];
export type CaseId = 'alpha' | 'beta';

/** 0 none, 4 as much as can be. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** 0 is wholly product-centric, 2 is between, 4 is wholly service-centric. */
export type Lean = 0 | 1 | 2 | 3 | 4;

/** What a firm starts from, by trait. Missing and `null` both leave the question open. */
export type Logic = Readonly<Partial<Record<TraitId, Lean | null>>>;

export interface Item<Id extends string> {
  readonly id: Id;
  readonly source: Source;
}

export interface Loop extends Item<LoopId> {
  readonly through: ReviewKind;
  /** The dimension that it leads from, and the one it leads back to; both read from the wording. */
  readonly from: DimensionId;
  readonly to: DimensionId;
}

/** Something that partners do together. */
export interface Activity extends Item<ActivityId> {
  /** This toolkit's own. */
  readonly strengthens: Rateable;
}

export interface Route extends Item<RouteId> {
  readonly logic: 'product' | 'service';
  readonly decides: 'data-driven' | 'agile';
  readonly activities: readonly Activity[];
  readonly outcomes: readonly Item<RouteOutcomeId>[];
}

/** Something that tells what a firm starts from, rated 0 (product) to 4 (service). */
export interface Trait extends Item<TraitId> {
  /** Share in the comparison; this toolkit's own. */
  readonly weight: number;
}

/** A firm of the study; `logic` is our reading of the text. */
export interface CaseCompany extends Item<CaseId> {
  readonly route: RouteId;
  /** Absent where the paper's figures don't agree with each other. */
  readonly employees?: number;
  readonly logic: Logic;
}

export interface EcosystemFramework {
  readonly id: string;
  readonly version: string;
  readonly antecedents: readonly Item<AntecedentId>[];
  readonly mechanisms: readonly Item<MechanismId>[];
  readonly outcomes: readonly Item<OutcomeId>[];
  readonly dimensions: readonly Item<DimensionId>[];
  readonly loops: readonly Loop[];
  readonly routes: readonly Route[];
  readonly traits: readonly Trait[];
  readonly roles: readonly Item<RoleId>[];
  readonly cases: readonly CaseCompany[];
}
