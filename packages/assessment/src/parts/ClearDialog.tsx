import {
  ConfirmDialog,
  type ConfirmDialogProps,
  inLanguage,
  withOverrides,
} from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { ending as english } from '../locales/ending.en.ts';
import type { ViewContext } from '../views.ts';

export interface ClearDialogProps extends Pick<ConfirmDialogProps, 'onConfirm' | 'onCancel'> {
  readonly context: ViewContext;
}

/** Asks before all answers go. */
export const ClearDialog: ComponentType<ClearDialogProps> = inLanguage(function ClearDialog({
  context,
  ...on
}: ClearDialogProps): ReactNode {
  const { answers, messages, format } = context;
  const ending = withOverrides(english, messages.ending);
  const count = Object.keys(answers).length;
  return (
    <ConfirmDialog
      {...on}
      title={ending.clearTitle({ answers: count }, format)}
      text={ending.clearText}
      confirm={ending.clearConfirm}
      cancel={ending.clearCancel}
    />
  );
});
