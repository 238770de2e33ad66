export {
  type CaseCompany,
  type CaseId,
  framework,
  type PathId,
  type PathsFramework,
  type StrategyPath,
  type Waypoint,
} from './framework.ts';
