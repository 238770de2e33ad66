'use client';
import { Button } from '@servitization/ui';
import { type ReactNode, useState } from 'react';
import { type EntryView, lastInForce, logView, titleOf, undoOf } from '../logView.ts';
import type { RecordEvent, ViewContext } from '../viewContext.ts';
import type { ImportText } from '../writing.ts';
import styles from './Log.module.css';
import { LogFile } from './LogFile.tsx';
import { Pages } from './Pages.tsx';
import { Section } from './Section.tsx';

export interface LogProps {
  readonly context: ViewContext;
  readonly record: RecordEvent;
  readonly importText: ImportText;
}

/** All that was written down, the newest first, and the way into a file and back. */
export function Log({ context, record, importText }: LogProps): ReactNode {
  const { state, messages, format, readOnly } = context;
  const [from, setFrom] = useState(0);
  const view = logView(context, from);
  const last = lastInForce(context);
  const undo = (id: string) => record({ type: 'undo', data: { event: id } });
  return (
    <>
      <Section
        eyebrow={messages.logEyebrow}
        title={messages.logTitle({ count: state.log.length }, format)}
      >
        {!readOnly && last && (
          <Button onClick={() => undo(last.id)}>
            {messages.undoLast({ entry: titleOf(context, last) }, format)}
          </Button>
        )}
        {view.entries.length === 0 && <p className={styles.empty}>{messages.logEmpty}</p>}
        <ol className={styles.entries}>
          {view.entries.map((entry) => (
            <Entry key={entry.id} context={context} entry={entry} onUndo={undo} />
          ))}
        </ol>
        <Pages context={context} view={view} onGo={setFrom} />
      </Section>
      <LogFile context={context} importText={importText} />
    </>
  );
}

interface EntryProps {
  readonly context: ViewContext;
  readonly entry: EntryView;
  readonly onUndo: (id: string) => void;
}

function Entry({ context, entry, onUndo }: EntryProps) {
  const { messages, readOnly } = context;
  const { id, day, title, details, isUndone } = entry;
  const target = isUndone ? undoOf(context, id) : id;
  const short = isUndone ? messages.bringBackShort : messages.undoShort;
  return (
    <li className={styles.entry} data-undone={isUndone}>
      <span className={styles.day}>{day}</span>
      <div className={styles.what}>
        <span className={styles.title}>{title}</span>
        {isUndone && <span className={styles.detail}>{messages.takenBack}</span>}
        {details.map((detail) => (
          <span key={detail} className={styles.detail}>
            {detail}
          </span>
        ))}
      </div>
      {!readOnly && target && (
        <Button aria-label={`${short}: ${title}`} onClick={() => onUndo(target)}>
          {short}
        </Button>
      )}
    </li>
  );
}
