import { KOLAGAR_DOI } from '@servitization/core';
import type { ReactNode } from 'react';
import type { StartContext } from '../start.ts';

/** How to read the picture, whose rule it follows, and what the evidence covers. */
export function MatrixNote({ context }: { readonly context: StartContext }): ReactNode {
  const { messages, words, format } = context;
  const cite = words.cite['kolagar-2022'];
  return (
    <>
      {messages.letters} {messages.rule}{' '}
      <a href={`https://doi.org/${KOLAGAR_DOI}`}>{messages.source({ cite }, format)}</a>{' '}
      {words.scope['kolagar-2022']}
    </>
  );
}
