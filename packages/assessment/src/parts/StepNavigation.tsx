import { Button } from '@servitization/ui';
import type { ReactNode } from 'react';
import { steps } from '../steps.ts';
import { nextTitle, type ViewContext } from '../views.ts';
import styles from './StepNavigation.module.css';

export interface StepNavigationProps {
  readonly context: ViewContext;
  readonly step: number;
  readonly onGoTo: (step: number) => void;
}

/** On to the next phase and back; no answer is ever forced. */
export function StepNavigation({ context, step, onGoTo }: StepNavigationProps): ReactNode {
  const { id, messages, format } = context;
  const upNext = nextTitle(context, step);
  const isLast = step === steps.length - 1;
  return (
    <div className={styles.navigation}>
      <Button
        variant="primary"
        onClick={() => onGoTo(step + 1)}
        aria-describedby={upNext && `${id}-next`}
      >
        {isLast ? messages.finish : messages.next}
      </Button>
      {upNext && (
        <span className={styles.upNext} id={`${id}-next`}>
          {messages.upNext({ phase: upNext }, format)}
        </span>
      )}
      {step > 0 && <Button onClick={() => onGoTo(step - 1)}>{messages.back}</Button>}
    </div>
  );
}
