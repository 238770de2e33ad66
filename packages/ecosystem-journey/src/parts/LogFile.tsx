'use client';
import { ecosystem } from '@servitization/core';
import { Button, SectionHeader } from '@servitization/ui';
import { download, fileNameOf, toCsv } from '@servitization/ui/export';
import { type ChangeEvent, type ReactNode, useState } from 'react';
import { unreadIn } from '../log.ts';
import { logTable } from '../logTable.ts';
import { datedTitle } from '../logView.ts';
import type { ViewContext } from '../viewContext.ts';
import type { ImportResult, ImportText } from '../writing.ts';
import { Faults, Listed } from './Faults.tsx';
import styles from './LogFile.module.css';

export interface LogFileProps {
  readonly context: ViewContext;
  readonly importText: ImportText;
}

/** Far above any log; more would freeze the page. */
const MOST_BYTES = 20_000_000;

type Outcome = ImportResult | 'failed' | 'too-large';

/** The log as a file and back, without loss. */
export function LogFile({ context, importText }: LogFileProps): ReactNode {
  const { messages, readOnly } = context;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    if (!file) return;
    setOutcome(await read(file, importText));
    // So that choosing the same file again is a change again.
    input.value = '';
  };
  if (readOnly && context.entries.length === 0) return null;
  return (
    <div className={styles.file}>
      <SectionHeader title={messages.fileTitle} depth={1} />
      <div className={styles.actions}>
        {context.entries.length > 0 && (
          <>
            <Button onClick={() => saveJson(context)}>{messages.saveJson}</Button>
            <Button onClick={() => saveCsv(context)}>{messages.saveCsv}</Button>
          </>
        )}
        {!readOnly && (
          <label className={styles.open}>
            {messages.openFile}{' '}
            <input type="file" accept=".json,.csv,application/json,text/csv" onChange={open} />
          </label>
        )}
      </div>
      <div role="status">{outcome && <Told context={context} outcome={outcome} />}</div>
    </div>
  );
}

async function read(file: File, importText: ImportText): Promise<Outcome> {
  if (file.size > MOST_BYTES) return 'too-large';
  try {
    return importText(await file.text());
  } catch (error) {
    console.error(error);
    return 'failed';
  }
}

function Told({ context, outcome }: { readonly context: ViewContext; readonly outcome: Outcome }) {
  const { messages, format } = context;
  if (outcome === 'failed') return <p>{messages.fileFailed}</p>;
  if (outcome === 'too-large') return <p>{messages.tooLarge}</p>;
  const { added, known, conflicts, ahead, faults } = outcome;
  const [first] = faults;
  if (first?.path === 'file') return <p>{messages.noLog}</p>;
  if (first?.path === 'version') return <p>{messages.otherVersion}</p>;
  return (
    <>
      <p>{messages.imported({ added, known, bad: faults.length }, format)}</p>
      <Faults context={context} faults={faults} />
      {ahead.length > 0 && (
        <>
          <p>{messages.clockAhead}</p>
          <Listed context={context} texts={ahead.map((one) => datedTitle(context, one))} />
        </>
      )}
      {conflicts.length > 0 && (
        <>
          <p>{messages.conflicts({ count: conflicts.length }, format)}</p>
          <Listed context={context} texts={conflicts.map((one) => datedTitle(context, one))} />
        </>
      )}
    </>
  );
}

const nameOf = ({ company, messages }: ViewContext, extension: string): string =>
  fileNameOf(company ?? '', messages.fileName, extension);

/** What was read, in its one order and form, and then what could not be, as it stands. */
function saveJson(context: ViewContext): void {
  const text = ecosystem.toJson([...context.state.log, ...unreadIn(context)]);
  const content = new Blob([text], { type: 'application/json' });
  download({ name: nameOf(context, 'json'), content });
}

function saveCsv(context: ViewContext): void {
  const content = new Blob([toCsv(logTable(context))], { type: 'text/csv;charset=utf-8' });
  download({ name: nameOf(context, 'csv'), content });
}
