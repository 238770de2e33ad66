import { Button } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { ReviewGroup, ReviewItem } from '../reviewViews.ts';
import type { ViewContext } from '../views.ts';
import styles from './Review.module.css';

export interface ReviewProps {
  readonly context: ViewContext;
  readonly groups: readonly ReviewGroup[];
  readonly onGoToQuestion: (question: string) => void;
}

/** All answers at a glance; each question leads back to itself. */
export function Review({ context, groups, onGoToQuestion }: ReviewProps): ReactNode {
  return groups.map(({ title, hue, items }) => (
    <section key={title} className={styles.group} data-hue={hue} aria-label={title}>
      <p className={styles.title} aria-hidden="true">
        {title}
      </p>
      <ul className={styles.items}>
        {items.map((item) => (
          <Item key={item.id} context={context} item={item} onGoTo={onGoToQuestion} />
        ))}
      </ul>
    </section>
  ));
}

interface ItemProps {
  readonly context: ViewContext;
  readonly item: ReviewItem;
  readonly onGoTo: (question: string) => void;
}

function Item({ context, item, onGoTo }: ItemProps) {
  const { messages, format } = context;
  return (
    <li className={styles.item}>
      <span className={styles.number}>{item.number}</span>
      <Button onClick={() => onGoTo(item.id)}>{item.question}</Button>
      <span className={styles.answer} data-state={item.state}>
        {item.answer}
      </span>
      {item.note && (
        <span className={styles.note}>{messages.note({ text: item.note }, format)}</span>
      )}
    </li>
  );
}
