import { ProgressTicks } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { Step } from '../steps.ts';
import { progressViews, type ViewContext } from '../views.ts';
import styles from './Progress.module.css';

export interface ProgressProps {
  readonly context: ViewContext;
  readonly current?: Step;
  /** What is left, and what to do; none at the end. */
  readonly text?: string;
}

/** How far the user has come: ticks and numbers, and what is left. */
export function Progress({ context, current, text }: ProgressProps): ReactNode {
  return (
    <div className={styles.progress}>
      <div className={styles.dimensions}>
        {progressViews(context, current).map((dimension) => (
          <ProgressTicks key={dimension.hue} {...dimension} />
        ))}
      </div>
      {text && <p className={styles.left}>{text}</p>}
    </div>
  );
}
