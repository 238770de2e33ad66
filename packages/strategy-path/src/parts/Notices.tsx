import { savingNotice } from '@servitization/content/saving/notice';
import type { ProfileStatus } from '@servitization/profile';
import { Notice, TextNotice, ToldOnce } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { ViewContext } from '../views.ts';

export interface NoticesProps {
  readonly context: ViewContext;
  readonly status: ProfileStatus;
}

/** What a user must know before putting more work in. */
export function Notices({ context, status }: NoticesProps): ReactNode {
  const { messages, format } = context;
  const kept = savingNotice(status, format.locale);
  return (
    <ToldOnce status={status}>
      {kept && <TextNotice {...kept} />}
      {status.state === 'unreadable' && !kept && (
        <Notice title={messages.unreadable}>{messages.unreadableText}</Notice>
      )}
      {status.state === 'unsaved' && !kept && (
        <Notice title={messages.unsaved} announce="status">
          {messages.unsavedText}
        </Notice>
      )}
    </ToldOnce>
  );
}
