'use client';
import { emptyProfile, forgetLooks, forgetSetAside } from '@servitization/profile';
import { Button, ConfirmDialog, inLanguage } from '@servitization/ui';
import { type ComponentType, type ReactNode, useState } from 'react';
import type { FileContext } from '../context.ts';
import { holdingText } from '../holdingText.ts';
import type { CompanyFileModel } from '../useCompanyFile.ts';
import form from './Form.module.css';

export interface EraseProps {
  readonly context: FileContext;
  readonly onPut: CompanyFileModel['put'];
  readonly onDownload: () => void;
}

/** Says what goes, offers a copy, and asks once more. */
export const Erase: ComponentType<EraseProps> = inLanguage(
  ({ context, onPut, onDownload }: EraseProps): ReactNode => {
    const { profile, messages, format, rater, documentName } = context;
    const { erasing } = messages;
    const [isAsking, setAsking] = useState(false);
    const erase = () => {
      if (documentName !== undefined) {
        forgetSetAside(documentName);
        forgetLooks(documentName);
      }
      onPut(emptyProfile(), 'erase');
    };
    const held = erasing.text({ holding: holdingText(profile, context, rater) }, format);
    return (
      <>
        <p className={form.text}>
          {held} {erasing.copies}
        </p>
        <div className={form.actions}>
          <Button onClick={onDownload}>{messages.download}</Button>
          <Button onClick={() => setAsking(true)}>{erasing.erase}</Button>
        </div>
        {isAsking && (
          <ConfirmDialog
            title={erasing.question}
            text={held}
            confirm={erasing.confirm}
            cancel={erasing.cancel}
            onConfirm={erase}
            onCancel={() => setAsking(false)}
          />
        )}
      </>
    );
  },
);
