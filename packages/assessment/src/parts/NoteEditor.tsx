import { Button, takeFreeFocus } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { QuestionView, ViewContext } from '../views.ts';
import styles from './NoteEditor.module.css';

export interface NoteEditorProps {
  readonly context: ViewContext;
  readonly question: QuestionView;
  readonly onNote: (text: string) => void;
  readonly onDone: () => void;
}

/** What the profile takes at most. */
const LONGEST_NOTE = 10_000;

/** A note on an answer, in a field that keeps every keystroke. */
export function NoteEditor({ context, question, onNote, onDone }: NoteEditorProps): ReactNode {
  const { messages, format } = context;
  return (
    <div className={styles.editor}>
      <label className={styles.label}>
        {messages.noteLabel({ question: question.number }, format)}
        <textarea
          ref={takeFreeFocus}
          className={styles.field}
          rows={3}
          maxLength={LONGEST_NOTE}
          defaultValue={question.note}
          onInput={(event) => onNote(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            // It closes the field, and not the host's dialog around it.
            event.stopPropagation();
            onDone();
          }}
        />
      </label>
      <Button onClick={onDone}>{messages.noteDone}</Button>
    </div>
  );
}
