import { wordsFor } from '@servitization/content';
import type { TickState } from '@servitization/ui';
import type { EndingMessages } from './locales/messages.ts';
import { stateText } from './phaseViews.ts';
import { stateOf, tally } from './progress.ts';
import { activityIds, idsOf, steps } from './steps.ts';
import { answerOf, type StepHeadView, stepHead, type ViewContext } from './views.ts';

/** A question and its answer, in a line of the review. */
export interface ReviewItem {
  readonly id: string;
  readonly number: number;
  readonly question: string;
  /** Name of the level, or that it is not known, or open. */
  readonly answer: string;
  readonly state: TickState;
  readonly note: string;
}

export interface ReviewGroup extends StepHeadView {
  /** What is answered of it, in words. */
  readonly state: string;
  readonly items: readonly ReviewItem[];
}

export interface EndView {
  readonly title: string;
  readonly text: string;
  readonly groups: readonly ReviewGroup[];
}

interface EndingContext extends ViewContext {
  readonly ending: EndingMessages;
}

function reviewItem(context: EndingContext, id: string, number: number): ReviewItem {
  const { answers, words, ending } = context;
  const state = stateOf(answers, id);
  const answer = answerOf(context, id);
  const known = answer?.level == null ? words.unknown : words.levels[answer.level];
  return {
    id,
    number,
    question: wordsFor(words.activities, id).question,
    answer: state === 'open' ? ending.open : known,
    state,
    note: answer?.note ?? '',
  };
}

/** What follows the last question: every answer once more, and what is still open. */
export function endView(context: EndingContext): EndView {
  const { answers, ending, format } = context;
  const count = tally(answers, activityIds);
  return {
    title: ending.endTitle(count, format),
    text: ending.endText(count, format),
    groups: steps.map((step) => ({
      ...stepHead(context, step),
      state: stateText(context, step),
      items: idsOf(step).map((id, place) => reviewItem(context, id, step.firstNumber + place)),
    })),
  };
}
