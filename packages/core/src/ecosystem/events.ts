import type { LogEvent, Noted } from '../log/types.ts';
import type { ActivityStatus } from './nextActivities.ts';
import type { ActivityId, Lean, Level, Rateable, ReviewKind, RoleId, TraitId } from './types.ts';

export type { Day } from '../log/types.ts';

/** What each type of event says. */
export interface EventData {
  /** A partner joins, comes back, or what is known of it is put right. */
  readonly partner: Noted & {
    /** Id of the partner, free to choose. */
    readonly partner: string;
    readonly name: string;
    readonly role: RoleId;
    /** What the firm can't do without and gets from there. */
    readonly resources?: readonly string[];
  };
  readonly 'partner-left': Noted & { readonly partner: string };
  /** One mechanism of one relation; `null` takes the rating back to “not assessed”. */
  readonly rating: Noted & {
    readonly partner: string;
    readonly mechanism: Rateable;
    readonly level: Level | null;
  };
  readonly logic: Noted & { readonly trait: TraitId; readonly lean: Lean | null };
  readonly activity: Noted & { readonly activity: ActivityId; readonly status: ActivityStatus };
  /** What was seen together, and what is to follow from it. */
  readonly review: Noted & {
    readonly kind: ReviewKind;
    readonly seen: string;
    readonly next?: string;
    /** The partner that it is about; absent when it is about the whole ecosystem. */
    readonly partner?: string;
  };
  /** What a review asked for is dealt with. */
  readonly settled: Noted & { readonly review: string; readonly result?: string };
  readonly cadence: Noted & { readonly kind: ReviewKind; readonly weeks: number };
  /** A cycle ends and the next one begins. */
  readonly cycle: Noted;
  /** Takes back an earlier event, an earlier undo among them. */
  readonly undo: Noted & { readonly event: string };
}

export type EventType = keyof EventData;

/** What an event says, before it has an id and a stamp. */
export type Proposal = {
  readonly [Type in EventType]: { readonly type: Type; readonly data: EventData[Type] };
}[EventType];

/** An entry of the log, as the events of a company's profile are. */
export type EcosystemEvent = Proposal & LogEvent & { readonly log: 'ecosystem' };
