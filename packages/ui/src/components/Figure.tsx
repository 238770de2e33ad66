import type { ReactNode } from 'react';
import styles from './Figure.module.css';
import { SectionHeader } from './SectionHeader.tsx';

export interface FigureProps {
  readonly eyebrow: ReactNode;
  /** The finding, as a headline. */
  readonly title: string;
  /** What the picture shows, computed from the data. */
  readonly sentence: ReactNode;
  /** The picture. */
  readonly children: ReactNode;
  /** Reading aid, rule and source. */
  readonly note?: ReactNode;
  /** The same data as a table, and other things to do with it. */
  readonly actions?: ReactNode;
}

/** Headline, sentence, picture, source, actions: the order in which a figure is read. */
export function Figure({
  eyebrow,
  title,
  sentence,
  children,
  note,
  actions,
}: FigureProps): ReactNode {
  // Unnamed, the figure would take its whole note for a name.
  return (
    <div>
      <SectionHeader eyebrow={eyebrow} title={title} />
      <p className={styles.sentence}>{sentence}</p>
      <figure part="chart" className={styles.figure} aria-label={title}>
        {children}
        {note && <figcaption className={styles.note}>{note}</figcaption>}
      </figure>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
