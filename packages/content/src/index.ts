export type {
  BoardActivityWords,
  BoardCauseWords,
  BoardPhaseWords,
  BoardWarningWords,
  CocreationWords,
  TeamWords,
} from './cocreation/words.ts';
export type {
  EcosystemActivityWords,
  EcosystemCaseWords,
  EcosystemDimensionWords,
  EcosystemTermWords,
  EcosystemTraitWords,
  EcosystemWords,
  RateableWords,
  RouteWords,
} from './ecosystem/words.ts';
export type { KeptWords, PlaceId, PlaceWords, RequestId, RequestWords } from './kept/words.ts';
export type {
  ChallengeWords,
  ComponentWords,
  DigitalActivityWords,
  MatchingWords,
  TermWords,
} from './matching/words.ts';
export type {
  ActivityWords,
  CellId,
  DimensionWords,
  FiveLevels,
  MatrixWords,
  PhaseWords,
} from './matrix/words.ts';
export type {
  ChoiceWords,
  ContextWords,
  CriterionWords,
  PathChoiceWords,
} from './paths/choice/words.ts';
export type { CaseWords, PathsWords, PathWords } from './paths/words.ts';
export type {
  BarrierWords,
  ScalingActivityWords,
  ScalingCaseWords,
  ScalingPhaseWords,
  ScalingWords,
  StrategyWords,
  TraitWords,
  WarningWords,
} from './scaling/words.ts';

/** Languages that have words, the source language first. */
export const locales = ['en', 'sv', 'fi', 'de'] as const;

export type Locale = (typeof locales)[number];

export { wordsFor } from './wordsFor.ts';
