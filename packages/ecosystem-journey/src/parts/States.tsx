import { savingNotice } from '@servitization/content/saving/notice';
import type { ProfileStatus } from '@servitization/profile';
import { inLanguage, Listed, Notice, TextNotice, ToldOnce } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { faultText } from '../faults.ts';
import type { ViewContext } from '../viewContext.ts';

export interface StatesProps {
  readonly context: ViewContext;
  readonly status: ProfileStatus;
}

/** What a user must know before putting more work in. */
export const States: ComponentType<StatesProps> = inLanguage(
  ({ context, status }: StatesProps): ReactNode => {
    const { messages, faults, format } = context;
    const kept = savingNotice(status, format.locale);
    return (
      <>
        <ToldOnce status={status}>
          {kept && <TextNotice {...kept} />}
          {status.state === 'unreadable' && !kept && (
            <Notice title={messages.unreadableTitle} announce="status">
              {messages.unreadableText}
            </Notice>
          )}
          {status.state === 'unsaved' && !kept && (
            <Notice title={messages.unsavedTitle} announce="status">
              {messages.unsavedText}
            </Notice>
          )}
        </ToldOnce>
        {faults.length > 0 && (
          <Notice
            title={messages.skippedEntries({ count: faults.length }, format)}
            announce="status"
          >
            <Listed
              texts={faults.map((fault) => faultText(fault, context))}
              more={(count) => messages.moreFaults({ count }, format)}
            />
          </Notice>
        )}
      </>
    );
  },
);
