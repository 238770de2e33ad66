export { type ContextId, type ContextQuestion, contextQuestions } from './context.ts';
export { criteria } from './criteria.ts';
export { whatWouldFavor } from './favor.ts';
export {
  type CaseCompany,
  type CaseId,
  framework,
  type PathId,
  type PathsFramework,
  type StrategyPath,
  type Waypoint,
} from './framework.ts';
export { nextMeasures } from './nextMeasures.ts';
export { headline, inHundredths, verdict } from './ranking.ts';
export { recommend } from './recommend.ts';
export { enteredOn, planRoute, postponed } from './route.ts';
export { standing } from './standing.ts';
export type {
  Behind,
  Caution,
  Context,
  Criteria,
  Criterion,
  Difference,
  Favor,
  FavorableChange,
  Guard,
  Leg,
  OpenMeasure,
  PathCriteria,
  PathsOptions,
  Reason,
  Recommendation,
  Route,
  Standing,
  Verdict,
} from './types.ts';
