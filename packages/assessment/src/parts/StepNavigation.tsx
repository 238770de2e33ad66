import { Button } from '@servitization/ui';
import type { ReactNode } from 'react';
import { steps } from '../steps.ts';
import { nextTitle, type ViewContext } from '../views.ts';
import styles from './StepNavigation.module.css';

export interface StepNavigationProps {
  readonly context: ViewContext;
  /** Index of the step in view; the number of steps is the end. */
  readonly step: number;
  readonly onGoTo: (step: number) => void;
}

/** On to the next phase and back; no answer is ever forced. */
export function StepNavigation({ context, step, onGoTo }: StepNavigationProps): ReactNode {
  const { id, messages, format } = context;
  const upNext = nextTitle(context, step);
  return (
    <div className={styles.navigation}>
      {step < steps.length && (
        <Button
          variant="primary"
          onClick={() => onGoTo(step + 1)}
          aria-describedby={upNext && `${id}-next`}
        >
          {upNext ? messages.next : messages.finish}
        </Button>
      )}
      {step > 0 && <Button onClick={() => onGoTo(step - 1)}>{messages.back}</Button>}
      {upNext && (
        <span className={styles.upNext} id={`${id}-next`}>
          {messages.upNext({ phase: upNext }, format)}
        </span>
      )}
    </div>
  );
}
