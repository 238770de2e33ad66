import { kolagar2022 } from '@servitization/core';
import type { ReactNode } from 'react';
import type { ViewContext } from '../views.ts';

/** The rule behind the place, whose it is, and what the evidence covers. */
export function MatrixNote({ context }: { readonly context: ViewContext }): ReactNode {
  const { assessment, messages, words, format } = context;
  const cite = words.cite['kolagar-2022'];
  return (
    <>
      {messages.rule({ share: format.percent(assessment.consolidation) }, format)}{' '}
      <a href={`https://doi.org/${kolagar2022.doi}`}>{messages.source({ cite }, format)}</a>{' '}
      {words.scope['kolagar-2022']}
    </>
  );
}
