'use client';
import type { MatrixWords } from '@servitization/content';
import { en as englishWords } from '@servitization/content/matrix/en';
import type { ProfileStatus } from '@servitization/profile';
import { formatFor, useSettings, withOverrides } from '@servitization/ui';
import { useMemo } from 'react';
import { en } from './locales/en.ts';
import type { AssessmentMessages } from './locales/messages.ts';
import { activityIds, idsOf, stepOf, steps } from './steps.ts';
import { type AnswersOptions, type Cleared, useAnswers } from './useAnswers.ts';
import { type FocusTarget, usePlace } from './usePlace.ts';
import { useWork } from './useWork.tsx';
import { isAnswered, levelOf, type ViewContext } from './views.ts';
import type { Work } from './work.ts';

export interface AssessmentOptions extends AnswersOptions {
  /** Start of every id and radio name; set it when two assessments share one document tree. */
  readonly id?: string;
  /** BCP 47 tag: how numbers and dates are written, and what `lang` says. English by default. */
  readonly locale?: string;
  /** Id of a question to go to. The page's address can do the same: `#<id>-<question>`. */
  readonly question?: string;
  /** Shows the answers and takes none. */
  readonly readOnly?: boolean;
  /** Where the result is: an http or https address, a relative one, or `#` and an id. */
  readonly resultLink?: string;
  /** What the framework’s items are called, in that language. English by default. */
  readonly words?: MatrixWords;
  /** Words of the interface, in that language; those left out are English. */
  readonly messages?: Partial<AssessmentMessages>;
}

export interface AssessmentModel {
  readonly context: ViewContext;
  /** What answers take; where it is fetched, absent until it has come. */
  readonly work: Work | undefined;
  /** Index of the step in view; `steps.length` is the end. */
  readonly step: number;
  readonly focus: FocusTarget;
  /** Where to go on, as there were answers before the user did anything. */
  readonly resumed: string | undefined;
  readonly status: ProfileStatus;
  readonly answer: (question: string, value: string) => void;
  readonly note: (question: string, text: string) => void;
  readonly goTo: (step: number) => void;
  readonly goToQuestion: (question: string) => void;
  /** Takes the answer to a question away, or all of them. */
  readonly clear: (question?: string) => void;
  /** What was cleared last, until it is brought back. */
  readonly cleared: Cleared | null;
  readonly undo: () => void;
  readonly resultLink: string | undefined;
}

const stepIds = steps.map(idsOf);

/**
 * View model of the assessment. The step in view follows from the answers until the user does
 * something; only answers are stored.
 */
export function useAssessment(options: AssessmentOptions): AssessmentModel {
  const { words = englishWords } = options;
  const id = options.id || 'servitization-assessment';
  const own = useMemo(() => withOverrides(en, options.messages), [options.messages]);
  const work = useWork(own);
  const messages = { ...own, ...work?.messages };
  const { answers, status, answer, note, clear, cleared, undo } = useAnswers(options, work);
  const readOnly = options.readOnly || status.state === 'newer';
  const format = formatFor(useSettings(options).locale);
  const { place, stayAt, goTo, goToQuestion } = usePlace(id, options.question);
  const next = work ? work.resumeAt(answers, stepIds) : activityIds[0];
  const step = place?.step ?? (next ? stepOf(next) : steps.length);

  return {
    context: {
      ...{ id, answers, words, messages, format, readOnly },
      isKept: status.state === 'ready' && !status.isPassing,
    },
    work,
    step,
    focus: place?.focus ?? null,
    resumed: place === null && isAnswered({ answers }) ? next : undefined,
    status,
    answer: (question, value) => {
      stayAt(step);
      answer(question, levelOf(value));
    },
    note,
    goTo,
    goToQuestion,
    clear: (question) => {
      clear(question);
      if (question) stayAt(step);
      else goTo(0);
    },
    cleared,
    undo: () => {
      undo();
      if (!cleared?.question) goTo(steps.length);
    },
    resultLink: options.resultLink,
  };
}
