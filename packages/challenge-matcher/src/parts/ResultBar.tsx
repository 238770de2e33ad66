import { Button } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { MatcherContext } from '../context.ts';
import { headlineOf } from '../views.ts';
import styles from './ResultBar.module.css';

export interface ResultBarProps {
  readonly context: MatcherContext;
  readonly onSee: () => void;
}

/**
 * Where the plan is far below the challenges, it says at once what a choice has changed. The
 * sentence under the headline is announced already, so this text is for the eye.
 */
export function ResultBar({ context, onSee }: ResultBarProps): ReactNode {
  if (context.match.plan.length === 0) return null;
  return (
    <div className={styles.bar}>
      <span aria-hidden="true">{headlineOf(context)}</span>
      <Button onClick={onSee}>{context.messages.seePlan}</Button>
    </div>
  );
}
