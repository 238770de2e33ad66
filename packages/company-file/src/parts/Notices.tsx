'use client';
import { savingNotice } from '@servitization/content/saving/notice';
import type { ProfileStatus } from '@servitization/profile';
import { inLanguage, Notice, TextNotice, ToldOnce } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import type { FileContext } from '../context.ts';
import type { Sending } from '../kinds.ts';
import type { FileMessages } from '../locales/messages.ts';
import { textFileName } from '../saving.ts';

export interface NoticesProps {
  readonly status: ProfileStatus;
  readonly sending: Sending | undefined;
  readonly context: FileContext;
}

/** What the user must know about where the document is kept. */
export const Notices: ComponentType<NoticesProps> = inLanguage(
  ({ status, sending, context }: NoticesProps): ReactNode =>
    status.state === 'ready' ? (
      sendingNotice(sending, context.messages.notices)
    ) : (
      <ToldOnce status={status}>
        <StatusNotice status={status} context={context} />
      </ToldOnce>
    ),
);

function StatusNotice({ status, context }: Pick<NoticesProps, 'status' | 'context'>): ReactNode {
  const { notices } = context.messages;
  const kept = savingNotice(status, context.format.locale);
  if (status.state === 'unsaved' && !kept) {
    return (
      <Notice title={notices.unsavedTitle} announce="status">
        {notices.unsavedText}
      </Notice>
    );
  }
  if (status.state !== 'newer' && status.state !== 'unreadable') {
    return kept && <TextNotice {...kept} />;
  }
  const [title, said] = told(status, notices);
  return (
    <TextNotice
      title={title}
      text={said}
      download={notices.saveText}
      fileName={textFileName(notices.textName)}
      content={status.text}
    />
  );
}

function sendingNotice(
  sending: Sending | undefined,
  { stalledTitle, stalledText, refusedTitle, refusedText }: FileMessages['notices'],
): ReactNode {
  if (sending !== 'stalled' && sending !== 'refused') return null;
  const [title, text] =
    sending === 'stalled' ? [stalledTitle, stalledText] : [refusedTitle, refusedText];
  return (
    <Notice title={title} announce="status">
      {text}
    </Notice>
  );
}

function told(
  status: Extract<ProfileStatus, { text: string }>,
  { newerTitle, newerText, unreadableTitle, unreadableText, asideText }: FileMessages['notices'],
): readonly [title: string, text: string] {
  if (status.state === 'newer') return [newerTitle, newerText];
  return [unreadableTitle, status.isAside ? asideText : unreadableText];
}
