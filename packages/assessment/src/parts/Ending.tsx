import { Button, SectionHeader } from '@servitization/ui';
import type { ReactNode } from 'react';
import { endView, type ViewContext } from '../views.ts';
import styles from './Ending.module.css';
import { takeFocusOnEntry } from './takeFocus.ts';

export interface EndingProps {
  readonly context: ViewContext;
  readonly takeFocus: boolean;
  readonly onGoTo: (step: number) => void;
  /** What stands between the title and the text. */
  readonly children?: ReactNode;
}

/** After the last phase: what is still open and the way to it, or the way back through all. */
export function Ending({ context, takeFocus, onGoTo, children }: EndingProps): ReactNode {
  const { messages } = context;
  const { title, text, open } = endView(context);
  return (
    <div>
      <SectionHeader
        ref={takeFocus ? takeFocusOnEntry : undefined}
        eyebrow={messages.endEyebrow}
        title={title}
      />
      {children}
      <p className={styles.text}>{text}</p>
      {open.length > 0 && (
        <ul className={styles.open} aria-label={messages.openQuestions}>
          {open.map(({ id, number, question, step }) => (
            <li key={id} className={styles.item}>
              <span className={styles.number}>{number}</span>
              <Button onClick={() => onGoTo(step)}>{question}</Button>
            </li>
          ))}
        </ul>
      )}
      <Button onClick={() => onGoTo(0)}>{messages.review}</Button>
    </div>
  );
}
