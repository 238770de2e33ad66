import { Button } from '@servitization/ui';
import type { ReactNode } from 'react';
import { PAGE } from '../pages.ts';
import type { ViewContext } from '../viewContext.ts';
import styles from './Pages.module.css';

export interface PagesProps {
  readonly context: ViewContext;
  readonly view: {
    readonly count: number;
    readonly start: number;
  };
  readonly onGo: (start: number) => void;
}

/** The way from page to page of a long list; nothing while one page holds all. */
export function Pages({ context: { messages, format }, view, onGo }: PagesProps): ReactNode {
  const { count, start } = view;
  if (count <= PAGE) return null;
  const last = Math.min(start + PAGE, count);
  return (
    <div className={styles.pages}>
      <Button disabled={start === 0} onClick={() => onGo(start - PAGE)}>
        {messages.newer}
      </Button>
      <span aria-live="polite">{messages.shown({ first: start + 1, last, count }, format)}</span>
      <Button disabled={last >= count} onClick={() => onGo(start + PAGE)}>
        {messages.older}
      </Button>
    </div>
  );
}
