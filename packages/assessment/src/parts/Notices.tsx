import { savingNotice } from '@servitization/content/saving/notice';
import type { ProfileStatus } from '@servitization/profile';
import { Button, inLanguage, Notice, TextNotice, ToldOnce, withOverrides } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { notices as english } from '../locales/notices.en.ts';
import type { ViewContext } from '../views.ts';
import styles from './Notices.module.css';

export interface NoticesProps {
  readonly context: ViewContext;
  /** Brings back what was cleared. */
  readonly undo: (() => void) | null;
  readonly status: ProfileStatus;
}

/** What a user must know before putting more work in: answers cleared, not saved, not readable. */
export const Notices: ComponentType<NoticesProps> = inLanguage(function Notices({
  context,
  undo,
  status,
}: NoticesProps): ReactNode {
  const kept = savingNotice(status, context.format.locale);
  const notices = withOverrides(english, context.messages.notices);
  return (
    <div className={styles.notices}>
      {undo && (
        <Notice title={notices.cleared} announce="status">
          <Button onClick={undo}>{notices.undo}</Button>
        </Notice>
      )}
      <ToldOnce status={status}>
        {kept && <TextNotice {...kept} />}
        {status.state === 'unreadable' && !kept && (
          <Notice title={notices.unreadableTitle} announce="status">
            {notices.unreadableText}
          </Notice>
        )}
        {status.state === 'unsaved' && !kept && (
          <Notice title={notices.unsavedTitle} announce="status">
            {notices.unsavedText}
          </Notice>
        )}
      </ToldOnce>
    </div>
  );
});
