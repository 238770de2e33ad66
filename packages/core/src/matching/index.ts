export type { ActivityId } from './activities.ts';
export type { ChallengeId, ComponentId, ThemeId } from './challenges.ts';
export type { LintCode, LintFinding } from './findings.ts';
export { framework } from './framework.ts';
export { type LintInput, lintMatchingFramework } from './lint.ts';
export { match } from './match.ts';
export { challengesFor, challengesOfPhase, type PhaseChallenges } from './offered.ts';
export { searchLimits } from './search.ts';
export type {
  Activity,
  Challenge,
  Component,
  Cover,
  Effort,
  Evidence,
  Filter,
  Framework,
  Link,
  Match,
  MatchLimits,
  PlanItem,
  Recommendation,
  Selection,
  Severity,
  Theme,
  Uncovered,
} from './types.ts';
export { effortSteps, weights } from './weights.ts';
