'use client';
import { Button, ConfirmDialog, withOverrides } from '@servitization/ui';
import { type ReactNode, useState } from 'react';
import { ending as english } from '../locales/ending.en.ts';
import type { ViewContext } from '../views.ts';

export interface ClearAnswersProps {
  readonly context: ViewContext;
  readonly onClear: () => void;
}

/** Takes all answers away, after asking. */
export function ClearAnswers({ context, onClear }: ClearAnswersProps): ReactNode {
  const { answers, messages, format } = context;
  const ending = withOverrides(english, messages.ending);
  const [asking, setAsking] = useState(false);
  const count = Object.keys(answers).length;
  if (count === 0) return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{ending.clear}</Button>
      {asking && (
        <ConfirmDialog
          title={ending.clearTitle({ answers: count }, format)}
          text={ending.clearText}
          confirm={ending.clearConfirm}
          cancel={ending.clearCancel}
          onConfirm={onClear}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
