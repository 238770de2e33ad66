import { Notice } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { StrategyPathMessages } from '../locales/messages.ts';

export interface NoticesProps {
  readonly messages: StrategyPathMessages;
  readonly unsaved: boolean;
  readonly unreadable: boolean;
}

/** What a user must know before putting more work in. */
export function Notices({ messages, unsaved, unreadable }: NoticesProps): ReactNode {
  return (
    <>
      {unreadable && <Notice title={messages.unreadable}>{messages.unreadableText}</Notice>}
      {unsaved && (
        <Notice title={messages.unsaved} announce="status">
          {messages.unsavedText}
        </Notice>
      )}
    </>
  );
}
