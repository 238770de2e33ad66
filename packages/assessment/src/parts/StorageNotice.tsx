import { Notice } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { AssessmentMessages } from '../locales/messages.ts';
import styles from './StorageNotice.module.css';

export interface StorageNoticeProps {
  readonly messages: AssessmentMessages;
  readonly unsaved: boolean;
  readonly unreadable: boolean;
}

/** Says it when answers can't be kept, before the user has put work into them. */
export function StorageNotice({ messages, unsaved, unreadable }: StorageNoticeProps): ReactNode {
  if (!unsaved && !unreadable) return null;
  const title = unreadable ? messages.unreadableTitle : messages.unsavedTitle;
  return (
    <div className={styles.notice}>
      <Notice title={title} announce="status">
        {unreadable ? messages.unreadableText : messages.unsavedText}
      </Notice>
    </div>
  );
}
