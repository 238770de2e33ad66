import { type MatrixWords, wordsFor } from '@servitization/content';
import { en as englishMatrix } from '@servitization/content/matrix/en';
import { Button, inLanguage } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { offerViews } from '../views.ts';
import type { ChallengePickerProps } from './ChallengePicker.tsx';
import styles from './Offered.module.css';

/** Severity that a challenge taken from here begins with. */
const MIDDLE = 2;

export interface OfferedProps extends ChallengePickerProps {
  readonly matrixWords?: MatrixWords;
}

/** Challenges that belong to the weak phases of the firm's assessment: a synthesis, and told so. */
export const Offered: ComponentType<OfferedProps> = inLanguage(
  ({ context, onWeigh, matrixWords }: OfferedProps): ReactNode => {
    const { messages, format } = context;
    const { phases } = matrixWords ?? messages.matrix ?? englishMatrix;
    const views = offerViews(context);
    return (
      <div className={styles.offered}>
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
                  <Button disabled={context.readOnly} onClick={() => onWeigh(id, MIDDLE)}>
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
