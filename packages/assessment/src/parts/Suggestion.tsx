import { matrix } from '@servitization/core';
import { Button, withOverrides } from '@servitization/ui';
import type { ReactNode } from 'react';
import { ending as english } from '../locales/ending.en.ts';
import { activityIds, idsOf, type Step } from '../steps.ts';
import { isAnswered, type ViewContext } from '../views.ts';
import styles from './Suggestion.module.css';

export interface SuggestionProps {
  readonly context: ViewContext;
  /** The step in view; none when all are. */
  readonly current?: Step | undefined;
  readonly onGoToQuestion: (question: string) => void;
}

/** Offers the question that would narrow the uncertainty most, where it isn't in view. */
export function Suggestion({ context, current, onGoToQuestion }: SuggestionProps): ReactNode {
  const { answers, messages, format, readOnly } = context;
  // Before the first answer every question is as good as another.
  if (readOnly || !isAnswered(context)) return null;
  const [best] = matrix.nextQuestions(answers);
  if (!best || (current && idsOf(current).includes(best))) return null;
  const { suggestion } = withOverrides(english, messages.ending);
  return (
    <p className={styles.suggestion}>
      <Button onClick={() => onGoToQuestion(best)}>
        {suggestion({ question: activityIds.indexOf(best) + 1 }, format)}
      </Button>
    </p>
  );
}
