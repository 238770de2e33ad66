'use client';
import { forwardRef, type ReactNode } from 'react';
import { useSettings } from '../settings.tsx';
import styles from './SectionHeader.module.css';

export interface SectionHeaderProps {
  /** Small bold line above the title: what kind of thing follows. */
  readonly eyebrow?: ReactNode;
  /** Hue family of the tokens; ink without one. */
  readonly hue?: string;
  /** The heading itself, at the level that the page and `depth` give. */
  readonly title: ReactNode;
  /** 0 for a widget's own title, 1 for a section within it. */
  readonly depth?: number;
  /** Of the heading, for `aria-labelledby`. */
  readonly id?: string;
}

/** A title that can take the focus when what is below it changes. */
export const SectionHeader: React.ForwardRefExoticComponent<
  SectionHeaderProps & React.RefAttributes<HTMLHeadingElement>
> = forwardRef<HTMLHeadingElement, SectionHeaderProps>(function SectionHeader(
  { eyebrow, hue, title, depth = 0, id },
  ref,
) {
  const level = Math.min(6, useSettings().headingLevel + depth);
  const Heading = `h${level}` as 'h2';
  return (
    <header className={styles.header} data-hue={hue}>
      {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
      <Heading
        part="heading"
        className={styles.title}
        data-depth={depth}
        id={id}
        ref={ref}
        tabIndex={-1}
      >
        {title}
      </Heading>
    </header>
  );
});
