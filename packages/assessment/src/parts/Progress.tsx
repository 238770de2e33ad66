import { ProgressTicks } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { Step } from '../steps.ts';
import { progressViews, type ViewContext } from '../views.ts';
import styles from './Progress.module.css';

export interface ProgressProps {
  readonly context: ViewContext;
  readonly current?: Step;
  /** What is left, and what to do. */
  readonly children?: ReactNode;
}

/** How far the user has come: ticks and numbers. */
export function Progress({ context, current, children }: ProgressProps): ReactNode {
  return (
    <div className={styles.progress}>
      <div className={styles.dimensions}>
        {progressViews(context, current).map((dimension) => (
          <ProgressTicks key={dimension.hue} {...dimension} />
        ))}
      </div>
      {children && <div className={styles.left}>{children}</div>}
    </div>
  );
}
