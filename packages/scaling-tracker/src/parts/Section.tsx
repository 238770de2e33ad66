import { SectionHeader } from '@servitization/ui';
import type { ReactNode } from 'react';
import styles from './Section.module.css';

export interface SectionProps {
  readonly eyebrow?: string;
  /** The finding. */
  readonly title: string;
  readonly sentence?: string;
  readonly children: ReactNode;
}

/** A part of the tracker with a headline of its own. */
export function Section({ eyebrow, title, sentence, children }: SectionProps): ReactNode {
  return (
    <section className={styles.section} aria-label={eyebrow ?? title}>
      <SectionHeader eyebrow={eyebrow} title={title} />
      {sentence && <p className={styles.sentence}>{sentence}</p>}
      <div className={styles.body}>{children}</div>
    </section>
  );
}
