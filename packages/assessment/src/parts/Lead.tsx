import { Button, OnDemand } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { activityIds, type Step } from '../steps.ts';
import type { AssessmentModel } from '../useAssessment.ts';
import { askingText } from '../views.ts';
import type { NoticesProps } from './Notices.tsx';
import { Progress } from './Progress.tsx';

const loadNotices = () =>
  import('./Notices.tsx').then(({ Notices }): ComponentType<NoticesProps> => Notices);

export interface LeadProps {
  readonly model: AssessmentModel;
  readonly current?: Step;
}

/** What stands above the questions: progress, what is left, what to know, and what to do next. */
export function Lead({ model, current }: LeadProps): ReactNode {
  const { context, cameBack, suggestion, goToQuestion, undo, unsaved, unreadable } = model;
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
      {(undo || unsaved || unreadable) && (
        <OnDemand
          load={loadNotices}
          with={{ messages, undo, unsaved, unreadable }}
          failed={messages.partFailed}
        />
      )}
    </>
  );
}
