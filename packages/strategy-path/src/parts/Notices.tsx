import { savingNotice } from '@servitization/content/saving/notice';
import type { ProfileStatus } from '@servitization/profile';
import { Notice, TextNotice } from '@servitization/ui';
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
  if (kept) return <TextNotice {...kept} />;
  return (
    <>
      {status.state === 'unreadable' && (
        <Notice title={messages.unreadable}>{messages.unreadableText}</Notice>
      )}
      {status.state === 'unsaved' && (
        <Notice title={messages.unsaved} announce="status">
          {messages.unsavedText}
        </Notice>
      )}
    </>
  );
}
