'use client';
import { type ReactNode, useState } from 'react';
import { Button } from '../components/Button.tsx';
import { FileButton } from '../components/FileButton.tsx';
import { SectionHeader } from '../components/SectionHeader.tsx';
import { type CsvTable, toCsv } from '../export/csv.ts';
import { download, fileNameOf } from '../export/download.ts';
import type { Format } from '../locale/format.ts';
import { Listed } from './Listed.tsx';
import styles from './LogFile.module.css';

type Message<Values> = (values: Values, format: Format) => string;

export interface LogFileWords {
  readonly fileTitle: string;
  readonly saveJson: string;
  readonly saveCsv: string;
  readonly openFile: string;
  /** What the log is called in the name of a file. */
  readonly fileName: string;
  readonly imported: Message<{ added: number; known: number; bad: number; others: number }>;
  readonly conflicts: Message<{ count: number }>;
  readonly moreFaults: Message<{ count: number }>;
  readonly clockAhead: string;
  readonly noLog: string;
  readonly otherVersion: string;
  readonly tooLarge: string;
  readonly fileFailed: string;
}

/** What came of reading a file; lists have a sentence for each entry. */
export interface LogFileRead {
  readonly added: number;
  readonly known: number;
  /** How many are of other tools, in the file of a company. */
  readonly others: number;
  /** Of the file, with ids that stand for something else here. */
  readonly conflicts: readonly string[];
  /** Of what was added, written with a clock that was ahead. */
  readonly ahead: readonly string[];
  readonly faults: readonly string[];
  /** Where the first fault is: `file` or `version` when nothing of it could be read. */
  readonly firstFault: string | undefined;
}

export interface LogFileProps {
  /** Texts of its buttons, and what it says of a file. */
  readonly words: LogFileWords;
  /** Numbers and plurals of the language of the words. */
  readonly format: Format;
  /** Whose log it is, for the name of the file. */
  readonly company: string | undefined;
  /** There is nothing to save. */
  readonly isEmpty: boolean;
  /** How many entries the log has: what is told of a file goes with the next of them. */
  readonly count?: number;
  /** No file can be opened. */
  readonly readOnly: boolean;
  /** All of the log, as it is saved without loss. */
  readonly toJson: () => string;
  /** The same as a table, for a spreadsheet. */
  readonly toTable: () => CsvTable;
  /** Takes the text of a file that was opened, and says what came of it. */
  readonly onText: (text: string) => LogFileRead;
}

/** Far above any log; more would freeze the page. */
const MOST_BYTES = 20_000_000;

type Outcome = LogFileRead | 'fileFailed' | 'tooLarge';

/** How many entries there are once all of a file are in. */
const countAfter = (outcome: Outcome, before: number): number =>
  before + (typeof outcome === 'string' ? 0 : outcome.added);

/** A log as a file and back, without loss. */
export function LogFile(props: LogFileProps): ReactNode {
  const { words, isEmpty, count = 0, readOnly, onText } = props;
  const [told, tell] = useState<{ readonly outcome: Outcome; readonly until: number } | null>(null);
  if (readOnly && isEmpty) return null;
  return (
    <div className={styles.file}>
      <SectionHeader title={words.fileTitle} depth={1} />
      <div className={styles.actions}>
        {!isEmpty && <Saving {...props} />}
        {!readOnly && (
          <FileButton
            label={words.openFile}
            accept=".json,.csv,application/json,text/csv"
            onFile={async (file) => {
              const outcome = await read(file, onText);
              tell({ outcome, until: countAfter(outcome, count) });
            }}
          />
        )}
      </div>
      <div role="status">
        {told && count <= told.until && <Told {...props} outcome={told.outcome} />}
      </div>
    </div>
  );
}

async function read(file: File, onText: LogFileProps['onText']): Promise<Outcome> {
  if (file.size > MOST_BYTES) return 'tooLarge';
  try {
    return onText(await file.text());
  } catch (error) {
    console.error(error);
    return 'fileFailed';
  }
}

function Saving({ words, company = '', toJson, toTable }: LogFileProps) {
  const save = (text: string, extension: string, type: string) =>
    download({
      name: fileNameOf(company, words.fileName, extension),
      content: new Blob([text], { type }),
    });
  return (
    <>
      <Button onClick={() => save(toJson(), 'json', 'application/json')}>{words.saveJson}</Button>
      <Button onClick={() => save(toCsv(toTable()), 'csv', 'text/csv;charset=utf-8')}>
        {words.saveCsv}
      </Button>
    </>
  );
}

function Told({ words, format, outcome }: LogFileProps & { readonly outcome: Outcome }) {
  if (typeof outcome === 'string') return <p>{words[outcome]}</p>;
  const { added, known, others, conflicts, ahead, faults, firstFault } = outcome;
  if (firstFault === 'file') return <p>{words.noLog}</p>;
  if (firstFault === 'version') return <p>{words.otherVersion}</p>;
  const more = (count: number) => words.moreFaults({ count }, format);
  return (
    <>
      <p>{words.imported({ added, known, others, bad: faults.length }, format)}</p>
      <Listed texts={faults} more={more} />
      {ahead.length > 0 && <p>{words.clockAhead}</p>}
      <Listed texts={ahead} more={more} />
      {conflicts.length > 0 && <p>{words.conflicts({ count: conflicts.length }, format)}</p>}
      <Listed texts={conflicts} more={more} />
    </>
  );
}
