import type { ReactNode } from 'react';
import { Button } from '../components/Button.tsx';
import styles from './LogEntries.module.css';

export interface LogEntryView {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly details: readonly string[];
  /** A link below the details. */
  readonly link?: { readonly href: string; readonly text: string } | undefined;
  /** Struck through: it counts for nothing. */
  readonly isUndone: boolean;
  /** What is taken back by the button: the entry, or the undo that holds it back. */
  readonly target: string | undefined;
}

export interface LogEntriesProps {
  /** What is said of an empty log and an entry taken back, and texts of the buttons. */
  readonly words: {
    readonly logEmpty: string;
    readonly takenBack: string;
    readonly undoShort: string;
    readonly bringBackShort: string;
  };
  /** In the order that they are shown in. */
  readonly entries: readonly LogEntryView[];
  /** Without it, nothing can be taken back. */
  readonly onUndo?: ((id: string) => void) | undefined;
}

/** Entries of a log, a line each, and each to be taken back or brought back. */
export function LogEntries({ words, entries, onUndo }: LogEntriesProps): ReactNode {
  if (entries.length === 0) return <p className={styles.empty}>{words.logEmpty}</p>;
  return (
    <ol className={styles.entries}>
      {entries.map((entry) => (
        <Entry key={entry.id} words={words} entry={entry} onUndo={onUndo} />
      ))}
    </ol>
  );
}

interface EntryProps extends Omit<LogEntriesProps, 'entries'> {
  readonly entry: LogEntryView;
}

function Entry({ words, entry, onUndo }: EntryProps) {
  const { day, title, details, link, isUndone, target } = entry;
  const short = isUndone ? words.bringBackShort : words.undoShort;
  return (
    <li className={styles.entry} data-undone={isUndone}>
      <span className={styles.day}>{day}</span>
      <div className={styles.what}>
        <span className={styles.title}>{title}</span>
        {isUndone && <span className={styles.detail}>{words.takenBack}</span>}
        {details.map((detail, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a note may repeat what is said above it
          <span key={index} className={styles.detail}>
            {detail}
          </span>
        ))}
        {link && (
          <a className={styles.detail} href={link.href} rel="noreferrer noopener">
            {link.text}
          </a>
        )}
      </div>
      {onUndo && target && (
        <Button aria-label={`${short}: ${title}`} onClick={() => onUndo(target)}>
          {short}
        </Button>
      )}
    </li>
  );
}
