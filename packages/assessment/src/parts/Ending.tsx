import { Button, SectionHeader, withOverrides } from '@servitization/ui';
import type { ReactNode } from 'react';
import { ending as english } from '../locales/ending.en.ts';
import { endView } from '../reviewViews.ts';
import type { ViewContext } from '../views.ts';
import { ClearAnswers } from './ClearAnswers.tsx';
import styles from './Ending.module.css';
import { Progress } from './Progress.tsx';
import { Review } from './Review.tsx';
import { takeFocusOnEntry } from './takeFocus.ts';

export interface EndingProps {
  readonly context: ViewContext;
  readonly takeFocus: boolean;
  readonly onGoTo: (step: number) => void;
  readonly onGoToQuestion: (question: string) => void;
  readonly onClear: () => void;
}

/** After the last phase: every answer at a glance, what is open, and how to start over. */
export function Ending(props: EndingProps): ReactNode {
  const { context, takeFocus, onGoTo, onGoToQuestion, onClear } = props;
  const { messages, readOnly } = context;
  const ending = withOverrides(english, messages.ending);
  const { title, text, groups } = endView({ ...context, ending });
  return (
    <div>
      <SectionHeader
        ref={takeFocus ? takeFocusOnEntry : undefined}
        eyebrow={messages.title}
        title={title}
      />
      <Progress context={context} />
      <p className={styles.text}>{readOnly ? messages.readOnly : text}</p>
      <Review context={context} groups={groups} onGoToQuestion={onGoToQuestion} />
      <div className={styles.actions}>
        <Button onClick={() => onGoTo(0)}>{ending.fromStart}</Button>
        {!readOnly && <ClearAnswers context={context} onClear={onClear} />}
      </div>
    </div>
  );
}
