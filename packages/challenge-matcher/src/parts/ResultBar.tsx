import { Button, inLanguage } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { answersTo } from '../answersTo.ts';
import { headlineOf, planViews } from '../answerViews.ts';
import type { MatcherContext } from '../context.ts';
import styles from './ResultBar.module.css';

export interface ResultBarProps {
  readonly context: MatcherContext;
  readonly onSee: () => void;
}

/**
 * Stays in sight while challenges are chosen, and says at once what a choice has changed: how much
 * the plan answers, and its activities in their order. It is read out as well.
 */
export const ResultBar: ComponentType<ResultBarProps> = inLanguage(
  ({ context: chosen, onSee }: ResultBarProps): ReactNode => {
    const context = answersTo(chosen);
    const { match, messages, selection } = context;
    const { toDo, done } = planViews(context);
    const isEmpty = Object.keys(selection).length === 0;
    return (
      <div className={isEmpty ? undefined : styles.bar}>
        {/* Is there before the first choice: what comes into an old region is read out. */}
        <div role="status">
          {!isEmpty && <p className={styles.headline}>{headlineOf(context)}</p>}
          {match.plan.length > 0 && (
            <ol className={styles.plan}>
              {toDo.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
              {done.map(({ id, name }) => (
                <li key={id}>
                  {name} ({messages.marks.done})
                </li>
              ))}
            </ol>
          )}
        </div>
        {match.plan.length > 0 && <Button onClick={onSee}>{messages.seePlan}</Button>}
      </div>
    );
  },
);
