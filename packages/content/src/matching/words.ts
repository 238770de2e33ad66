import type { matching } from '@servitization/core';

export interface ComponentWords {
  readonly name: string;
  /** One sentence: what this part of the business is about. */
  readonly description: string;
}

export interface ChallengeWords {
  /** Label of a few words, for figures and tables. */
  readonly name: string;
  /** As a manager would say it, in the first person. */
  readonly says: string;
}

export interface DigitalActivityWords {
  /** Label of a few words, for figures and tables. */
  readonly name: string;
  /** One sentence: what is done, and to what end. */
  readonly description: string;
  /** One sentence, imperative: what can be begun this week. */
  readonly firstStep: string;
  /** Why it takes as much as it does. */
  readonly effort: string;
  /** Kinds of tools, never a brand. */
  readonly tools: string;
  /** People, knowledge and conditions that it needs. */
  readonly takes: string;
  /** What tells whether it works. */
  readonly measure: string;
  /** One sentence: what a reader must know about its evidence. */
  readonly note?: string;
}

export interface TermWords {
  readonly name: string;
  /** One sentence: what it means. */
  readonly description: string;
}

/** All words of the challenges and the digital activities in one language. */
export interface MatchingWords {
  readonly components: Readonly<Record<matching.ComponentId, ComponentWords>>;
  readonly themes: Readonly<Record<matching.ThemeId, string>>;
  readonly challenges: Readonly<Record<matching.ChallengeId, ChallengeWords>>;
  readonly activities: Readonly<Record<matching.ActivityId, DigitalActivityWords>>;
  readonly evidence: Readonly<Record<matching.Evidence, TermWords>>;
  readonly effort: Readonly<Record<matching.Effort, TermWords>>;
  readonly severity: Readonly<Record<matching.Severity, TermWords>>;
  /** Short citation label. */
  readonly cite: string;
  /** One sentence: what the paper's evidence rests on. */
  readonly scope: string;
}
