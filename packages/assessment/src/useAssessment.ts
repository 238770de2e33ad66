'use client';
import type { MatrixWords } from '@servitization/content';
import { en as englishWords } from '@servitization/content/matrix/en';
import { matrix } from '@servitization/core';
import { formatFor, useSettings, withOverrides } from '@servitization/ui';
import { useMemo } from 'react';
import { en } from './locales/en.ts';
import type { AssessmentMessages } from './locales/messages.ts';
import { resumeStep } from './progress.ts';
import { idsOf, stepOf, steps } from './steps.ts';
import { type AnswersOptions, useAnswers } from './useAnswers.ts';
import { type FocusTarget, usePlace } from './usePlace.ts';
import { levelOf, type ViewContext } from './views.ts';

export interface AssessmentOptions extends AnswersOptions {
  /** Start of every id and radio name; set it when two assessments share one document tree. */
  readonly id?: string;
  readonly locale?: string;
  /** Id of a question to go to. The page's address can do the same: `#<id>-<question>`. */
  readonly question?: string;
  /** Shows the answers and takes none. */
  readonly readOnly?: boolean;
  readonly words?: MatrixWords;
  readonly messages?: Partial<AssessmentMessages>;
}

export interface AssessmentModel {
  readonly context: ViewContext;
  /** Index of the step in view; `steps.length` is the end. */
  readonly step: number;
  readonly focus: FocusTarget;
  /** There were answers before the user did anything. */
  readonly cameBack: boolean;
  readonly unsaved: boolean;
  readonly unreadable: boolean;
  /** The question that would narrow the uncertainty most, where it isn't in view. */
  readonly suggestion: string | undefined;
  readonly answer: (question: string, value: string) => void;
  readonly note: (question: string, text: string) => void;
  readonly goTo: (step: number) => void;
  readonly goToQuestion: (question: string) => void;
  readonly clear: () => void;
  readonly undo: (() => void) | null;
}

const stepIds = steps.map(idsOf);

/** None before the first answer, when every question is as good as another. */
const suggestionFor = (answers: matrix.Answers, step: number): string | undefined => {
  if (Object.keys(answers).length === 0) return undefined;
  const [best] = matrix.nextQuestions(answers);
  return best && stepOf(best) !== step ? best : undefined;
};

/**
 * View model of the assessment. The step in view follows from the answers until the user does
 * something; only answers are stored.
 */
export function useAssessment(options: AssessmentOptions): AssessmentModel {
  const { id = 'servitization-assessment', words = englishWords, readOnly = false } = options;
  const { answers, status, answer, note, clear, undo } = useAnswers(options);
  const messages = useMemo(() => withOverrides(en, options.messages), [options.messages]);
  const format = formatFor(useSettings(options).locale);
  const { place, stayAt, goTo, goToQuestion } = usePlace(id, options.question);
  const step = place?.step ?? resumeStep(answers, stepIds);
  const suggestion = useMemo(() => suggestionFor(answers, step), [answers, step]);

  return {
    context: { id, answers, words, messages, format, readOnly },
    step,
    focus: place?.focus ?? null,
    cameBack: place === null && Object.keys(answers).length > 0,
    unsaved: status.state === 'unsaved',
    unreadable: status.state === 'unreadable',
    suggestion: readOnly ? undefined : suggestion,
    answer: (question, value) => {
      stayAt(step);
      answer(question, levelOf(value));
    },
    note,
    goTo,
    goToQuestion,
    clear: () => {
      clear();
      goTo(0);
    },
    undo:
      undo &&
      (() => {
        undo();
        goTo(steps.length);
      }),
  };
}
