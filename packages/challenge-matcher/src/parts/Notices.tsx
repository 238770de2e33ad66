import { savingNotice } from '@servitization/content/saving/notice';
import type { ProfileStatus } from '@servitization/profile';
import { inLanguage, Notice, TextNotice, ToldOnce } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import type { MatcherContext } from '../context.ts';

export interface NoticesProps {
  readonly status: ProfileStatus;
  readonly context: MatcherContext;
}

/** What the user must know about where the choices go. */
export const Notices: ComponentType<NoticesProps> = inLanguage(
  ({ status, context }: NoticesProps): ReactNode => {
    const { messages, format } = context;
    const kept = savingNotice(status, format.locale);
    return (
      <ToldOnce status={status}>
        {kept && <TextNotice {...kept} />}
        {status.state === 'unreadable' && !kept && (
          <Notice title={messages.unreadableTitle}>{messages.unreadableText}</Notice>
        )}
        {status.state === 'unsaved' && !kept && (
          <Notice title={messages.unsavedTitle} announce="status">
            {messages.unsavedText}
          </Notice>
        )}
      </ToldOnce>
    );
  },
);
