'use client';
import { tooLong } from '@servitization/content/saving/tooLong';
import { TEXT_CHARS } from '@servitization/profile';
import { Button, LimitedField, takeFreeFocus } from '@servitization/ui';
import { type ReactNode, useCallback, useRef } from 'react';
import type { QuestionView, ViewContext } from '../views.ts';
import styles from './NoteEditor.module.css';

export interface NoteEditorProps {
  readonly context: ViewContext;
  readonly question: QuestionView;
  readonly onNote: (text: string) => void;
  readonly onDone: () => void;
}

/** A note on an answer, in a field that keeps every keystroke that the document can take. */
export function NoteEditor({ context, question, onNote, onDone }: NoteEditorProps): ReactNode {
  const { messages, format } = context;
  const field = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null);
  const enter = useCallback((entered: HTMLInputElement | HTMLTextAreaElement | null) => {
    field.current = entered;
    takeFreeFocus(entered);
  }, []);
  const done = () => {
    const { current } = field;
    // Closed now, it would take along what isn't kept.
    if (current && current.value.length > TEXT_CHARS) current.focus();
    else onDone();
  };
  return (
    <div className={styles.editor}>
      <LimitedField
        ref={enter}
        name={`note-${question.id}`}
        label={messages.noteLabel({ question: question.number }, format)}
        most={TEXT_CHARS}
        tooLong={(length) => tooLong(length, TEXT_CHARS, format.locale)}
        lines={3}
        labelClassName={styles.label}
        fieldClassName={styles.field}
        defaultValue={question.note}
        onText={onNote}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // It closes the field, and not the host's dialog around it.
          event.stopPropagation();
          done();
        }}
      />
      <Button onClick={done}>{messages.noteDone}</Button>
    </div>
  );
}
