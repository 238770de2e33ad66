import { KOLAGAR_DOI, paths } from '@servitization/core';
import type { ReactNode } from 'react';
import type { ViewContext } from '../views.ts';

/** Whose rule the fit follows, whose paths they are, and what the evidence covers. */
export function Note({ context }: { readonly context: ViewContext }): ReactNode {
  const { criteria, messages, words, format } = context;
  const cite = words.matrix.cite['kolagar-2022'];
  return (
    <>
      {criteria === paths.criteria ? messages.rule : messages.ruleOfHost}{' '}
      <a href={`https://doi.org/${KOLAGAR_DOI}`}>{messages.source({ cite }, format)}</a>{' '}
      {words.matrix.scope['kolagar-2022']}
    </>
  );
}
