import type { MatchingWords } from '@servitization/content';
import type { matching } from '@servitization/core';
import type { Format } from '@servitization/ui';
import type { Choices } from './choices.ts';
import type { MatcherMessages } from './locales/messages.ts';

/** What every view is computed from. */
export interface MatcherContext extends Choices {
  readonly framework: matching.Framework;
  /** Challenges that belong to the weak phases of the firm's own assessment. */
  readonly offers: readonly matching.PhaseChallenges[];
  readonly words: MatchingWords;
  readonly messages: MatcherMessages;
  readonly format: Format;
  readonly company: string | undefined;
  /** Distinguishes the names of controls from those of another matcher in the same root. */
  readonly scope: string;
  readonly readOnly: boolean;
}

/** What the views of the answers are computed from. */
export interface AnswerContext extends MatcherContext {
  readonly match: matching.Match;
}
