import type { Framework, Level } from '../matrix/types.ts';

export interface CompareOptions {
  /** A host's own framework in place of the paper's. */
  readonly framework?: Framework;
  /** Least spread of a question on the agenda, in level steps from 1 to 4. */
  readonly gap?: number;
  /** Questions on the agenda at most, 1 or more. */
  readonly max?: number;
}

/** How differently people of one company answer one question. */
export interface QuestionSpread {
  readonly activity: string;
  /** Level by rater, in the order of the raters; `null` for an open answer. */
  readonly levels: Readonly<Record<string, Level | null>>;
  readonly low: Level | null;
  readonly high: Level | null;
  /** Level steps from the lowest to the highest answer; `null` while fewer than two are known. */
  readonly spread: number | null;
  /** Mean difference over all pairs of known answers; `null` when `spread` is. */
  readonly distance: number | null;
}

/** A serializable result: ids and numbers, no words. */
export interface RatersComparison {
  /** Who has answered anything at all, by name. */
  readonly raters: readonly string[];
  /** All questions, in the order of the framework. */
  readonly questions: readonly QuestionSpread[];
  /** Questions to talk about, the widest gap first. */
  readonly agenda: readonly QuestionSpread[];
  /** Questions that at least two of them have answered. */
  readonly shared: number;
}
