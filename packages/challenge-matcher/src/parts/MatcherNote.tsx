import type { matching } from '@servitization/core';
import type { ReactNode } from 'react';
import type { MatcherContext } from '../context.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import styles from './MatcherNote.module.css';

const EVIDENCES: readonly matching.Evidence[] = ['reported', 'suggested', 'inferred'];

/** What the lines mean, whose rule the score is, and what the study rests on. */
export function MatcherNote({ context }: { readonly context: MatcherContext }): ReactNode {
  const { messages, words, format } = context;
  return (
    <>
      <dl className={styles.key}>
        {EVIDENCES.map((evidence) => (
          <div key={evidence}>
            <dt>
              <EvidenceMark evidence={evidence} name={words.evidence[evidence].name} />
            </dt>
            <dd>{words.evidence[evidence].description}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.line}>
        {messages.key} {messages.planKey}
      </p>
      <p className={styles.line}>{messages.rule}</p>
      <p className={styles.line}>
        {messages.source({ cite: words.cite }, format)} {words.scope}
      </p>
    </>
  );
}
