import { wordsFor } from '@servitization/content';
import { matrix } from '@servitization/core';
import { type Profile, ratingsOf } from '@servitization/profile';
import { type Comment, commentsIn } from './comments.ts';
import type { FileContext } from './context.ts';

export interface PlaceView {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

export interface LookedAnswer {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly isOpen: boolean;
  readonly note: string;
  readonly comments: readonly Comment[];
}

export interface LookedPhase {
  readonly id: string;
  readonly hue: string;
  readonly title: string;
  readonly answers: readonly LookedAnswer[];
}

const answersOf = (client: Profile, { framework, rater }: FileContext) =>
  ratingsOf(client, rater, matrix.activityIds(framework));

/** Where the answers of a file place its company. */
export function placeViews(client: Profile, context: FileContext): readonly PlaceView[] {
  const { words, messages, format, framework } = context;
  const { dimensions } = matrix.assess(answersOf(client, context), { framework });
  return framework.dimensions.map(({ id, phases }) => {
    const coordinate = dimensions[id]?.coordinate ?? null;
    return {
      id,
      name: wordsFor(words.dimensions, id).name,
      text: messages.look.place({ coordinate, of: phases.length }, format),
    };
  });
}

/** Every question with its answer, note and comments, phase by phase. */
export function phaseViews(client: Profile, context: FileContext): readonly LookedPhase[] {
  const { words, messages, framework } = context;
  const answers = answersOf(client, context);
  const comments = commentsIn(client);
  const answerView = (id: string): LookedAnswer => {
    const { level = undefined, note = '' } = answers[id] ?? {};
    return {
      id,
      question: wordsFor(words.activities, id).question,
      answer:
        level === undefined
          ? messages.look.open
          : level === null
            ? words.unknown
            : words.levels[level],
      isOpen: level == null,
      note,
      comments: comments.filter(({ about }) => about === id),
    };
  };
  return framework.dimensions.flatMap(({ id: hue, phases }) =>
    phases.map(({ id, activities }) => ({
      id,
      hue,
      title: wordsFor(words.phases, id).name,
      answers: activities.map((activity) => answerView(activity.id)),
    })),
  );
}

/** Comments on the file as a whole. */
export const wholeComments = (client: Profile): readonly Comment[] =>
  commentsIn(client).filter(({ about }) => about === '');
