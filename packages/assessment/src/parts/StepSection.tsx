import { RadioScale, SectionHeader } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { Step } from '../steps.ts';
import { questionViews, stepHead, type ViewContext } from '../views.ts';
import styles from './StepSection.module.css';
import { takeFocusOnEntry } from './takeFocus.ts';

export interface StepSectionProps {
  readonly context: ViewContext;
  readonly step: Step;
  readonly onAnswer: (question: string, value: string) => void;
  /** 0 when the step is the widget's own title, 1 when it is one of several. */
  readonly depth?: number;
  readonly takeFocus?: boolean;
  /** What stands between the title and the questions. */
  readonly children?: ReactNode;
}

/** One phase: its title and its questions. */
export function StepSection(props: StepSectionProps): ReactNode {
  const { context, step, onAnswer, depth = 0, takeFocus = false, children } = props;
  return (
    <div className={styles.section}>
      <SectionHeader
        ref={takeFocus ? takeFocusOnEntry : undefined}
        depth={depth}
        {...stepHead(context, step)}
      />
      {children}
      {questionViews(context, step).map(({ id, ...question }) => (
        <div key={id} className={styles.question}>
          <RadioScale {...question} onChoose={(value) => onAnswer(id, value)} />
        </div>
      ))}
    </div>
  );
}
