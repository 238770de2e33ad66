import type { Day, EcosystemEvent } from './events.ts';
import type { ActivityStatus } from './nextActivities.ts';
import type { RatedPartner } from './readPartners.ts';
import type { ActivityId, Lean, ReviewKind, RoleId, TraitId } from './types.ts';

/** A partner as the log tells of it. */
export interface Partner extends Required<RatedPartner> {
  readonly name: string;
  readonly role: RoleId;
  /** Day on which it joined, the last time that it did. */
  readonly since: Day;
  /** Day of the latest rating; `null` before the first. */
  readonly ratedOn: Day | null;
}

export interface Review {
  /** Id of the event. */
  readonly id: string;
  readonly kind: ReviewKind;
  readonly on: Day;
  readonly seen: string;
  readonly next: string | null;
  /** Partner that it is about. */
  readonly partner: string | null;
  /** Number of the cycle that it belongs to. */
  readonly cycle: number;
  /** How and when what it asked for was dealt with. */
  readonly settled: { readonly on: Day; readonly result: string | null } | null;
}

export interface Cycle {
  /** From 1. */
  readonly number: number;
  /** First day; `null` while nothing is recorded. */
  readonly from: Day | null;
  /** Last day; `null` of the one that runs. */
  readonly to: Day | null;
  /** Partners at its end, or now. */
  readonly partners: readonly Partner[];
  /** Loops without an entry in it. */
  readonly missing: readonly ReviewKind[];
}

/** Why an event has no effect. */
export type Refusal =
  /** It is not in, or not yet on that day. */
  | { readonly code: 'unknown-partner' }
  /** Something else that counts from that day on builds on what this would change. */
  | { readonly code: 'in-the-way'; readonly latest: Day }
  | { readonly code: 'unknown-review' }
  | { readonly code: 'already-settled' }
  /** The review asked for nothing. */
  | { readonly code: 'nothing-to-settle' }
  /** A cycle without any review has taught nothing. */
  | { readonly code: 'empty-cycle' }
  /** What is to be undone is not in the log, or comes later. */
  | { readonly code: 'unknown-event' }
  | { readonly code: 'already-undone' };

export interface SetAside {
  readonly event: string;
  readonly why: Refusal;
}

/** All that a log says, as plain data. */
export interface EcosystemState {
  /** Every event once, in the order of its stamps. */
  readonly log: readonly EcosystemEvent[];
  /** Those who are in, in the order in which they first joined. */
  readonly partners: readonly Partner[];
  readonly logic: Readonly<Record<TraitId, Lean | null>>;
  readonly activities: Readonly<Record<ActivityId, ActivityStatus>>;
  /** In the order of their days. */
  readonly reviews: readonly Review[];
  /** In order; the last one runs. */
  readonly cycles: readonly Cycle[];
  /** Weeks between reviews as the firm set them; `null`: as advised. */
  readonly cadence: Readonly<Record<ReviewKind, number | null>>;
  /** Day of the earliest event in force; `null` while there is none. */
  readonly first: Day | null;
  /** Ids of events that were taken back. */
  readonly undone: readonly string[];
  /** Events that could not take effect, and why. */
  readonly setAside: readonly SetAside[];
}
