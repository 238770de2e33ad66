import type { cocreation } from '@servitization/core';

export interface TeamWords {
  /** The paper's. */
  readonly name: string;
  readonly description: string;
  /** Its principle, as what it does. */
  readonly principle: string;
}

export interface BoardPhaseWords {
  readonly name: string;
  readonly description: string;
}

export interface BoardActivityWords {
  /** What to do. */
  readonly name: string;
  readonly description: string;
}

export interface BoardCauseWords {
  /** What is the case when the cause applies. */
  readonly name: string;
  readonly description: string;
}

export interface BoardWarningWords {
  readonly title: string;
  /** What to do about it, one or two sentences. */
  readonly advice: string;
}

/** All words of the co-creation board's framework in one language. */
export interface CocreationWords {
  readonly teams: Readonly<Record<cocreation.TeamId, TeamWords>>;
  readonly phases: Readonly<Record<cocreation.PhaseId, BoardPhaseWords>>;
  readonly activities: Readonly<Record<cocreation.ActivityId, BoardActivityWords>>;
  readonly causeGroups: Readonly<Record<cocreation.CauseGroupId, string>>;
  readonly causes: Readonly<Record<cocreation.CauseId, BoardCauseWords>>;
  readonly results: Readonly<Record<cocreation.ResultId, string>>;
  readonly decisions: Readonly<Record<cocreation.Decision | 'proposed', string>>;
  readonly leads: Readonly<Record<cocreation.Leads, string>>;
  readonly warnings: Readonly<Record<cocreation.WarningId, BoardWarningWords>>;
  /** Why something can't be recorded now. */
  readonly refusals: Readonly<Record<cocreation.Refusal['code'], string>>;
  /** The pairs of the study: what the provider makes, and for whom. */
  readonly cases: Readonly<Record<cocreation.CaseId, string>>;
  readonly cite: string;
  readonly scope: string;
}
