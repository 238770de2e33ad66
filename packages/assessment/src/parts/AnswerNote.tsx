import { OnDemand } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import styles from './AnswerNote.module.css';
import type { AnswerProps } from './answerProps.ts';
import type { NoteEditorProps } from './NoteEditor.tsx';

const loadNoteEditor = () =>
  import('./NoteEditor.tsx').then(({ NoteEditor }): ComponentType<NoteEditorProps> => NoteEditor);

/** The note on an answer, to be read or written. */
export function AnswerNote({ context, question, deed, onDo, onNote }: AnswerProps): ReactNode {
  const { messages, format } = context;
  const { id, note } = question;
  const editor = {
    context,
    question,
    onNote: (text: string) => onNote(id, text),
    onDone: () => onDo('note'),
  };
  if (deed === 'edit') return <OnDemand load={loadNoteEditor} with={editor} words={messages} />;
  return note && <p className={styles.note}>{messages.note({ text: note }, format)}</p>;
}
