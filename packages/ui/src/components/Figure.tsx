import { forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import styles from './Figure.module.css';
import { SectionHeader } from './SectionHeader.tsx';

export interface FigureProps extends Omit<HTMLAttributes<HTMLElement>, 'title'> {
  /** Small bold line above the title: what the figure is about. */
  readonly eyebrow: ReactNode;
  /** The finding, as a headline. */
  readonly title: string;
  /** What the picture shows, computed from the data. */
  readonly sentence: ReactNode;
  /** Says it below the picture, which then stays in its place where the sentence grows or shrinks. */
  readonly sentenceBelow?: boolean | undefined;
  /** The picture. */
  readonly children: ReactNode;
  /** Reading aid, rule and source. */
  readonly note?: ReactNode;
  /** The same data as a table, and other things to do with it. */
  readonly actions?: ReactNode;
}

/** Headline, sentence, picture, source, actions: the order in which a figure is read. */
export const Figure: React.ForwardRefExoticComponent<
  FigureProps & React.RefAttributes<HTMLDivElement>
> = forwardRef<HTMLDivElement, FigureProps>(function Figure(
  { eyebrow, title, sentence, sentenceBelow, children, note, actions, ...rest },
  ref,
) {
  const told = <p className={styles.sentence}>{sentence}</p>;
  // Unnamed, the figure would take its whole note for a name.
  return (
    <div {...rest} ref={ref}>
      <SectionHeader eyebrow={eyebrow} title={title} />
      {sentenceBelow || told}
      <figure part="chart" className={styles.figure} aria-label={title}>
        {children}
        {sentenceBelow && told}
        {note && <figcaption className={styles.note}>{note}</figcaption>}
      </figure>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
});
