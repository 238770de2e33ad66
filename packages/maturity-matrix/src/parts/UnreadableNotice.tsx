import { Notice, withOverrides } from '@servitization/ui';
import type { ReactNode } from 'react';
import { details as english } from '../locales/details.en.ts';
import type { DetailProps } from './Details.tsx';

/** Tells an empty picture of a firm without answers from one whose answers can't be read. */
export function UnreadableNotice({ context }: DetailProps): ReactNode {
  const details = withOverrides(english, context.messages.details);
  return <Notice title={details.unreadableTitle}>{details.unreadableText}</Notice>;
}
