import { inLanguage, withOverrides } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { ending as english } from '../locales/ending.en.ts';
import { ClearAnswers, type ClearAnswersProps } from './ClearAnswers.tsx';
import { ResultLink } from './ResultLink.tsx';

export interface ClosingProps extends ClearAnswersProps {
  readonly resultLink: string | undefined;
}

/** Below all questions on one page: on to the result, or everything away. */
export const Closing: ComponentType<ClosingProps> = inLanguage(function Closing({
  resultLink,
  ...clearing
}: ClosingProps): ReactNode {
  const { messages, readOnly } = clearing.context;
  return (
    <>
      <ResultLink href={resultLink}>{withOverrides(english, messages.ending).result}</ResultLink>
      {!readOnly && <ClearAnswers {...clearing} />}
    </>
  );
});
