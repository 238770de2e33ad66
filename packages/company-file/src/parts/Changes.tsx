import type { ReactNode } from 'react';
import type { FileContext } from '../context.ts';
import { type Differences, isNothing, KINDS } from '../differences.ts';
import styles from './Changes.module.css';

export interface ChangesProps {
  readonly context: FileContext;
  readonly found: Differences;
}

/** What would change, kind by kind, before anything does. */
export function Changes({ context, found }: ChangesProps): ReactNode {
  const { messages, format } = context;
  const { incoming } = messages;
  const rows = KINDS.flatMap((kind) => {
    const text = incoming.tally(found.tallies[kind], format);
    return text ? [[incoming.kinds[kind], text] as const] : [];
  });
  return (
    <div className={styles.changes} role="status">
      <p className={styles.title}>{incoming.would}</p>
      {isNothing(found) && <p className={styles.line}>{incoming.wouldNothing}</p>}
      {found.name && (
        <p className={styles.line}>
          {incoming.name({ from: found.name[0], to: found.name[1] }, format)}
        </p>
      )}
      <dl className={styles.rows}>
        {rows.map(([kind, text]) => (
          <div key={kind}>
            <dt>{kind}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
