'use client';
import { type MatrixWords, wordsFor } from '@servitization/content';
import { en as englishMatrix } from '@servitization/content/matrix/en';
import { Button, inLanguage, useFollow } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { offerViews } from '../views.ts';
import type { ChallengePickerProps } from './ChallengePicker.tsx';
import styles from './Offered.module.css';

/** Severity that a challenge taken from here begins with. */
const MIDDLE = 2;

export interface OfferedProps extends ChallengePickerProps {
  readonly matrixWords?: MatrixWords;
}

/** The suggestion that took the place of the pressed one, or the one before; else what stands above. */
function placesOf(root: HTMLElement, pressed: number): readonly HTMLElement[] {
  const buttons = [...root.querySelectorAll('button')];
  return [...buttons.slice(pressed), ...buttons.slice(0, pressed).reverse(), root];
}

/** Challenges that belong to the weak phases of the firm's assessment: a synthesis, and told so. */
export const Offered: ComponentType<OfferedProps> = inLanguage(
  ({ context, onWeigh, matrixWords }: OfferedProps): ReactNode => {
    const { messages, format } = context;
    const { phases } = matrixWords ?? messages.matrix ?? englishMatrix;
    const views = offerViews(context);
    const ids = views.flatMap(({ rows }) => rows.map(({ id }) => id));
    const [root, follow] = useFollow<HTMLDivElement, number>(context.selection, placesOf);
    const take = (id: string) => {
      follow(ids.indexOf(id));
      onWeigh(id, MIDDLE);
    };
    return (
      <div ref={root} tabIndex={-1} className={styles.offered}>
        <p className={styles.text}>
          {views.length > 0 ? messages.offeredText : messages.offeredNone}
        </p>
        {views.map(({ phase, rows }) => (
          <div key={phase}>
            <p className={styles.phase}>
              {messages.offeredPhase({ phase: wordsFor(phases, phase).name }, format)}
            </p>
            <ul className={styles.list}>
              {rows.map(({ id, says }) => (
                <li key={id}>
                  <Button disabled={context.readOnly} onClick={() => take(id)}>
                    {messages.take({ challenge: says }, format)}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    );
  },
);
