import { wordsFor } from '@servitization/content';
import type { matching } from '@servitization/core';
import type { ReactNode } from 'react';
import type { MatcherContext } from '../context.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import styles from './MatcherNote.module.css';

const EVIDENCES: readonly matching.Evidence[] = ['reported', 'suggested', 'inferred'];

/** Names of the challenges to which the study gives no theme, among the chosen ones. */
const placedByUs = ({ framework, selection, words }: MatcherContext): readonly string[] =>
  framework.components
    .flatMap(({ themes }) => themes.flatMap(({ challenges }) => challenges))
    .filter(({ id, grouping }) => grouping === 'inferred' && Object.hasOwn(selection, id))
    .map(({ id }) => wordsFor(words.challenges, id).name);

/** What the lines mean, whose rule the score is, and what the study rests on. */
export function MatcherNote({ context }: { readonly context: MatcherContext }): ReactNode {
  const { messages, words, format } = context;
  const placed = placedByUs(context);
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
      <p className={styles.line}>
        {messages.source({ cite: words.cite }, format)} {words.scope}
      </p>
      <p className={styles.line}>
        {messages.ours} {placed.length > 0 && messages.placed({ challenges: placed }, format)}
      </p>
      <p className={styles.line}>{messages.rule}</p>
    </>
  );
}
