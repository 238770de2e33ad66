import { inLanguage, Notice, withOverrides } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { details as english } from '../locales/details.en.ts';
import type { DetailProps } from './detailProps.ts';

/** Tells an empty picture of a firm without answers from one whose answers can't be read. */
export const UnreadableNotice: ComponentType<DetailProps> = inLanguage(function UnreadableNotice({
  context,
}: DetailProps): ReactNode {
  const details = withOverrides(english, context.messages.details);
  return <Notice title={details.unreadableTitle}>{details.unreadableText}</Notice>;
});
