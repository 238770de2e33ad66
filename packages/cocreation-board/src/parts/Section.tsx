import { SectionHeader } from '@servitization/ui';
import type { ReactNode, RefObject } from 'react';
import styles from './Section.module.css';

export interface SectionProps {
  readonly eyebrow?: string;
  /** The finding. */
  readonly title: string;
  readonly sentence?: string;
  readonly titleRef?: RefObject<HTMLHeadingElement | null>;
  readonly children: ReactNode;
}

/** A part of the board with a headline of its own. */
export function Section({ eyebrow, title, sentence, titleRef, children }: SectionProps): ReactNode {
  return (
    <section className={styles.section} aria-label={eyebrow ?? title}>
      <SectionHeader ref={titleRef} eyebrow={eyebrow} title={title} />
      {sentence && <p className={styles.sentence}>{sentence}</p>}
      <div className={styles.body}>{children}</div>
    </section>
  );
}
