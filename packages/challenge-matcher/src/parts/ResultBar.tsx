import { Button, inLanguage } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { answersTo } from '../answersTo.ts';
import { headlineOf } from '../answerViews.ts';
import type { MatcherContext } from '../context.ts';
import styles from './ResultBar.module.css';

export interface ResultBarProps {
  readonly context: MatcherContext;
  readonly onSee: () => void;
}

/**
 * Where the plan is far below the challenges, it says at once what a choice has changed. The
 * sentence under the headline is announced already, so this text is for the eye.
 */
export const ResultBar: ComponentType<ResultBarProps> = inLanguage(
  ({ context: chosen, onSee }: ResultBarProps): ReactNode => {
    const context = answersTo(chosen);
    if (context.match.plan.length === 0) return null;
    return (
      <div className={styles.bar}>
        <span aria-hidden="true">{headlineOf(context)}</span>
        <Button onClick={onSee}>{context.messages.seePlan}</Button>
      </div>
    );
  },
);
