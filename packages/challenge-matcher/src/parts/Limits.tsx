import type { matching } from '@servitization/core';
import type { ReactNode } from 'react';
import { MOST } from '../choices.ts';
import type { MatcherContext } from '../context.ts';
import type { ChallengeMatcherModel } from '../useChallengeMatcher.ts';
import styles from './Limits.module.css';

const COUNTS = Array.from({ length: MOST }, (_, index) => index + 1);
const EFFORTS = ['S', 'M', 'L'] as const;

export interface LimitsProps {
  readonly context: MatcherContext;
  readonly onLimit: ChallengeMatcherModel['limit'];
}

/** How many activities, how much effort, which evidence. */
export function Limits({ context, onLimit }: LimitsProps): ReactNode {
  const { messages, words, limits, scope, readOnly } = context;
  return (
    <fieldset className={styles.limits} disabled={readOnly}>
      <legend className={styles.legend}>{messages.limits}</legend>
      <label className={styles.limit}>
        {messages.max}
        <select
          name={`${scope}-max`}
          value={limits.max}
          onChange={(event) => onLimit('max', Number(event.currentTarget.value))}
        >
          {COUNTS.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.limit}>
        {messages.most}
        <select
          name={`${scope}-effort`}
          value={limits.effort}
          onChange={(event) => onLimit('effort', event.currentTarget.value as matching.Effort)}
        >
          {EFFORTS.map((effort) => (
            <option key={effort} value={effort}>
              {words.effort[effort].name}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.limit}>
        <input
          type="checkbox"
          name={`${scope}-reported`}
          checked={limits.reportedOnly}
          onChange={(event) => onLimit('reportedOnly', event.currentTarget.checked)}
        />
        {messages.reportedOnly}
      </label>
    </fieldset>
  );
}
