/** What JSON can carry. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** When and by whom something was written. Later wins; ties are broken by `by`. */
export interface Stamp {
  /** Hybrid logical clock, `2026-11-22T01:02:03.004Z-0000`: sorts as text. */
  readonly at: string;
  /** Writer id: one browser tab, one import, one server. */
  readonly by: string;
}

/** `null` says "I don't know", which is not zero. */
export type Level = 0 | 1 | 2 | 3 | 4 | null;

/** Cleared entries stay as tombstones, so that a merge can't bring an answer back. */
export interface Cleared extends Stamp {
  readonly cleared: true;
}

export interface Rated extends Stamp {
  readonly level: Level;
  readonly note?: string;
}

export interface Chosen extends Stamp {
  readonly value: string | number | boolean;
  readonly note?: string;
}

/** One rater's answer to one question. */
export type Rating = Rated | Cleared;

/** A decision such as the chosen path, the severity of a challenge, the owner of an activity. */
export type Choice = Chosen | Cleared;

export interface Ratings {
  readonly [rater: string]: { readonly [questionId: string]: Rating };
}

/** An entry of an append-only log, such as `scaling`. Ids are unique; order is by stamp. */
export interface ProfileEvent extends Stamp {
  readonly id: string;
  readonly log: string;
  readonly type: string;
  readonly data: { readonly [key: string]: Json };
}

/** Answers as they were at a named moment, and the framework versions they were given to. */
export interface Moment extends Stamp {
  readonly id: string;
  readonly name: string;
  readonly framework: { readonly [frameworkId: string]: string };
  readonly ratings: Ratings;
}

/** What lost a merge: it can be seen and taken back. */
export interface Superseded extends Stamp {
  /** Such as `['ratings', 'self', 'assess-digital-readiness']`. */
  readonly where: readonly string[];
  readonly value: Json;
}

/** One company's document: the only thing that is stored. Results are computed from it. */
export interface Profile {
  readonly schema: 1;
  readonly id: string;
  readonly name?: string;
  /** When and by whom `name` was last set or taken away. */
  readonly named?: Stamp;
  readonly ratings: Ratings;
  readonly chosen: { readonly [key: string]: Choice };
  readonly events: readonly ProfileEvent[];
  readonly moments: readonly Moment[];
  readonly superseded: readonly Superseded[];
}

/** What the user did, as data. */
export type Change =
  | {
      readonly type: 'rate';
      readonly question: string;
      readonly level: Level;
      readonly note?: string;
      readonly rater?: string;
    }
  | { readonly type: 'clear-rating'; readonly question: string; readonly rater?: string }
  | { readonly type: 'set-name'; readonly name: string }
  /** A decision, such as the path; what was decided before under this key makes way. */
  | {
      readonly type: 'choose';
      readonly key: string;
      readonly value: Chosen['value'];
      readonly note?: string;
    }
  | { readonly type: 'clear-choice'; readonly key: string }
  /**
   * One more entry of a log. An `id` that the document has already adds nothing. An entry that comes
   * from a file brings the stamp that it was written with.
   */
  | {
      readonly type: 'append';
      readonly id: string;
      readonly log: string;
      readonly event: string;
      readonly data: ProfileEvent['data'];
      readonly stamp?: Stamp;
    }
  /** Another document in place of this one: opened, merged, with a moment kept, or erased. */
  | { readonly type: 'replace'; readonly profile: Profile }
  /** Several at once, as one step of the user: a reset, or its undo. */
  | { readonly type: 'several'; readonly changes: readonly Change[] };

/** An answer as core's `assess` functions take it. */
export interface RatingAnswer {
  readonly level: Level;
  readonly note?: string;
  readonly at: string;
}
