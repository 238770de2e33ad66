import { wordsFor } from '@servitization/content';
import type { ReactNode } from 'react';
import type { AnswerContext } from '../context.ts';

export interface FirstStepProps {
  /** Of the activity. */
  readonly id: string;
  readonly context: AnswerContext;
}

/** What can be done about an activity this week. */
export function FirstStep({ id, context: { words, messages } }: FirstStepProps): ReactNode {
  return (
    <p>
      <strong>{messages.firstStep}:</strong> {wordsFor(words.activities, id).firstStep}
    </p>
  );
}
