import type { LogEvent, Noted } from '../log/types.ts';
import type { ActivityId, CauseId, PhaseId } from './types.ts';

/** What is estimated of a micro-service; money, in the currency of the board. */
export type Estimated = 'value' | 'running-cost' | 'investment';
/** What is measured of a micro-service in a cycle. */
export type Measured = 'value' | 'cost';
export type Decision = 'selected' | 'stopped' | 'scaled';
export type TaskStatus = 'open' | 'done';
/** What a lesson leads to: it is kept up, something changes, or it is a need for the next cycle. */
export type Leads = 'keep' | 'change' | 'need';

/** What each type of event says. */
export interface EventData {
  /** The board begins, or what is known of it is put right. */
  readonly board: Noted & { readonly currency: string };
  /** A micro-service joins the board, or what is known of it is put right. One need each. */
  readonly service: Noted & {
    /** Id of the micro-service, free to choose. */
    readonly service: string;
    readonly name: string;
    readonly need: string;
    /** Id of the activity of the matcher that it carries out. */
    readonly activity?: string;
    /** Id of the lesson that it came from. */
    readonly lesson?: string;
  };
  readonly move: Noted & { readonly service: string; readonly phase: PhaseId };
  /** What a team owes for a micro-service is done, open again, or has another day. */
  readonly task: Noted & {
    readonly service: string;
    readonly activity: ActivityId;
    readonly status: TaskStatus;
    readonly due?: string;
  };
  /** Three points: as low as it may be, the likeliest, as high as it may be. */
  readonly estimate: Noted & {
    readonly service: string;
    /** Value and running cost are those of a cycle in use; the investment is made once. */
    readonly what: Estimated;
    readonly low: number;
    readonly likely: number;
    readonly high: number;
  };
  /** What a cycle brought or cost, as far as it can be measured. */
  readonly measured: Noted & {
    readonly service: string;
    readonly cycle: number;
    readonly what: Measured;
    readonly amount: number;
  };
  readonly kpi: Noted & {
    readonly service: string;
    readonly kpi: string;
    readonly name: string;
    readonly unit?: string;
    readonly better: 'higher' | 'lower';
    readonly target: number;
  };
  readonly 'kpi-actual': Noted & {
    readonly service: string;
    readonly kpi: string;
    readonly value: number;
  };
  /** Stopping needs a reason; so does scaling what has not shown its value, and going on after a stop. */
  readonly decision: Noted & {
    readonly service: string;
    readonly decision: Decision;
    readonly reason?: string;
  };
  readonly cause: Noted & { readonly cause: CauseId; readonly applies: 'yes' | 'no' };
  /** What was learned in the last phase of a cycle. */
  readonly lesson: Noted & {
    readonly text: string;
    readonly leads: Leads;
    readonly service?: string;
  };
  /** The next cycle begins. */
  readonly cycle: Noted & { readonly cycle: number };
  /** Takes back an earlier event, an earlier undo among them. */
  readonly undo: Noted & { readonly event: string };
}

export type EventType = keyof EventData;

/** What an event says, before it has an id and a stamp. */
export type Proposal = {
  readonly [Type in EventType]: { readonly type: Type; readonly data: EventData[Type] };
}[EventType];

/** An entry of the log, as the events of a company's profile are. */
export type CocreationEvent = Proposal & LogEvent & { readonly log: 'cocreation' };
