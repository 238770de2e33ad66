import type { Source } from '../sources.ts';

/** How far an activity has come: 0 not started, 1 exploring, 2 piloting, 3 established, 4 leading. */
export type Level = 0 | 1 | 2 | 3 | 4;

export interface Activity {
  readonly id: string;
  readonly source: Source;
}

export interface Phase {
  readonly id: string;
  readonly source: Source;
  readonly activities: readonly Activity[];
}

export interface Dimension {
  readonly id: string;
  readonly source: Source;
  /** In order: a later phase builds on the earlier ones. */
  readonly phases: readonly Phase[];
}

/** Dimensions of gradual phases, each a list of activities. Ids are unique in the whole framework. */
export interface Framework {
  readonly id: string;
  readonly version: string;
  readonly dimensions: readonly Dimension[];
}

/** An answer to one activity's question. `null` says "I don't know", which is not zero. */
export interface Answer {
  readonly level: Level | null;
  readonly note?: string;
  /** When the answer was given, as the profile's clock writes it. */
  readonly at?: string;
}

/** Answers by activity id; an activity that is absent was not answered yet. */
export type Answers = Readonly<Record<string, Answer>>;

export interface AssessOptions {
  /** Share of the points from which a phase counts as consolidated, in (0, 1]. Default 0.6. */
  readonly consolidation?: number;
  /** A host's own framework in place of the paper's. */
  readonly framework?: Framework;
}

export interface PhaseResult {
  readonly id: string;
  /** Points reached among answered activities, in [0, 1]; `null` while none is answered. */
  readonly progress: number | null;
  /** `true` or `false` when the open answers can't change it, else `"open"`. */
  readonly consolidated: boolean | 'open';
  /** Level steps still missing until the phase is consolidated whatever the open answers are. */
  readonly missing: number;
  /** The same by the known answers alone: what the open ones add is left out. */
  readonly missingSoFar: number;
  readonly answered: number;
  readonly total: number;
  /** The phase comes after the current one, yet has points already. */
  readonly aheadOfSequence: boolean;
}

export interface DimensionResult {
  /** Current phase, 1 to the number of phases; `null` while the first phase has no answer. */
  readonly phase: number | null;
  /** Place on the axis, in [0, number of phases]; `null` when `phase` is. */
  readonly coordinate: number | null;
  /** Least and greatest coordinate that the open answers allow; always there. */
  readonly interval: readonly [min: number, max: number];
  /** Open answers could still change the current phase. */
  readonly provisional: boolean;
  readonly phases: readonly PhaseResult[];
}

/** A serializable result: ids and numbers, no words. */
export interface Assessment {
  readonly dimensions: Readonly<Record<string, DimensionResult>>;
  /** Level of every activity of the framework; `null` when not answered or not known. */
  readonly levels: Readonly<Record<string, Level | null>>;
  /** Activities with a level; don't-knows are not counted. */
  readonly answered: number;
  readonly total: number;
  /** The threshold in force: share of its points from which a phase is consolidated. */
  readonly consolidation: number;
}

/** An activity to work on, and where it stands. */
export interface NextActivity {
  readonly activity: string;
  readonly dimension: string;
  readonly phase: string;
  readonly level: Level;
}

/** One answer to change; `from` is `null` when the question is open. */
export interface Change {
  readonly activity: string;
  readonly from: Level | null;
  readonly to: Level;
}

/** The fewest answer changes that shift a dimension's current phase. */
export interface Move {
  readonly dimension: string;
  readonly direction: 'up' | 'down';
  readonly from: number;
  readonly to: number;
  readonly changes: readonly Change[];
}
