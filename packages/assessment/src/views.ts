import { type MatrixWords, wordsFor } from '@servitization/content';
import type { matrix } from '@servitization/core';
import type { Format, RadioScaleProps, TickState } from '@servitization/ui';
import type { AssessmentMessages } from './locales/messages.ts';
import { minutesFor, stateOf, tally } from './progress.ts';
import { activityIds, idsOf, type Step, steps } from './steps.ts';

/** What every view of the assessment is made from. */
export interface ViewContext {
  /** Start of every id and radio name. */
  readonly id: string;
  readonly answers: matrix.Answers;
  readonly words: MatrixWords;
  readonly messages: AssessmentMessages;
  readonly format: Format;
  readonly readOnly: boolean;
  /** Whether what is answered is stored. */
  readonly isKept: boolean;
}

export interface StepHeadView {
  readonly eyebrow: string;
  readonly title: string;
  readonly hue: string;
}

export interface ProgressView {
  readonly hue: string;
  readonly label: string;
  readonly text: string;
  readonly groups: readonly (readonly TickState[])[];
  /** Group of the step that the user is on, if it is in this dimension. */
  readonly current: number | undefined;
}

export type QuestionView = Omit<RadioScaleProps, 'onChoose' | 'number'> & {
  readonly id: string;
  readonly number: number;
  /** Empty while there is none. */
  readonly note: string;
};

/** Value of the radio that stands off the scale. */
const UNKNOWN = 'unknown';

/** The level that a radio's value stands for; `null` for "don't know". */
export const levelOf = (value: string): matrix.Level | null =>
  value === UNKNOWN ? null : (Number(value) as matrix.Level);

const radioValueOf = (answer: matrix.Answer | undefined): string | undefined =>
  answer && (answer.level === null ? UNKNOWN : String(answer.level));

const titleOf = ({ words }: ViewContext, { phase }: Step): string =>
  wordsFor(words.phases, phase.id).name;

export function stepHead(context: ViewContext, step: Step): StepHeadView {
  const { dimension, place } = step;
  const name = wordsFor(context.words.dimensions, dimension.id).name;
  const phases = dimension.phases.length;
  return {
    eyebrow: context.messages.stepEyebrow(
      { dimension: name, phase: place, phases },
      context.format,
    ),
    title: titleOf(context, step),
    hue: dimension.id,
  };
}

/** Progress by dimension, a group of ticks for each of its phases. */
export function progressViews(context: ViewContext, current: Step | undefined): ProgressView[] {
  const dimensions = [...new Set(steps.map(({ dimension }) => dimension))];
  return dimensions.map((dimension) => {
    const ids = dimension.phases.map((phase) => idsOf({ phase }));
    return {
      hue: dimension.id,
      label: wordsFor(context.words.dimensions, dimension.id).name,
      text: context.messages.progress(tally(context.answers, ids.flat()), context.format),
      groups: ids.map((group) => group.map((id) => stateOf(context.answers, id))),
      current: current?.dimension === dimension ? current.place - 1 : undefined,
    };
  });
}

/** One line above the questions: what is left, of all where nobody says, and how to pick a level. */
export function askingText(context: ViewContext, left: string | undefined): string {
  const { messages, readOnly } = context;
  return readOnly ? messages.readOnly : `${left ?? estimateText(context)} ${messages.instruction}`;
}

/** What lies ahead of somebody who has answered nothing yet. */
export function estimateText({ messages, format, isKept }: ViewContext): string {
  const total = activityIds.length;
  const estimate = messages.estimate({ minutes: minutesFor(total), total }, format);
  return isKept ? `${estimate} ${messages.kept}` : estimate;
}

/** There is an answer to some question. */
export const isAnswered = ({ answers }: Pick<ViewContext, 'answers'>): boolean =>
  Object.keys(answers).length > 0;

export const answerOf = ({ answers }: ViewContext, id: string): matrix.Answer | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

export function questionViews(context: ViewContext, step: Step): QuestionView[] {
  const { id: prefix, words, readOnly } = context;
  return idsOf(step).map((id, index) => {
    const { question, description, anchors } = wordsFor(words.activities, id);
    const answer = answerOf(context, id);
    return {
      id,
      name: `${prefix}-${id}`,
      number: step.firstNumber + index,
      question,
      description,
      options: anchors.map((anchor, level) => ({
        value: String(level),
        name: words.levels[level] ?? String(level),
        anchor,
      })),
      unknown: { value: UNKNOWN, name: words.unknown },
      value: radioValueOf(answer),
      note: answer?.note ?? '',
      readOnly,
    };
  });
}

export const nextTitle = (context: ViewContext, at: number): string | undefined => {
  const next = steps[at + 1];
  return next && titleOf(context, next);
};
