'use client';
import { type Change, keepStanding, takeBack } from '@servitization/profile';
import { Button, inLanguage, SectionHeader, takeFreeFocus } from '@servitization/ui';
import { type ComponentType, type ReactNode, useState } from 'react';
import { type ConflictView, conflictViews } from '../conflictViews.ts';
import type { FileContext } from '../context.ts';
import styles from './Conflicts.module.css';
import form from './Form.module.css';

export interface ConflictsProps {
  readonly context: FileContext;
  readonly onEdit: (change: Change) => void;
}

/** What two devices or people wrote differently: to be looked at, kept or taken back. */
export const Conflicts: ComponentType<ConflictsProps> = inLanguage(
  ({ context, onEdit }: ConflictsProps): ReactNode => {
    const { messages, format } = context;
    const words = messages.conflicts;
    const [hasDecided, setDecided] = useState(false);
    const views = conflictViews(context);
    const decide = (change: Change) => {
      setDecided(true);
      onEdit(change);
    };
    if (views.length === 0) {
      // The button is gone with the last of them.
      return hasDecided ? (
        <p className={styles.settled} role="status" tabIndex={-1} ref={takeFreeFocus}>
          {words.allSettled}
        </p>
      ) : null;
    }
    return (
      <section
        className={styles.conflicts}
        aria-label={words.title({ count: views.length }, format)}
      >
        <SectionHeader
          // The button of what was decided is gone: how many are left is said next.
          key={views.length}
          ref={hasDecided ? takeFreeFocus : undefined}
          title={words.title({ count: views.length }, format)}
          depth={1}
        />
        <p className={form.text}>{words.text}</p>
        <ul className={styles.list}>
          {views.map((view) => (
            <Item key={view.id} context={context} view={view} onDecide={decide} />
          ))}
        </ul>
      </section>
    );
  },
);

interface ItemProps {
  readonly context: FileContext;
  readonly view: ConflictView;
  readonly onDecide: (change: Change) => void;
}

function Item({ context, view, onDecide }: ItemProps) {
  const { messages, format } = context;
  const words = messages.conflicts;
  const { conflict, what, standing, lost } = view;
  return (
    <li>
      <p className={styles.what}>{what}</p>
      <dl className={styles.values}>
        <div>
          <dt>{words.stands}</dt>
          <dd>{standing.text}</dd>
          <dd>
            <Button
              aria-label={words.keepOf({ value: standing.value, what }, format)}
              onClick={() => onDecide(keepStanding(conflict))}
            >
              {words.keep}
            </Button>
          </dd>
        </div>
        {lost.map(({ value, text, register }) => (
          <div key={`${register.at} ${register.by}`}>
            <dt>{words.other}</dt>
            <dd>{text}</dd>
            <dd>
              <Button
                aria-label={words.takeOf({ value, what }, format)}
                onClick={() => onDecide(takeBack(conflict, register))}
              >
                {words.take}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
