import { SectionHeader } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { Step } from '../steps.ts';
import type { FocusTarget } from '../usePlace.ts';
import { questionViews, stepHead, type ViewContext } from '../views.ts';
import type { Work } from '../work.ts';
import { Question } from './Question.tsx';
import styles from './StepSection.module.css';

export interface StepSectionProps {
  readonly context: ViewContext;
  readonly work: Work | undefined;
  readonly step: Step;
  readonly focus: FocusTarget;
  readonly onAnswer: (question: string, value: string) => void;
  readonly onNote: (question: string, text: string) => void;
  readonly onClear: (question: string) => void;
  /** The question whose answer was cleared last, and what brings it back. */
  readonly cleared: string | undefined;
  readonly onUndo: () => void;
  /** 0 when the step is the widget's own title, 1 when it is one of several. */
  readonly depth?: number;
  /** What stands between the title and the questions. */
  readonly children?: ReactNode;
}

/** One phase: its title and its questions. */
export function StepSection(props: StepSectionProps): ReactNode {
  const { context, step, focus, cleared, onUndo, depth = 0, children, ...on } = props;
  const title = focus?.question ? undefined : focus?.arrive;
  return (
    <div className={styles.section}>
      <SectionHeader ref={title} depth={depth} {...stepHead(context, step)} />
      {children}
      {questionViews(context, step).map((question) => (
        <div key={question.id} className={styles.question} id={question.name}>
          <Question
            {...on}
            context={context}
            question={question}
            scaleRef={question.id === focus?.question ? focus.arrive : undefined}
            onUndo={question.id === cleared ? onUndo : undefined}
          />
        </div>
      ))}
    </div>
  );
}
