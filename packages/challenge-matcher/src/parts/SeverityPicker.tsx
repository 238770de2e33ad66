import type { matching } from '@servitization/core';
import type { ReactNode } from 'react';
import type { MatcherContext } from '../context.ts';
import type { ChallengeRow } from '../views.ts';
import styles from './SeverityPicker.module.css';

const SEVERITIES = [1, 2, 3] as const;

export interface SeverityPickerProps {
  readonly row: ChallengeRow;
  readonly context: MatcherContext;
  readonly onWeigh: (severity: matching.Severity | null) => void;
}

/** One challenge: a dash, or how much it hurts. Native radios: one tab stop, arrows choose. */
export function SeverityPicker({ row, context, onWeigh }: SeverityPickerProps): ReactNode {
  const { words, messages, format, scope, readOnly } = context;
  const choices = [
    { value: null, text: '–', name: messages.notOurs },
    ...SEVERITIES.map((severity) => ({
      value: severity,
      text: `${severity}`,
      name: messages.severity({ severity, name: words.severity[severity].name }, format),
    })),
  ];
  return (
    <fieldset className={styles.row} data-chosen={row.severity !== null}>
      <legend className={styles.says}>{row.says}</legend>
      <div className={styles.scale}>
        {choices.map(({ value, text, name }) => (
          <label key={text} className={styles.choice} title={name}>
            <input
              type="radio"
              name={`${scope}-${row.id}`}
              value={value ?? 0}
              checked={row.severity === value}
              disabled={readOnly}
              aria-label={name}
              onChange={() => onWeigh(value)}
            />
            <span aria-hidden="true">{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
