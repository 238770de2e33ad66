import type { Day, EventData, Force, ScalingEvent, Status } from './events.ts';
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

/** Where an activity stands: what its latest event says. */
export interface ActivityState {
  readonly status: Status;
  /** Day of that event; `null` while none speaks of it. */
  readonly on: Day | null;
  /** Since when it has this status: what says the same again doesn't begin it anew. */
  readonly since: Day | null;
  readonly event: string | null;
  readonly note: string | null;
  readonly reason: string | null;
  readonly evidence: string | null;
}

/** A gate that was passed, and what was open in the phase behind it. */
export interface GateState {
  readonly on: Day;
  readonly event: string;
  readonly open: readonly ActivityId[];
  readonly reason: string | null;
}

export interface StrategyChoice {
  readonly strategy: StrategyId;
  readonly on: Day;
  readonly event: string;
  readonly reason: string | null;
}

export interface Pilot {
  readonly id: string;
  readonly customer: string;
  readonly need: string;
  readonly parameters: readonly string[];
  readonly started: Day;
  /** Stamp of the first event that tells of it. */
  readonly at: string;
  /** `null` while it runs. */
  readonly ended: Day | null;
  /** Id of the event that ended it; of pilots that end on one day, the log tells which was last. */
  readonly endedBy: string | null;
  readonly outcome: EventData['pilot-ended']['outcome'] | null;
  readonly result: string | null;
}

export interface BarrierRating {
  readonly barrier: BarrierId;
  readonly phase: PhaseId;
  readonly force: Force;
  readonly symptoms: readonly SymptomId[];
  readonly on: Day;
  readonly event: string;
}

export interface OutcomeNumber {
  readonly value: number;
  readonly currency: string | null;
  readonly on: Day;
  readonly event: string;
}

/** The phase that a firm is in. */
export interface Place {
  /** `null` at the fork: piloting is over, and no strategy chosen yet. */
  readonly phase: PhaseId | null;
  /** When it got there; `null` while the log is empty. */
  readonly since: Day | null;
}

/** Why an event has no effect. */
export type Refusal =
  /** A gate can be passed only from the phase that the firm is in. */
  | { readonly code: 'gate-elsewhere'; readonly phase: PhaseId | null }
  | { readonly code: 'gate-passed' }
  /** Open activities, or a change of strategy, need a reason. */
  | { readonly code: 'needs-reason'; readonly open: readonly ActivityId[] }
  /** A strategy is chosen after the readiness gate. */
  | { readonly code: 'gate-first' }
  | { readonly code: 'same-strategy' }
  | { readonly code: 'unknown-pilot' }
  | { readonly code: 'pilot-ended' }
  /** It would come before what it builds on, or after what builds on it. */
  | { readonly code: 'too-early'; readonly earliest: Day }
  | { readonly code: 'too-late'; readonly latest: Day }
  /** What is to be undone is not in the log, or comes later. */
  | { readonly code: 'unknown-event' }
  | { readonly code: 'already-undone' };

export interface SetAside {
  readonly event: string;
  readonly why: Refusal;
}

/** All that a log says, as plain data. */
export interface ScalingState {
  /** Every event once, in the order of its stamps. */
  readonly log: readonly ScalingEvent[];
  readonly activities: Readonly<Record<ActivityId, ActivityState>>;
  readonly gates: Readonly<Record<PhaseId, GateState | null>>;
  /** Every choice of a strategy, the standing one last. */
  readonly choices: readonly StrategyChoice[];
  readonly place: Place;
  /** In the order of their first days; those of one day as they were written down. */
  readonly pilots: readonly Pilot[];
  /** In the order of days. */
  readonly barriers: readonly BarrierRating[];
  /** For each outcome its numbers, in the order of days. */
  readonly outcomes: Readonly<Record<OutcomeId, readonly OutcomeNumber[]>>;
  readonly traits: Readonly<Record<TraitId, Lean | null>>;
  /** Day of the earliest event in force; `null` while there is none. */
  readonly first: Day | null;
  /** Ids of events that were taken back. */
  readonly undone: readonly string[];
  /** Events that could not take effect, and why. */
  readonly setAside: readonly SetAside[];
}

/** The strategy in force. */
export const strategyOf = (state: Pick<ScalingState, 'choices'>): StrategyId | null =>
  state.choices.at(-1)?.strategy ?? null;
