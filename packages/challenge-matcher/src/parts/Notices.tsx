import type { ProfileStatus } from '@servitization/profile';
import { Notice } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { MatcherMessages } from '../locales/messages.ts';

export interface NoticesProps {
  readonly status: ProfileStatus;
  readonly messages: MatcherMessages;
}

/** What the user must know about where the choices go. */
export function Notices({ status, messages }: NoticesProps): ReactNode {
  if (status.state === 'unreadable') {
    return <Notice title={messages.unreadableTitle}>{messages.unreadableText}</Notice>;
  }
  if (status.state === 'unsaved') {
    return (
      <Notice title={messages.unsavedTitle} announce="status">
        {messages.unsavedText}
      </Notice>
    );
  }
  return null;
}
