import type { ProfileIssue } from '@servitization/profile';
import { Notice } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { FileContext } from '../context.ts';
import type { Reading } from '../documents.ts';
import styles from './Damage.module.css';

/** Faults that are listed one by one. */
const MOST = 10;

interface IssuesProps {
  readonly context: FileContext;
  readonly issues: readonly ProfileIssue[];
}

/** Where a file is wrong, place by place. */
function Issues({ context, issues }: IssuesProps) {
  const { messages, format } = context;
  const { incoming } = messages;
  const rest = issues.length - MOST;
  return (
    <ul className={styles.issues}>
      {issues.slice(0, MOST).map(({ path, code, allowed }) => (
        <li key={path}>
          {incoming.issue({ path, code }, format)}{' '}
          {/* What is allowed is told as the schema has it. */}
          <span lang="en" className={styles.allowed}>
            ({allowed})
          </span>
        </li>
      ))}
      {rest > 0 && <li>{incoming.moreIssues({ count: rest }, format)}</li>}
    </ul>
  );
}

/** What says nothing of the company: which version wrote the file, and which document it is. */
const MARKS = /^(schema|id)$/;
/** What stands twice, and was put together. */
const WHOLES = /^(ratings([.][^.[]+)?|chosen|events|moments|superseded)$/;

const isLoss = ({ path, code }: ProfileIssue): boolean =>
  !MARKS.test(path) && !(code === 'range' && WHOLES.test(path));

/** What of a file would be left out. */
export function Damage({ context, issues }: IssuesProps): ReactNode {
  const { messages, format } = context;
  const { incoming } = messages;
  if (issues.length === 0) return null;
  const count = issues.filter(isLoss).length;
  return (
    <Notice
      className={styles.damage}
      title={count > 0 ? incoming.damagedTitle : incoming.slipTitle}
    >
      {count > 0 ? incoming.damagedText({ count }, format) : incoming.slipText}
      <Issues context={context} issues={issues} />
    </Notice>
  );
}

export interface RefusalProps {
  readonly context: FileContext;
  readonly reading: Extract<Reading, { ok: false }>;
}

/** Why nothing can be opened. */
export function Refusal({ context, reading }: RefusalProps): ReactNode {
  const { messages, format } = context;
  const { incoming } = messages;
  const { problem, place, issues } = reading;
  return (
    <>
      <p className={styles.refusal}>
        {incoming.problems[problem]} {place && incoming.place(place, format)}
      </p>
      {issues.length > 0 && problem === 'no-document' && (
        <Issues context={context} issues={issues} />
      )}
    </>
  );
}
