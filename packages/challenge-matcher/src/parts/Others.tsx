import { wordsFor } from '@servitization/content';
import { Button, SectionHeader } from '@servitization/ui';
import type { ReactNode } from 'react';
import { dismissedViews, otherViews } from '../answerViews.ts';
import { Covers } from './Covers.tsx';
import { FirstStep } from './FirstStep.tsx';
import { MarkPicker } from './MarkPicker.tsx';
import styles from './Others.module.css';
import type { PlanProps } from './Plan.tsx';

/** Activities that would help as well, and those that the firm has put aside. */
export function Others({ context, onMark }: Pick<PlanProps, 'context' | 'onMark'>): ReactNode {
  const { messages, words } = context;
  const dismissed = dismissedViews(context);
  return (
    <>
      <ul className={styles.list}>
        {otherViews(context).map((view) => (
          <li key={view.id} className={styles.item}>
            <div>
              <p className={styles.name}>{view.name}</p>
              <p className={styles.description}>
                {wordsFor(words.activities, view.id).description}
              </p>
              <FirstStep id={view.id} context={context} />
            </div>
            <div>
              <Covers covers={view.covers} also={messages.also} />
              <p className={styles.effort}>
                {view.effort}, {view.points}
              </p>
            </div>
            <MarkPicker view={view} context={context} onMark={onMark} />
          </li>
        ))}
      </ul>
      {dismissed.length > 0 && (
        <>
          <SectionHeader title={messages.dismissed} depth={1} />
          <ul className={styles.list}>
            {dismissed.map(({ id, name }) => (
              <li key={id} className={styles.dismissed}>
                <span>{name}</span>
                <Button
                  data-activity={id}
                  data-does="dismissed"
                  disabled={context.readOnly}
                  aria-label={messages.markFor(
                    { mark: messages.bringBack, activity: name },
                    context.format,
                  )}
                  onClick={() => onMark(id, null)}
                >
                  {messages.bringBack}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
