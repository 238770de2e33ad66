import { Button, inLanguage, Notice, withOverrides } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { notices as english } from '../locales/notices.en.ts';
import type { ViewContext } from '../views.ts';
import styles from './Notices.module.css';

export interface NoticesProps {
  readonly context: ViewContext;
  /** Brings back what was cleared. */
  readonly undo: (() => void) | null;
  readonly unsaved: boolean;
  readonly unreadable: boolean;
}

/** What a user must know before putting more work in: answers cleared, not saved, not readable. */
export const Notices: ComponentType<NoticesProps> = inLanguage(function Notices({
  context,
  undo,
  unsaved,
  unreadable,
}: NoticesProps): ReactNode {
  const notices = withOverrides(english, context.messages.notices);
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
});
