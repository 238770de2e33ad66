import type { Day } from '../log/types.ts';
import type {
  CocreationEvent,
  Decision,
  Estimated,
  EventData,
  Leads,
  Measured,
  TaskStatus,
} from './events.ts';
import type { ActivityId, CauseId, PhaseId } from './types.ts';

/** A quantity by three points: as low as it may be, the likeliest, as high as it may be. */
export interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** What one team owes for a micro-service, and whether it is done. */
export interface Task {
  readonly status: TaskStatus;
  readonly due: Day | null;
  readonly cycle: number;
  readonly on: Day;
  readonly event: string;
}

export interface MeasuredAmount {
  readonly cycle: number;
  readonly what: Measured;
  readonly amount: number;
  readonly on: Day;
  readonly event: string;
}

/** A number at a date, and the cycle that was open then. */
export interface KpiActual {
  readonly value: number;
  readonly cycle: number;
  readonly on: Day;
  readonly event: string;
}

export interface Kpi {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  readonly better: EventData['kpi']['better'];
  readonly target: number;
  /** In the order of the log, the standing one last. */
  readonly actuals: readonly KpiActual[];
}

export interface DecisionTaken {
  readonly decision: Decision;
  readonly reason: string | null;
  readonly cycle: number;
  readonly on: Day;
  readonly event: string;
}

export interface Move {
  readonly phase: PhaseId;
  readonly cycle: number;
  readonly on: Day;
  readonly event: string;
}

/** A micro-service: one need, and one card on the board. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly need: string;
  readonly activity: string | null;
  readonly lesson: string | null;
  readonly phase: PhaseId;
  /** The cycle in which it joined the board. */
  readonly start: number;
  /** The cycle in which customers began to use it; `null` before that. */
  readonly use: number | null;
  readonly began: Day;
  readonly moves: readonly Move[];
  readonly tasks: Readonly<Partial<Record<ActivityId, Task>>>;
  readonly estimates: Readonly<Record<Estimated, Range | null>>;
  /** At most one for each cycle and kind: what was written last. */
  readonly measured: readonly MeasuredAmount[];
  readonly kpis: readonly Kpi[];
  /** The standing one last; none while it is only proposed. */
  readonly decisions: readonly DecisionTaken[];
}

export interface Lesson {
  /** Id of its event. */
  readonly id: string;
  readonly text: string;
  readonly leads: Leads;
  readonly service: string | null;
  readonly cycle: number;
  readonly on: Day;
}

/** Why an event has no effect. */
export type Refusal =
  | { readonly code: 'unknown-service' }
  | { readonly code: 'unknown-kpi' }
  /** Of a stopped micro-service nothing moves until it is selected again. */
  | { readonly code: 'stopped' }
  | { readonly code: 'same-phase' }
  | { readonly code: 'same-decision' }
  | { readonly code: 'needs-reason' }
  /** Cycles follow one another, and nothing is measured in one that has not begun. */
  | { readonly code: 'other-cycle'; readonly cycle: number }
  /** Nothing is measured before the micro-service joined the board. */
  | { readonly code: 'before-start'; readonly cycle: number }
  /** What is to be undone is not in the log, or comes later. */
  | { readonly code: 'unknown-event' }
  | { readonly code: 'already-undone' };

export interface SetAside {
  readonly event: string;
  readonly why: Refusal;
}

/** All that a log says, as plain data. */
export interface CocreationState {
  /** Every event once, in the order of its stamps. */
  readonly log: readonly CocreationEvent[];
  /** Of every amount on the board; `null` until it is set. */
  readonly currency: string | null;
  /** The cycle that is open, from 1. */
  readonly cycle: number;
  /** In the order in which they joined. */
  readonly services: readonly Service[];
  /** `null`: nobody has said. */
  readonly causes: Readonly<Record<CauseId, boolean | null>>;
  readonly lessons: readonly Lesson[];
  /** Day of the earliest event in force; `null` while there is none. */
  readonly first: Day | null;
  /** Ids of events that were taken back. */
  readonly undone: readonly string[];
  /** Events that could not take effect, and why. */
  readonly setAside: readonly SetAside[];
}

/** The standing decision; `null` while a micro-service is only proposed. */
export const decisionOf = ({ decisions }: Pick<Service, 'decisions'>): Decision | null =>
  decisions.at(-1)?.decision ?? null;

export const isStopped = (service: Pick<Service, 'decisions'>): boolean =>
  decisionOf(service) === 'stopped';
