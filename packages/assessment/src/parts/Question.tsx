'use client';
import { Button, OnDemand, RadioScale } from '@servitization/ui';
import { type ComponentType, type ReactNode, useState } from 'react';
import type { QuestionView, ViewContext } from '../views.ts';
import type { NoteEditorProps } from './NoteEditor.tsx';
import styles from './Question.module.css';
import { takeFocusOnEntry } from './takeFocus.ts';

export interface QuestionProps {
  readonly context: ViewContext;
  readonly question: QuestionView;
  readonly takeFocus: boolean;
  readonly onAnswer: (question: string, value: string) => void;
  readonly onNote: (question: string, text: string) => void;
}

const loadNoteEditor = () =>
  import('./NoteEditor.tsx').then(({ NoteEditor }): ComponentType<NoteEditorProps> => NoteEditor);

/** One question, and a note on its answer once there is one. */
export function Question(props: QuestionProps): ReactNode {
  const { context, question, takeFocus, onAnswer, onNote } = props;
  const { messages, format, readOnly } = context;
  const { id, note, ...scale } = question;
  const [editing, setEditing] = useState(false);
  const [edited, setEdited] = useState(false);
  const canNote = !readOnly && question.value !== undefined && !editing;
  const editor = {
    context,
    question,
    onNote: (text: string) => onNote(id, text),
    onDone: () => {
      setEditing(false);
      setEdited(true);
    },
  };
  return (
    <RadioScale
      {...scale}
      takeFocus={takeFocus}
      onChoose={(value) => {
        setEdited(false);
        onAnswer(id, value);
      }}
      action={
        canNote && (
          // After the field is closed the focus comes back to where it was opened.
          <Button ref={edited ? takeFocusOnEntry : undefined} onClick={() => setEditing(true)}>
            {note ? messages.editNote : messages.addNote}
          </Button>
        )
      }
    >
      {editing && <OnDemand load={loadNoteEditor} with={editor} failed={messages.partFailed} />}
      {note && !editing && <p className={styles.note}>{messages.note({ text: note }, format)}</p>}
    </RadioScale>
  );
}
