import type { ReactNode } from 'react';
import styles from './Steps.module.css';

export interface StepsProps {
  readonly steps: readonly {
    readonly id: string;
    readonly name: string;
    /** Beside its name, such as the effort. */
    readonly detail?: string;
    /** More about it, below its name. */
    readonly text: ReactNode;
    /** At the end of the line, such as what it answers. */
    readonly aside?: ReactNode;
  }[];
}

/** Things to do, in their order. */
export function Steps({ steps }: StepsProps): ReactNode {
  if (steps.length === 0) return null;
  return (
    <ol className={styles.steps}>
      {steps.map(({ id, name, detail, text, aside }) => (
        <li key={id} className={styles.step} data-wide={aside !== undefined}>
          <div>
            <p className={styles.name}>
              {name} {detail && <span className={styles.detail}>{detail}</span>}
            </p>
            <div className={styles.text}>{text}</div>
          </div>
          {aside && <div className={styles.aside}>{aside}</div>}
        </li>
      ))}
    </ol>
  );
}
