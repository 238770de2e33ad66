export { isAhead, isToCome, strayIn } from '../log/ahead.ts';
export { dayOf } from '../log/types.ts';
export {
  type AssessOptions,
  assess,
  type Certain,
  type EcosystemAssessment,
  type Relation,
} from './assess.ts';
export { type Cadence, type CadenceAdvice, cadences, reviewCadence } from './cadence.ts';
export {
  compareRelations,
  type RelationChanges,
  type RelationShift,
  type Shift,
} from './compare.ts';
export type { Day, EcosystemEvent, EventData, EventType, Proposal } from './events.ts';
export { parseLog, tableColumns, toJson, toTable } from './file.ts';
export { fold } from './fold.ts';
export { framework } from './framework.ts';
export { type LogFault, type ReadLog, readEvent, readLog } from './log.ts';
export {
  type ActivityStatus,
  type NextActivity,
  nextActivities,
  type Statuses,
} from './nextActivities.ts';
export {
  activitiesOf,
  activityIds,
  rateables,
  reviewKinds,
  roleIds,
  routeIds,
  traitIds,
} from './outline.ts';
export type { RatedPartner } from './readPartners.ts';
export { openActions, type ReviewDue, reviewsDue } from './reviews.ts';
export {
  mixedWithin,
  type RouteAdvice,
  type RouteFit,
  type RouteReason,
  recommendRoute,
} from './route.ts';
export { eventSchema, type Field, type Fields } from './schema.ts';
export type { Cycle, EcosystemState, Partner, Refusal, Review, SetAside } from './state.ts';
export type {
  Activity,
  ActivityId,
  AntecedentId,
  CaseCompany,
  CaseId,
  DimensionId,
  EcosystemFramework,
  Item,
  Lean,
  Level,
  Logic,
  Loop,
  LoopId,
  MechanismId,
  OutcomeId,
  Rateable,
  ReviewKind,
  RoleId,
  Route,
  RouteId,
  RouteOutcomeId,
  Trait,
  TraitId,
} from './types.ts';
export { check, type Verdict } from './verdict.ts';
export { activitiesFor, activitiesOfPhase, type WeakPhaseActivities } from './weak.ts';
