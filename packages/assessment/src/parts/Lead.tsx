import { Button, Notice } from '@servitization/ui';
import type { ReactNode } from 'react';
import { activityIds, type Step } from '../steps.ts';
import type { AssessmentModel } from '../useAssessment.ts';
import { askingText } from '../views.ts';
import { Progress } from './Progress.tsx';
import { StorageNotice } from './StorageNotice.tsx';

export interface LeadProps {
  readonly model: AssessmentModel;
  readonly current?: Step;
}

/** What stands above the questions: progress, what is left, what to know, and what to do next. */
export function Lead({ model, current }: LeadProps): ReactNode {
  const { context, cameBack, suggestion, goToQuestion, undo } = model;
  const { messages, format } = context;
  return (
    <>
      <Progress context={context} current={current}>
        {askingText(context, cameBack)}{' '}
        {suggestion && (
          <Button onClick={() => goToQuestion(suggestion)}>
            {messages.suggestion({ question: activityIds.indexOf(suggestion) + 1 }, format)}
          </Button>
        )}
      </Progress>
      {undo && (
        <Notice title={messages.cleared} announce="status">
          <Button onClick={undo}>{messages.undo}</Button>
        </Notice>
      )}
      <StorageNotice {...model} messages={messages} />
    </>
  );
}
