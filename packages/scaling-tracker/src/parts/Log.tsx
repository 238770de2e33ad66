import type { ReactNode } from 'react';
import type { RecordEvent, ViewContext } from '../viewContext.ts';
import type { ImportText } from '../writing.ts';
import { LogFile } from './LogFile.tsx';
import { Timeline } from './Timeline.tsx';

export interface LogProps {
  readonly context: ViewContext;
  readonly record: RecordEvent;
  readonly importText: ImportText;
}

/** All that was written down, and the way into a file and back. */
export const Log = ({ context, record, importText }: LogProps): ReactNode => (
  <>
    <Timeline context={context} record={record} />
    <LogFile context={context} importText={importText} />
  </>
);
