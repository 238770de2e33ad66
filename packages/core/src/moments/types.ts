import type { Answers, AssessOptions, Level } from '../matrix/types.ts';

/** Answers as they were told at one time, and the version of the framework that asked for them. */
export interface Told {
  /** Activities that the framework in force doesn't ask for are listed and not scored. */
  readonly answers: Answers;
  readonly version: string;
}

export interface CompareOptions extends AssessOptions {
  /** Version of the rules in force. That of the framework in force by default. */
  readonly version?: string;
  /** Rules of former versions, by version: without them nobody can tell how far the model moved. */
  readonly formerly?: Readonly<Record<string, AssessOptions>>;
}

/** Where answers place a company on one dimension; `null` while the first phase has no answer. */
export interface Place {
  readonly phase: number | null;
  readonly coordinate: number | null;
  readonly interval: readonly [min: number, max: number];
}

/**
 * The way from one place to another in three parts, in units of the axis (1 is a phase). A part is
 * `null` where one of its ends has no place.
 */
export interface DimensionComparison {
  /** By the rules of its own time; `null` when those are not at hand. */
  readonly before: Place | null;
  /** The same answers by the rules in force. */
  readonly rescored: Place;
  readonly now: Place;
  /** What the change of rules did: from `before` to `rescored`. */
  readonly model: number | null;
  /** What is known now and was not then, or the other way round. */
  readonly told: number | null;
  /** What the company did: answers known both times, and different. */
  readonly moved: number | null;
}

/** One answer that is not what it was; `null` is a question that was open. */
export interface AnswerChange {
  readonly activity: string;
  readonly from: Level | null;
  readonly to: Level | null;
}

/** A serializable result: ids and numbers, no words. */
export interface Comparison {
  /** Whether the rules of then are those in force, others, or not at hand. */
  readonly rules: 'same' | 'changed' | 'unknown';
  readonly dimensions: Readonly<Record<string, DimensionComparison>>;
  /** In the order of the framework in force. */
  readonly changes: readonly AnswerChange[];
  /** Answered then or now, and not asked for by the rules in force. */
  readonly dropped: readonly string[];
}
