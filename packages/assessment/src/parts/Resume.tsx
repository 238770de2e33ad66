import { Button } from '@servitization/ui';
import type { ReactNode } from 'react';
import { numberOf } from '../steps.ts';
import type { ViewContext } from '../views.ts';

export interface ResumeProps {
  readonly context: ViewContext;
  /** The question to go on with; absent where the user is at work already. */
  readonly resumed: string | undefined;
  readonly onGoToQuestion: (question: string) => void;
}

/** On to where the user left off. */
export function Resume({ context, resumed, onGoToQuestion }: ResumeProps): ReactNode {
  const { messages, format, readOnly } = context;
  if (!resumed || readOnly) return null;
  return (
    <Button onClick={() => onGoToQuestion(resumed)}>
      {messages.resume({ question: numberOf(resumed) }, format)}
    </Button>
  );
}
