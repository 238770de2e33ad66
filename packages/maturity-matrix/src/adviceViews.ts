import { wordsFor } from '@servitization/content';
import { matrix } from '@servitization/core';
import type { ViewContext } from './views.ts';

/** More would be a list and no advice. */
const SHOWN = 3;

export interface NextActivityView {
  readonly id: string;
  readonly name: string;
  /** Phase and level: why it comes next, and what the next level looks like. */
  readonly reason: string;
  readonly hue: string;
}

/** The next best activities in words. */
export function nextActivityViews(context: ViewContext): NextActivityView[] {
  const { answers, assessment, words, messages, format } = context;
  const { consolidation } = assessment;
  const activities = matrix.nextActivities(answers, { consolidation });
  return activities.slice(0, SHOWN).map(({ activity, dimension, phase, level }) => {
    const { name, anchors } = wordsFor(words.activities, activity);
    const now = { phase: wordsFor(words.phases, phase).name, level: words.levels[level] };
    // Nothing that is leading already comes next.
    const next = anchors[level + 1] ?? '';
    return {
      id: activity,
      name,
      reason: messages.nextReason({ ...now, next }, format),
      hue: dimension,
    };
  });
}
