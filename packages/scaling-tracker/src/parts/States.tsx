import { Notice } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { ViewContext } from '../viewContext.ts';

export interface StatesProps {
  readonly context: ViewContext;
  readonly unsaved: boolean;
  readonly unreadable: boolean;
}

/** What a user must know before putting more work in. */
export function States({ context, unsaved, unreadable }: StatesProps): ReactNode {
  const { messages, faults, format } = context;
  return (
    <>
      {unreadable && (
        <Notice title={messages.unreadableTitle} announce="status">
          {messages.unreadableText}
        </Notice>
      )}
      {unsaved && (
        <Notice title={messages.unsavedTitle} announce="status">
          {messages.unsavedText}
        </Notice>
      )}
      {faults.length > 0 && (
        <Notice
          title={messages.skippedEntries({ count: faults.length }, format)}
          announce="status"
        />
      )}
    </>
  );
}
