import { Button, Notice, withOverrides } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { AssessmentMessages } from '../locales/messages.ts';
import { notices as english } from '../locales/notices.en.ts';
import styles from './Notices.module.css';

export interface NoticesProps {
  readonly messages: AssessmentMessages;
  /** Brings back what was cleared. */
  readonly undo: (() => void) | null;
  readonly unsaved: boolean;
  readonly unreadable: boolean;
}

/** What a user must know before putting more work in: answers cleared, not saved, not readable. */
export function Notices({ messages, undo, unsaved, unreadable }: NoticesProps): ReactNode {
  const notices = withOverrides(english, messages.notices);
  return (
    <div className={styles.notices}>
      {undo && (
        <Notice title={notices.cleared} announce="status">
          <Button onClick={undo}>{notices.undo}</Button>
        </Notice>
      )}
      {unreadable && (
        <Notice title={notices.unreadableTitle} announce="status">
          {notices.unreadableText}
        </Notice>
      )}
      {unsaved && (
        <Notice title={notices.unsavedTitle} announce="status">
          {notices.unsavedText}
        </Notice>
      )}
    </div>
  );
}
