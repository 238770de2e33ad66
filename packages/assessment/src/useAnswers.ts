'use client';
import type { matrix } from '@servitization/core';
import { type Change, type Profile, type ProfileStatus, ratingsOf } from '@servitization/profile';
import { type ProfileProps, useProfile } from '@servitization/profile/react';
import { useMemo, useState } from 'react';
import { tally } from './progress.ts';
import { activityIds } from './steps.ts';
import type { Work } from './work.ts';

export interface AnswersOptions extends ProfileProps {
  /** Called with the profile after the answer that leaves no question open. */
  readonly onComplete?: (profile: Profile) => void;
}

export interface AnswersModel {
  readonly answers: matrix.Answers;
  readonly status: ProfileStatus;
  readonly answer: (question: string, level: matrix.Level | null) => void;
  readonly note: (question: string, text: string) => void;
  /** Takes the answer to a question away, or all of them. */
  readonly clear: (question?: string) => void;
  /** What was cleared last, until it is brought back. */
  readonly cleared: Cleared | null;
  readonly undo: () => void;
}

export interface Cleared {
  readonly answers: matrix.Answers;
  /** The one question; absent when all were cleared. */
  readonly question?: string;
}

export const answersOf = (profile: Profile, rater?: string): matrix.Answers =>
  ratingsOf(profile, rater, activityIds);
export const openIn = (answers: matrix.Answers): number => tally(answers, activityIds).open;

const only = (answers: matrix.Answers, question: string): matrix.Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id === question));

/** The answers of the profile, and all that a user can do to them. */
export function useAnswers(options: AnswersOptions, work: Work | undefined): AnswersModel {
  const { rater, onComplete } = options;
  const onProfileChange = (changed: Profile, change: Change) => {
    options.onProfileChange?.(changed, change);
    if (openIn(answers) > 0 && openIn(answersOf(changed, rater)) === 0) onComplete?.(changed);
  };
  const { profile, edit, status } = useProfile({ ...options, onProfileChange });
  const answers = useMemo(() => answersOf(profile, rater), [profile, rater]);
  const [cleared, setCleared] = useState<Cleared | null>(null);

  const rate = (question: string, change: Partial<matrix.Answer>) => {
    const { level = null, note } = { ...answers[question], ...change };
    edit({ type: 'rate', question, level, note });
  };
  return {
    answers,
    status,
    answer: (question, level) => rate(question, { level }),
    note: (question, text) => rate(question, { note: text }),
    clear: (question) => {
      const taken = question ? only(answers, question) : answers;
      if (!work) return;
      setCleared({ answers: taken, question });
      edit(work.clearing(taken));
    },
    cleared,
    undo: () => {
      if (work && cleared) edit(work.restoring(cleared.answers));
      setCleared(null);
    },
  };
}
