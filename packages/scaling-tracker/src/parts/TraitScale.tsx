'use client';
import type { scaling } from '@servitization/core';
import { type FocusEvent, type ReactNode, useRef } from 'react';
import type { Aims } from '../useAims.ts';
import styles from './TraitScale.module.css';

export interface TraitScaleProps {
  readonly aims: Aims;
  readonly trait: scaling.TraitId;
}

const LEANS: readonly scaling.Lean[] = [0, 1, 2, 3, 4];

const staysWithin = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): boolean =>
  currentTarget.closest('fieldset')?.contains(relatedTarget as Node | null) ?? false;

/**
 * One point on which the strategies differ: five steps between two ends, or don’t know. Keys choose
 * each step that they pass; what they end on counts once the focus leaves.
 */
export function TraitScale({ aims, trait }: TraitScaleProps): ReactNode {
  const { id, state, words, messages } = aims.context;
  const isPassing = useRef(false);
  const { question, ecosystem, servitization } = words.traits[trait];
  const name = `${id}-${trait}`;
  const noteKey = () => {
    isPassing.current = true;
  };
  const notePointer = () => {
    isPassing.current = false;
  };
  const steps = LEANS.map((lean) => ({ lean, label: words.leans[lean] }));
  return (
    <fieldset className={styles.trait} onKeyDown={noteKey} onPointerDown={notePointer}>
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
              onChange={() => aims.choose(trait, lean, isPassing.current)}
              onBlur={(event) => !staysWithin(event) && aims.settle()}
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
