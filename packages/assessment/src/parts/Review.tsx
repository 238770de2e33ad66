import { Button, ButtonLink } from '@servitization/ui';
import type { MouseEvent, ReactNode } from 'react';
import type { ReviewGroup, ReviewItem } from '../reviewViews.ts';
import type { ViewContext } from '../views.ts';
import { onThisPage } from './ResultLink.tsx';
import styles from './Review.module.css';

export interface ReviewProps {
  readonly context: ViewContext;
  readonly groups: readonly ReviewGroup[];
  readonly onGoTo: (step: number) => void;
  readonly onGoToQuestion: (question: string) => void;
}

/** All answers at a glance; each phase and each question leads to itself. */
export function Review(props: ReviewProps): ReactNode {
  const { context, groups, onGoTo, onGoToQuestion } = props;
  return groups.map(({ title, hue, state, items }, step) => (
    <section key={title} className={styles.group} data-hue={hue} aria-label={title}>
      <p className={styles.title}>
        <Button onClick={() => onGoTo(step)}>{title}</Button>{' '}
        <span className={styles.state}>{state}</span>
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
      <ButtonLink
        href={onThisPage(`#${context.id}-${item.id}`)}
        onClick={(event) => {
          if (!isPlain(event)) return;
          // The address is for copying: to change it could set off the router of the host's page.
          event.preventDefault();
          onGoTo(item.id);
        }}
      >
        {item.question}
      </ButtonLink>
      <span className={styles.answer} data-state={item.state}>
        {item.answer}
      </span>
      {item.note && (
        <span className={styles.note}>{messages.note({ text: item.note }, format)}</span>
      )}
    </li>
  );
}

/** A click that asks for no other tab or window. */
const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !(ctrlKey || metaKey || shiftKey || altKey);
