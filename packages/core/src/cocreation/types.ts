import type { Source } from '../sources.ts';
import type { caseData, causeData, phaseData, resultData, teamData } from './structure.ts';

type PhaseData = (typeof phaseData)[number];
type CauseGroupData = (typeof causeData)[number];

export type TeamId = (typeof teamData)[number]['id'];
export type PrincipleId = (typeof teamData)[number]['principle'];
export type PhaseId = PhaseData['id'];
export type ActivityId = PhaseData['activities'][number];
export type CauseGroupId = CauseGroupData['id'];
export type CauseId = CauseGroupData['causes'][number]['id'];
export type ResultId = (typeof resultData)[number];
export type CaseId = (typeof caseData)[number];

/** A part of the framework with nothing below it. */
export interface Item<Id extends string> {
  readonly id: Id;
  readonly source: Source;
}

/** A team of people from the provider and the customer, and the principle that it stands for. */
export interface Team extends Item<TeamId> {
  readonly principle: Item<PrincipleId>;
}

/** What one team does in one phase. */
export interface Activity extends Item<ActivityId> {
  readonly team: TeamId;
}

export interface Phase extends Item<PhaseId> {
  /** One for each team, in the order of the teams. */
  readonly activities: readonly Activity[];
}

export interface Cause extends Item<CauseId> {
  /** Ours: the share by which it lowers the low end of value, or raises the high end of cost. */
  readonly factor: number;
}

export interface CauseGroup extends Item<CauseGroupId> {
  /** Which estimate the causes put in doubt. */
  readonly strains: 'value' | 'cost';
  readonly causes: readonly Cause[];
}

export interface CocreationFramework {
  readonly id: 'cocreation-board';
  readonly version: string;
  readonly teams: readonly Team[];
  /** The last feeds the first of the next cycle. */
  readonly phases: readonly Phase[];
  /** Why the value of digital services may not cover their cost: the digitalization paradox. */
  readonly causes: readonly CauseGroup[];
  readonly results: readonly Item<ResultId>[];
  readonly cases: readonly Item<CaseId>[];
}
