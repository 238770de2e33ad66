'use client';
import { Button, OnDemand } from '@servitization/ui';
import { type ReactNode, useState } from 'react';
import { isAnswered, type ViewContext } from '../views.ts';

export interface ClearAnswersProps {
  readonly context: ViewContext;
  readonly onClear: () => void;
}

const loadDialog = () => import('./ClearDialog.tsx').then(({ ClearDialog }) => ClearDialog);

/** Takes all answers away, after asking. */
export function ClearAnswers({ context, onClear }: ClearAnswersProps): ReactNode {
  const { messages } = context;
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const onConfirm = () => {
    // This stays while there is nothing to clear, and must not ask again once there is.
    close();
    onClear();
  };
  const dialog = { context, onConfirm, onCancel: close };
  if (!isAnswered(context)) return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{messages.clearAll}</Button>
      {asking && <OnDemand load={loadDialog} with={dialog} words={messages} />}
    </>
  );
}
