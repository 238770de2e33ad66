import { savingNotice } from '@servitization/content/saving/notice';
import type { ProfileStatus } from '@servitization/profile';
import { inLanguage, Notice, TextNotice, ToldOnce, withOverrides } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { details as english } from '../locales/details.en.ts';
import type { DetailProps } from './detailProps.ts';

export interface UnreadableProps extends DetailProps {
  readonly status: ProfileStatus;
}

/** Tells an empty picture of a firm without answers from one whose answers can't be read. */
export const UnreadableNotice: ComponentType<UnreadableProps> = inLanguage(
  function UnreadableNotice({ context, status }: UnreadableProps): ReactNode {
    const kept = savingNotice(status, context.format.locale);
    const details = withOverrides(english, context.messages.details);
    return (
      <ToldOnce status={status}>
        {kept ? (
          <TextNotice {...kept} />
        ) : (
          <Notice title={details.unreadableTitle}>{details.unreadableText}</Notice>
        )}
      </ToldOnce>
    );
  },
);
