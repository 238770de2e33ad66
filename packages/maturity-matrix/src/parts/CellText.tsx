import type { ReactNode } from 'react';
import type { CellView, StartContext } from '../start.ts';
import styles from './CellText.module.css';

export interface CellTextProps {
  readonly context: StartContext;
  /** `null` before there is a place or a choice: any square's text would read as a finding. */
  readonly cell: CellView | null;
}

/**
 * What firms in the chosen square look like. A screen reader hears it from the square itself, so
 * here it is for the eye.
 */
export function CellText({ context, cell }: CellTextProps): ReactNode {
  if (!cell) return <p className={styles.cell}>{context.messages.chooseSquare}</p>;
  const { name, text, firm } = cell;
  return (
    <p className={styles.cell} aria-hidden="true">
      <strong>{name}.</strong> {firm && `${firm} `}
      {text}
    </p>
  );
}
