'use client';
import { en as matrixWords } from '@servitization/content/matrix/en';
import { en as choiceWords } from '@servitization/content/paths/choice/en';
import { en as pathsWords } from '@servitization/content/paths/en';
import { matrix, paths } from '@servitization/core';
import { type Change, type ProfileStatus, ratingsOf } from '@servitization/profile';
import { type ProfileProps, useProfile } from '@servitization/profile/react';
import { formatFor, useSettings, withOverrides } from '@servitization/ui';
import { useMemo, useState } from 'react';
import { choiceIn } from './choice.ts';
import { en } from './locales/en.ts';
import type { StrategyPathMessages } from './locales/messages.ts';
import { levelOf, type StrategyPathWords, type ViewContext } from './views.ts';

export interface StrategyPathOptions extends ProfileProps {
  /** Start of every id and radio name; set it when two of them share one document tree. */
  readonly id?: string;
  /** BCP 47 tag: how numbers and dates are written, and what `lang` says. English by default. */
  readonly locale?: string;
  /** A host's own criteria in place of this toolkit's. */
  readonly criteria?: paths.Criteria;
  /** Shows everything and takes nothing. */
  readonly readOnly?: boolean;
  /** What the framework’s items are called, in that language. English by default. */
  readonly words?: Partial<StrategyPathWords>;
  /** Words of the interface, in that language; those left out are English. */
  readonly messages?: Partial<StrategyPathMessages>;
}

export interface StrategyPathModel {
  readonly context: ViewContext;
  readonly asking: boolean;
  readonly status: ProfileStatus;
  readonly toggleQuestions: () => void;
  readonly answer: (question: string, value: string) => void;
  /** Changes the document, unless it is shown for reading only. */
  readonly edit: (change: Change) => void;
}

const english: StrategyPathWords = { matrix: matrixWords, paths: pathsWords, choice: choiceWords };
const contextIds = paths.contextQuestions.map(({ id }) => id);

/** View model of the comparison: what fits, what was chosen, and what the user can do. */
export function useStrategyPath(options: StrategyPathOptions): StrategyPathModel {
  const { id = 'servitization-paths', rater, criteria = paths.criteria } = options;
  const { profile, edit: change, status } = useProfile(options);
  const readOnly = options.readOnly || status.state === 'newer';
  const messages = useMemo(() => withOverrides(en, options.messages), [options.messages]);
  const words = useMemo(() => withOverrides(english, options.words), [options.words]);
  const format = formatFor(useSettings(options).locale);
  const [opened, setOpened] = useState<boolean | null>(null);

  const result = useMemo(() => {
    const assessment = matrix.assess(ratingsOf(profile, rater, matrix.activityIds()));
    const answers: paths.Context = ratingsOf(profile, rater, contextIds);
    const ranking = paths.recommend(assessment, answers, criteria);
    return { assessment, answers, ranking, choice: choiceIn(profile) };
  }, [profile, rater, criteria]);

  const edit = (made: Change) => {
    if (!readOnly) change(made);
  };
  const { answers } = result;
  const asking = opened ?? (!readOnly && Object.keys(answers).length === 0);
  return {
    context: { id, profile, criteria, ...result, words, messages, format, readOnly },
    asking,
    status,
    toggleQuestions: () => setOpened(!asking),
    answer: (question, value) => {
      // The first answer must not close the questions that it was given to.
      setOpened(true);
      const note = answers[question as paths.ContextId]?.note;
      edit({ type: 'rate', question, level: levelOf(value), note });
    },
    edit,
  };
}
