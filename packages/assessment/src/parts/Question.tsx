'use client';
import { Button, RadioScale } from '@servitization/ui';
import { type ReactNode, useState } from 'react';
import type { QuestionView, ViewContext } from '../views.ts';
import { QuestionNote } from './QuestionNote.tsx';

export interface QuestionProps {
  readonly context: ViewContext;
  readonly question: QuestionView;
  readonly takeFocus: boolean;
  readonly onAnswer: (question: string, value: string) => void;
  readonly onNote: (question: string, text: string) => void;
}

/** One question, and a note on its answer once there is one. */
export function Question(props: QuestionProps): ReactNode {
  const { context, question, takeFocus, onAnswer, onNote } = props;
  const { messages, readOnly } = context;
  const { id, note, ...scale } = question;
  const [editing, setEditing] = useState(false);
  const canNote = !readOnly && question.value !== undefined && !editing;
  return (
    <RadioScale
      {...scale}
      takeFocus={takeFocus}
      onChoose={(value) => onAnswer(id, value)}
      action={
        canNote && (
          <Button onClick={() => setEditing(true)}>
            {note ? messages.editNote : messages.addNote}
          </Button>
        )
      }
    >
      <QuestionNote
        context={context}
        question={question}
        editing={editing}
        onNote={(text) => onNote(id, text)}
        onDone={() => setEditing(false)}
      />
    </RadioScale>
  );
}
