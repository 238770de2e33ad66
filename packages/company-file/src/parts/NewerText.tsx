import { TextNotice } from '@servitization/ui';
import { fileNameOf } from '@servitization/ui/export';
import type { ReactNode } from 'react';
import type { FileContext } from '../context.ts';

export interface NewerTextProps {
  readonly context: FileContext;
  /** Of the company; may be empty. */
  readonly name: string;
  /** The whole file, as it came. */
  readonly text: string;
}

/** That a newer kit wrote a file, which is only looked at here, and can be had as it is. */
export function NewerText({ context: { messages }, name, text }: NewerTextProps): ReactNode {
  const { incoming, fileName } = messages;
  return (
    <TextNotice
      title={incoming.newerTitle}
      text={incoming.newerText}
      download={incoming.newerSave}
      fileName={fileNameOf(name || fileName, '', 'servitization.json')}
      content={text}
    />
  );
}
