'use client';
import type { MatchingWords, MatrixWords } from '@servitization/content';
import { en as englishWords } from '@servitization/content/matching/en';
import { matching, matrix } from '@servitization/core';
import { type Profile, type ProfileStatus, ratingsOf } from '@servitization/profile';
import { type ProfileProps, useProfile } from '@servitization/profile/react';
import { formatFor, useSettings, withOverrides } from '@servitization/ui';
import { useMemo } from 'react';
import {
  choicesIn,
  limitChange,
  type Mark,
  markChange,
  type PlanLimits,
  severityChange,
} from './choices.ts';
import type { MatcherContext } from './context.ts';
import { en } from './locales/en.ts';
import type { MatcherMessages } from './locales/messages.ts';

export interface ChallengeMatcherOptions extends ProfileProps {
  /** BCP 47 tag: how numbers and dates are written, and what `lang` says. English by default. */
  readonly locale?: string;
  /** What the framework’s items are called, in that language. English by default. */
  readonly words?: MatchingWords;
  /** Words of the internationalization matrix, for the names of phases. English by default. */
  readonly matrixWords?: MatrixWords;
  /** Words of the interface, in that language; those left out are English. */
  readonly messages?: Partial<MatcherMessages>;
  /** A host's own challenges and activities; they need words of their own. */
  readonly framework?: matching.Framework;
  /** Shows the choices and takes none. */
  readonly readOnly?: boolean;
  /** Of the root, and prefix of the names of its controls: two matchers in one root need two. */
  readonly id?: string;
}

export interface ChallengeMatcherModel {
  readonly context: MatcherContext;
  readonly status: ProfileStatus;
  /** `null` takes the challenge away. */
  readonly weigh: (challenge: string, severity: matching.Severity | null) => void;
  readonly mark: (activity: string, mark: Mark | null) => void;
  readonly limit: <K extends keyof PlanLimits>(limit: K, value: PlanLimits[K]) => void;
}

const offersFor = (profile: Profile, rater: string | undefined) =>
  matching.challengesFor(matrix.assess(ratingsOf(profile, rater, matrix.activityIds())));

/** View model of the matcher: what was chosen, what answers it, and the ways to change that. */
export function useChallengeMatcher(options: ChallengeMatcherOptions): ChallengeMatcherModel {
  const { words = englishWords, framework = matching.framework, rater } = options;
  const { profile, status, edit } = useProfile(options);
  const messages = useMemo(() => withOverrides(en, options.messages), [options.messages]);
  const format = formatFor(useSettings(options).locale);
  const choices = useMemo(() => choicesIn(profile, framework), [profile, framework]);
  const offers = useMemo(() => offersFor(profile, rater), [profile, rater]);
  const { id: scope = 'matcher' } = options;
  const readOnly = options.readOnly || status.state === 'newer';
  return {
    context: {
      ...choices,
      ...{ framework, words, messages, format, scope, readOnly },
      // Phases of the matrix belong to challenges of the paper, not to those of a host.
      offers: framework === matching.framework ? offers : [],
      company: profile.name,
    },
    status,
    weigh: (challenge, severity) => edit(severityChange(challenge, severity)),
    mark: (activity, mark) => edit(markChange(activity, mark)),
    limit: (limit, value) => edit(limitChange(limit, value)),
  };
}
