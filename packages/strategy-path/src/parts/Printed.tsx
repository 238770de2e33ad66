import type { ReactNode } from 'react';
import styles from './Printed.module.css';

/** A field's text on paper, where a field can't scroll; an empty line to write on while it has none. */
export function Printed({ text }: { readonly text: string }): ReactNode {
  return (
    <span className={styles.printed} data-empty={text === ''} aria-hidden="true">
      {text}
    </span>
  );
}
