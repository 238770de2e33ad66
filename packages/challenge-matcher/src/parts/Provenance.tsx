import { wordsFor } from '@servitization/content';
import type { ReactNode } from 'react';
import type { MatcherContext } from '../context.ts';
import styles from './Provenance.module.css';

/** Names of the challenges to which the study gives no theme, among the chosen ones. */
const placedByUs = ({ framework, selection, words }: MatcherContext): readonly string[] =>
  framework.components
    .flatMap(({ themes }) => themes.flatMap(({ challenges }) => challenges))
    .filter(({ id, grouping }) => grouping === 'inferred' && Object.hasOwn(selection, id))
    .map(({ id }) => wordsFor(words.challenges, id).name);

/** What is the study's, what is this toolkit's, and what the study rests on. */
export function Provenance({ context }: { readonly context: MatcherContext }): ReactNode {
  const { messages, words, format } = context;
  const placed = placedByUs(context);
  return (
    <div className={styles.provenance}>
      <p>
        {messages.source({ cite: words.cite }, format)} {words.scope}
      </p>
      <p>
        {messages.ours} {placed.length > 0 && messages.placed({ challenges: placed }, format)}
      </p>
      <p>{messages.rule}</p>
    </div>
  );
}
