'use client';
import type { MatrixWords } from '@servitization/content';
import { en as englishWords } from '@servitization/content/matrix/en';
import { type Change, type Profile, ratingsOf } from '@servitization/profile';
import { type ProfileProps, useProfile } from '@servitization/profile/react';
import { formatFor, useSettings, withOverrides } from '@servitization/ui';
import { useMemo, useState } from 'react';
import { en } from './locales/en.ts';
import type { AssessmentMessages } from './locales/messages.ts';
import { resumeStep, stateOf, tally } from './progress.ts';
import { activityIds, idsOf, steps } from './steps.ts';
import { levelOf, type ViewContext } from './views.ts';

export interface AssessmentOptions extends ProfileProps {
  /** Start of every id and radio name; set it when two assessments share one document tree. */
  readonly id?: string;
  readonly locale?: string;
  readonly words?: MatrixWords;
  readonly messages?: Partial<AssessmentMessages>;
  /** Called with the profile after the answer that leaves no question open. */
  readonly onComplete?: (profile: Profile) => void;
}

export interface AssessmentModel {
  readonly context: ViewContext;
  /** Index of the step in view; `steps.length` is the end. */
  readonly step: number;
  /** The user has moved to this step, so its title takes the focus. */
  readonly moved: boolean;
  /** There were answers before the user did anything. */
  readonly cameBack: boolean;
  readonly unsaved: boolean;
  readonly unreadable: boolean;
  readonly answer: (question: string, value: string) => void;
  readonly goTo: (step: number) => void;
}

const stepIds = steps.map(idsOf);
const answersOf = (profile: Profile, rater?: string) => ratingsOf(profile, rater, activityIds);
const openIn = (profile: Profile, rater?: string) =>
  tally(answersOf(profile, rater), activityIds).open;

/**
 * View model of the assessment. The step in view follows from the answers until the user does
 * something; only answers are stored.
 */
export function useAssessment(options: AssessmentOptions): AssessmentModel {
  const { id = 'servitization-assessment', words = englishWords, onComplete, rater } = options;
  const onProfileChange = (changed: Profile, change: Change) => {
    options.onProfileChange?.(changed, change);
    if (openIn(profile, rater) > 0 && openIn(changed, rater) === 0) onComplete?.(changed);
  };
  const { profile, edit, status } = useProfile({ ...options, onProfileChange });
  const messages = useMemo(() => withOverrides(en, options.messages), [options.messages]);
  const format = formatFor(useSettings(options).locale);
  const [place, setPlace] = useState<{ step: number; moved: boolean } | null>(null);

  const answers = useMemo(() => answersOf(profile, rater), [profile, rater]);
  const step = place?.step ?? resumeStep(answers, stepIds);

  const answer = (question: string, value: string) => {
    setPlace((now) => now ?? { step, moved: false });
    const note = Object.hasOwn(answers, question) ? answers[question]?.note : undefined;
    edit({ type: 'rate', question, level: levelOf(value), note });
  };

  return {
    context: { id, answers, words, messages, format },
    step,
    moved: place?.moved ?? false,
    cameBack: place === null && activityIds.some((each) => stateOf(answers, each) !== 'open'),
    unsaved: status.state === 'unsaved',
    unreadable: status.state === 'unreadable',
    answer,
    goTo: (to) => setPlace({ step: to, moved: true }),
  };
}
