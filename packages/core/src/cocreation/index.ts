export { isAhead, isToCome, strayIn } from '../log/ahead.ts';
export type { Field, Fields } from '../log/schema.ts';
export type { Day } from '../log/types.ts';
export { dayOf } from '../log/types.ts';
export type { Band } from './band.ts';
export type {
  CocreationEvent,
  Decision,
  Estimated,
  EventData,
  EventType,
  Leads,
  Measured,
  Proposal,
  TaskStatus,
} from './events.ts';
export { type EvidenceOffer, evidenceOffers, hasEvidence, isMet } from './evidence.ts';
export { parseLog, tableColumns, toJson, toTable } from './file.ts';
export { check, fold, type Verdict } from './fold.ts';
export { type BreakEven, type Forecast, type ForecastPoint, forecast } from './forecast.ts';
export { framework } from './framework.ts';
export {
  activitiesOf,
  activityIds,
  causeIds,
  FIRST as firstPhase,
  LAST as lastPhase,
  phaseIds,
  teamIds,
} from './outline.ts';
export { type Duty, type GridCell, grid, isLive, type Owed, owedFor } from './owed.ts';
export { missingOf, type PlannedService, servicesOf } from './plan.ts';
export {
  AHEAD as usualAhead,
  type ForecastOptions,
  MOST_AHEAD as mostAhead,
} from './readForecast.ts';
export { type LogFault, type ReadLog, readEvent, readLog } from './reading.ts';
export { eventSchema } from './schema.ts';
export {
  type CocreationState,
  type DecisionTaken,
  decisionOf,
  isStopped,
  type Kpi,
  type KpiActual,
  type Lesson,
  type MeasuredAmount,
  type Move,
  type Range,
  type Refusal,
  type Service,
  type SetAside,
  type Task,
} from './state.ts';
export type {
  Activity,
  ActivityId,
  CaseId,
  Cause,
  CauseGroup,
  CauseGroupId,
  CauseId,
  CocreationFramework,
  Item,
  Phase,
  PhaseId,
  PrincipleId,
  ResultId,
  Team,
  TeamId,
} from './types.ts';
export {
  type BoardThresholds,
  thresholds,
  type Warning,
  type WarningId,
  warnings,
} from './warnings.ts';
export { boardPhaseOf, type WeakPhaseWork, workFor } from './weak.ts';
