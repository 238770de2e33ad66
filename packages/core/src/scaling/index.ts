export { isAhead, isToCome, strayIn } from '../log/ahead.ts';
export { sameEvent } from '../log/order.ts';
export { setBackIn } from '../log/setBack.ts';
export { type Amount, type Changes, changesBetween, type Shift } from './changes.ts';
export {
  type Day,
  dayOf,
  type EventData,
  type EventType,
  type Force,
  type Proposal,
  type ScalingEvent,
  type Status,
} from './events.ts';
export { parseLog, tableColumns, toJson, toTable } from './file.ts';
export { fold } from './fold.ts';
export { foldInto } from './foldInto.ts';
export { framework } from './framework.ts';
export {
  activitiesOf,
  activityIds,
  gatedPhases,
  lanes,
  PILOTING as pilotingId,
  phaseIds,
  stages,
  steps,
} from './outline.ts';
export { overtakenIn } from './overtaken.ts';
export { stateOn } from './past.ts';
export { placesOf } from './places.ts';
export { type PhaseProgress, progress } from './progress.ts';
export { readEvent } from './readEvent.ts';
export { type LogFault, type ReadLog, readLog } from './readLog.ts';
export { eventSchema, type Field, type Fields } from './schema.ts';
export {
  type ActivityState,
  type BarrierRating,
  type GateState,
  type OutcomeNumber,
  type Pilot,
  type Place,
  type Refusal,
  type ScalingState,
  type SetAside,
  type StrategyChoice,
  strategyOf,
} from './state.ts';
export {
  type Reason,
  recommendStrategy,
  type StrategyAdvice,
  type StrategyFit,
  strategyTie,
} from './strategy.ts';
export type {
  ActivityId,
  Barrier,
  BarrierId,
  CaseCompany,
  CaseId,
  Item,
  Lean,
  Outcome,
  OutcomeId,
  Phase,
  PhaseId,
  ScalingFramework,
  Stage,
  Step,
  StepId,
  Strategy,
  StrategyId,
  SymptomId,
  Trait,
  TraitId,
  Traits,
} from './types.ts';
export { check, type GateAhead, gateAhead, type Verdict } from './verdict.ts';
export { type Thresholds, thresholds, type Warning, type WarningId, warnings } from './warnings.ts';
