import type { scaling } from '@servitization/core';
import type { ReactNode } from 'react';
import type { RecordEvent, ViewContext } from '../viewContext.ts';
import styles from './TraitScale.module.css';

export interface TraitScaleProps {
  readonly context: ViewContext;
  readonly trait: scaling.TraitId;
  readonly record: RecordEvent;
}

const LEANS: readonly scaling.Lean[] = [0, 1, 2, 3, 4];

/** One point on which the strategies differ: five steps between two ends, or don’t know. */
export function TraitScale({ context, trait, record }: TraitScaleProps): ReactNode {
  const { id, state, words, messages } = context;
  const { question, ecosystem, servitization } = words.traits[trait];
  const name = `${id}-${trait}`;
  const choose = (lean: scaling.Lean | null) => record({ type: 'trait', data: { trait, lean } });
  const steps = LEANS.map((lean) => ({ lean, label: words.leans[lean] }));
  return (
    <fieldset className={styles.trait}>
      <legend className={styles.question}>{question}</legend>
      <p className={styles.end} id={`${name}-0`}>
        {ecosystem}
      </p>
      <div className={styles.steps}>
        {[...steps, { lean: null, label: messages.unknown }].map(({ lean, label }) => (
          <label key={label} className={styles.step} data-off={lean === null}>
            <input
              type="radio"
              name={name}
              value={`${lean}`}
              checked={state.traits[trait] === lean}
              aria-describedby={lean === null ? undefined : `${name}-${lean < 2 ? 0 : 4}`}
              onChange={() => choose(lean)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <p className={styles.end} data-side="second" id={`${name}-4`}>
        {servitization}
      </p>
    </fieldset>
  );
}
