import { ecosystem } from '@servitization/core';
import { type LogFileRead, LogFile as PlainLogFile } from '@servitization/ui';
import type { ReactNode } from 'react';
import { faultText } from '../faults.ts';
import { unreadIn } from '../log.ts';
import { logTable } from '../logTable.ts';
import { datedTitle } from '../logView.ts';
import type { ViewContext } from '../viewContext.ts';
import type { ImportResult, ImportText } from '../writing.ts';

export interface LogFileProps {
  readonly context: ViewContext;
  readonly importText: ImportText;
}

function toldOf(context: ViewContext, result: ImportResult): LogFileRead {
  const { added, known, others, conflicts, ahead, faults } = result;
  return {
    ...{ added, known, others, firstFault: faults[0]?.path },
    conflicts: conflicts.map((one) => datedTitle(context, one)),
    ahead: ahead.map((one) => datedTitle(context, one)),
    faults: faults.map((fault) => faultText(fault, context)),
  };
}

/** The log as a file and back, without loss: what was read in its one order, then what could not be. */
export function LogFile({ context, importText }: LogFileProps): ReactNode {
  const { messages, format, company, entries, readOnly, state } = context;
  return (
    <PlainLogFile
      words={messages}
      format={format}
      company={company}
      isEmpty={entries.length === 0}
      count={entries.length}
      readOnly={readOnly}
      toJson={() => ecosystem.toJson([...state.log, ...unreadIn(context)])}
      toTable={() => logTable(context)}
      onText={(text) => toldOf(context, importText(text))}
    />
  );
}
