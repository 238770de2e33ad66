export { ChallengeMatcher, type ChallengeMatcherProps } from './ChallengeMatcher.tsx';
export type { Mark, PlanLimits } from './choices.ts';
export type { MatcherContext } from './context.ts';
export type { MatcherMessages } from './locales/messages.ts';
export { prepareMatcher } from './prepare.ts';
export {
  type ChallengeMatcherModel,
  type ChallengeMatcherOptions,
  useChallengeMatcher,
} from './useChallengeMatcher.ts';
