'use client';
import type { ProfileStatus } from '@servitization/profile';
import { Button, inLanguage, Notice } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import type { FileContext } from '../context.ts';
import { saveText } from '../saving.ts';

export interface NoticesProps {
  readonly status: ProfileStatus;
  readonly context: FileContext;
}

/** What the user must know about where the document is kept. */
export const Notices: ComponentType<NoticesProps> = inLanguage(
  ({ status, context }: NoticesProps): ReactNode => {
    const { notices } = context.messages;
    if (status.state === 'unsaved') {
      return (
        <Notice title={notices.unsavedTitle} announce="status">
          {notices.unsavedText}
        </Notice>
      );
    }
    if (status.state !== 'unreadable') return null;
    const { text } = status;
    return (
      <Notice title={notices.unreadableTitle}>
        {notices.unreadableText}{' '}
        <Button onClick={() => saveText(text, notices.textName)}>{notices.saveText}</Button>
      </Notice>
    );
  },
);
