'use client';
import { Button, OnDemand, RadioScale, type RadioScaleProps } from '@servitization/ui';
import { type ComponentType, type ReactNode, useState } from 'react';
import type { QuestionView, ViewContext } from '../views.ts';
import type { NoteEditorProps } from './NoteEditor.tsx';
import styles from './Question.module.css';
import { takeFocusOnEntry } from './takeFocus.ts';

export interface QuestionProps extends Pick<RadioScaleProps, 'scaleRef'> {
  readonly context: ViewContext;
  readonly question: QuestionView;
  readonly onAnswer: (question: string, value: string) => void;
  readonly onNote: (question: string, text: string) => void;
  readonly onClear: (question: string) => void;
  /** Brings the answer back; absent where none was cleared. */
  readonly onUndo: (() => void) | undefined;
}

const loadNoteEditor = () =>
  import('./NoteEditor.tsx').then(({ NoteEditor }): ComponentType<NoteEditorProps> => NoteEditor);

/** One question, and what can be done with its answer once there is one. */
export function Question(props: QuestionProps): ReactNode {
  const { context, question, scaleRef, onAnswer, onNote } = props;
  const { messages, format } = context;
  const { id, note, ...scale } = question;
  const [editing, setEditing] = useState(false);
  /** What was done last: the button that came of it takes the focus from the one that is gone. */
  const [done, setDone] = useState<Deed>();
  const editor = {
    context,
    question,
    onNote: (text: string) => onNote(id, text),
    onDone: () => {
      setEditing(false);
      setDone('note');
    },
  };
  return (
    <RadioScale
      {...scale}
      scaleRef={scaleRef}
      onChoose={(value) => {
        setDone(undefined);
        onAnswer(id, value);
      }}
      action={
        !editing && (
          <Actions {...props} done={done} onDo={setDone} onEdit={() => setEditing(true)} />
        )
      }
    >
      {editing && <OnDemand load={loadNoteEditor} with={editor} words={messages} />}
      {note && !editing && <p className={styles.note}>{messages.note({ text: note }, format)}</p>}
    </RadioScale>
  );
}

type Deed = 'note' | 'clear' | 'undo';

interface ActionsProps extends QuestionProps {
  readonly done: Deed | undefined;
  readonly onDo: (deed: Deed) => void;
  readonly onEdit: () => void;
}

/** Keys, so that no button turns into another one, which would take no focus. */
function Actions({ context, question, done, onDo, onEdit, onClear, onUndo }: ActionsProps) {
  const { messages, readOnly } = context;
  const { id, note, value } = question;
  const refAfter = (deed: Deed) => (done === deed ? takeFocusOnEntry : undefined);
  const act = (deed: Deed, run: () => void) => () => {
    onDo(deed);
    run();
  };
  if (readOnly) return null;
  if (value === undefined)
    return (
      onUndo && (
        <Button key="undo" ref={refAfter('clear')} onClick={act('undo', onUndo)}>
          {messages.undoClear}
        </Button>
      )
    );
  return (
    <>
      <Button key="note" ref={refAfter('note')} onClick={onEdit}>
        {note ? messages.editNote : messages.addNote}
      </Button>
      <Button key="clear" ref={refAfter('undo')} onClick={act('clear', () => onClear(id))}>
        {messages.clearAnswer}
      </Button>
    </>
  );
}
