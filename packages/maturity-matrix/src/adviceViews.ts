import { wordsFor } from '@servitization/content';
import { matrix } from '@servitization/core';
import type { ViewContext } from './views.ts';

/** More would be a list and no advice. */
const SHOWN = 3;

export interface NextActivityView {
  readonly id: string;
  readonly name: string;
  /** Phase and level: why it comes next. */
  readonly reason: string;
  readonly hue: string;
}

/** The next best activities in words. */
export function nextActivityViews(context: ViewContext): NextActivityView[] {
  const { answers, assessment, words, messages, format } = context;
  const { consolidation } = assessment;
  const activities = matrix.nextActivities(answers, { consolidation });
  return activities.slice(0, SHOWN).map(({ activity, dimension, phase, level }) => ({
    id: activity,
    name: wordsFor(words.activities, activity).name,
    reason: messages.nextReason(
      { phase: wordsFor(words.phases, phase).name, level: words.levels[level] },
      format,
    ),
    hue: dimension,
  }));
}
