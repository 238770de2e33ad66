import { ProgressTicks } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { Step } from '../steps.ts';
import { progressViews, statusText, type ViewContext } from '../views.ts';
import styles from './Progress.module.css';

export interface ProgressProps {
  readonly context: ViewContext;
  readonly current?: Step;
  readonly cameBack: boolean;
}

/** How far the user has come: ticks, numbers, and the time that is left. */
export function Progress({ context, current, cameBack }: ProgressProps): ReactNode {
  return (
    <div className={styles.progress}>
      <div className={styles.dimensions}>
        {progressViews(context, current).map((dimension) => (
          <ProgressTicks key={dimension.hue} {...dimension} />
        ))}
      </div>
      <p className={styles.left}>{statusText(context, cameBack)}</p>
    </div>
  );
}
