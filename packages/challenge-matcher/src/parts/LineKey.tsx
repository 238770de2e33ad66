import type { matching } from '@servitization/core';
import type { ReactNode } from 'react';
import type { MatcherContext } from '../context.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import styles from './LineKey.module.css';

const EVIDENCES: readonly matching.Evidence[] = ['reported', 'suggested', 'inferred'];

/** What the lines of the picture mean. */
export function LineKey({ context }: { readonly context: MatcherContext }): ReactNode {
  const { messages, words } = context;
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
    </>
  );
}
