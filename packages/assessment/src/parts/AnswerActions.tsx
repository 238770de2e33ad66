import { Button } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { AnswerProps, Deed } from './answerProps.ts';
import { takeFocusOnEntry } from './takeFocus.ts';

/**
 * What can be done with an answer. The button that came of what was done last takes the focus from
 * the one that is gone. Keys, so that no button turns into another one, which would take no focus.
 */
export function AnswerActions(props: AnswerProps): ReactNode {
  const { context, question, deed, onDo, onClear, onUndo } = props;
  const { messages, readOnly } = context;
  const { id, note, value } = question;
  const refAfter = (done: Deed) => (deed === done ? takeFocusOnEntry : undefined);
  const act = (done: Deed, run: () => void) => () => {
    onDo(done);
    run();
  };
  if (readOnly || deed === 'edit') return null;
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
      <Button key="note" ref={refAfter('note')} onClick={() => onDo('edit')}>
        {note ? messages.editNote : messages.addNote}
      </Button>
      <Button key="clear" ref={refAfter('undo')} onClick={act('clear', () => onClear(id))}>
        {messages.clearAnswer}
      </Button>
    </>
  );
}
