import type { LogEvent, Noted } from '../log/types.ts';
import type {
  ActivityId,
  BarrierId,
  Lean,
  OutcomeId,
  PhaseId,
  StrategyId,
  SymptomId,
  TraitId,
} from './types.ts';

export { type Day, dayOf } from '../log/types.ts';

export type Status = 'not-started' | 'in-progress' | 'done' | 'skipped';

/** How hard a barrier is felt: 0 not at all, 4 it stops the firm. */
export type Force = 0 | 1 | 2 | 3 | 4;

/** What each type of event says. */
export interface EventData {
  /** An activity has another status. Skipping one needs a reason. */
  readonly activity: Noted & {
    readonly activity: ActivityId;
    readonly status: Status;
    readonly reason?: string;
    /** An http or https address. */
    readonly evidence?: string;
  };
  /** A pilot begins, or what is known of it is put right. It begins on the day of its first event. */
  readonly pilot: Noted & {
    /** Id of the pilot, free to choose. */
    readonly pilot: string;
    readonly customer: string;
    readonly need: string;
    /** What is to be measured, and what would count as success. */
    readonly parameters?: readonly string[];
  };
  readonly 'pilot-ended': Noted & {
    readonly pilot: string;
    readonly outcome: 'contract' | 'no-contract';
    readonly result?: string;
  };
  /** A phase is left for the next. With activities open in it, that needs a reason. */
  readonly gate: Noted & { readonly phase: PhaseId; readonly reason?: string };
  /** A strategy is chosen. Choosing the other one later needs a reason. */
  readonly strategy: Noted & { readonly strategy: StrategyId; readonly reason?: string };
  readonly barrier: Noted & {
    readonly barrier: BarrierId;
    readonly phase: PhaseId;
    readonly force: Force;
    readonly symptoms?: readonly SymptomId[];
  };
  /** A number at a date; with a currency if it is money. */
  readonly outcome: Noted & {
    readonly outcome: OutcomeId;
    readonly value: number;
    readonly currency?: string;
  };
  readonly trait: Noted & { readonly trait: TraitId; readonly lean: Lean | null };
  /** Takes back an earlier event, an earlier undo among them. */
  readonly undo: Noted & { readonly event: string };
}

export type EventType = keyof EventData;

/** What an event says, before it has an id and a stamp. */
export type Proposal = {
  readonly [Type in EventType]: { readonly type: Type; readonly data: EventData[Type] };
}[EventType];

/** An entry of the log, as the events of a company's profile are. */
export type ScalingEvent = Proposal & LogEvent & { readonly log: 'scaling' };
