'use client';
import type { ecosystem } from '@servitization/core';
import type { ReactNode } from 'react';
import type { Held } from '../useHeld.ts';
import type { ViewContext } from '../viewContext.ts';
import styles from './LogicScale.module.css';
import { useSitting } from './useSitting.ts';

export interface LogicScaleProps {
  readonly context: ViewContext;
  readonly trait: ecosystem.TraitId;
  readonly held: Held;
}

const LEANS: readonly ecosystem.Lean[] = [0, 1, 2, 3, 4];

/** One thing that tells what a firm starts from: five steps between two ends, or don’t know. */
export function LogicScale({ context, trait, held }: LogicScaleProps): ReactNode {
  const { id, state, words, messages } = context;
  const { isPassing, sitting } = useSitting(held);
  const { question, product, service } = words.traits[trait];
  const name = `${id}-${trait}`;
  const steps = LEANS.map((lean) => ({ lean, label: words.leans[lean] }));
  return (
    <fieldset className={styles.trait} {...sitting}>
      <legend className={styles.question}>{question}</legend>
      <p className={styles.end} id={`${name}-0`}>
        {product}
      </p>
      <div className={styles.steps}>
        {[...steps, { lean: null, label: messages.unknown }].map(({ lean, label }) => (
          <label key={label} className={styles.step} data-off={lean === null}>
            <input
              type="radio"
              name={name}
              value={`${lean}`}
              checked={state.logic[trait] === lean}
              aria-describedby={lean === null ? undefined : `${name}-${lean < 2 ? 0 : 4}`}
              onChange={() => held.choose({ type: 'logic', data: { trait, lean } }, isPassing())}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <p className={styles.end} data-side="second" id={`${name}-4`}>
        {service}
      </p>
    </fieldset>
  );
}
