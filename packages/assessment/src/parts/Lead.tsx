import { Button, Disclosure, OnDemand } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { type Step, steps } from '../steps.ts';
import type { AssessmentModel } from '../useAssessment.ts';
import { Resuming } from '../useWork.tsx';
import { askingText, isAnswered } from '../views.ts';
import styles from './Lead.module.css';
import type { NoticesProps } from './Notices.tsx';
import type { PhaseListProps } from './PhaseList.tsx';
import { Progress } from './Progress.tsx';

const loadNotices = () =>
  import('./Notices.tsx').then(({ Notices }): ComponentType<NoticesProps> => Notices);
const loadPhaseList = () =>
  import('./PhaseList.tsx').then(({ PhaseList }): ComponentType<PhaseListProps> => PhaseList);

export interface LeadProps {
  readonly model: AssessmentModel;
  readonly current?: Step;
}

/** What stands above the questions: progress, what is left, what to know, and where to go. */
export function Lead({ model, current }: LeadProps): ReactNode {
  const { context, work, resumed, status, undo } = model;
  const { messages } = context;
  const isAllCleared = model.cleared !== null && !model.cleared.question;
  return (
    <>
      <Progress context={context} current={current}>
        {askingText(context, work?.leftText(context, resumed !== undefined))}
        <Ways model={model} current={current} />
      </Progress>
      {(isAllCleared || status.state !== 'ready') && (
        <OnDemand
          load={loadNotices}
          with={{ context, undo: isAllCleared ? undo : null, status }}
          words={messages}
        />
      )}
    </>
  );
}

/** Where somebody may want to go from here, in any order. */
function Ways({ model, current }: LeadProps) {
  const { context, resumed, goTo, goToQuestion } = model;
  const { messages } = context;
  return (
    <div className={styles.ways}>
      {isAnswered(context) && (
        <Resuming
          words={messages}
          context={context}
          resumed={resumed}
          onGoToQuestion={goToQuestion}
        />
      )}
      {current && <Button onClick={() => goTo(steps.length)}>{messages.review}</Button>}
      <Disclosure summary={messages.phases} lazy>
        <OnDemand
          load={loadPhaseList}
          with={{ context, current, onGoTo: goTo, onGoToQuestion: goToQuestion }}
          words={messages}
        />
      </Disclosure>
    </div>
  );
}
