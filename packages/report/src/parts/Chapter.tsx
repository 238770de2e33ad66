import { SectionHeader } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { ReportContext } from '../sections/section.ts';
import type { SectionId } from '../sections/sectionId.ts';
import styles from './Chapter.module.css';

export interface ChapterProps {
  readonly context: ReportContext;
  readonly id: SectionId;
  /** The finding. */
  readonly title: string;
  /** What the chapter shows, computed from the data. */
  readonly sentence?: string;
  /** Whose rules these are, and where the rest comes from. */
  readonly note?: ReactNode;
  /** It begins a page of paper. */
  readonly ownPage?: boolean;
  readonly children: ReactNode;
}

/** A chapter of the report: its finding, what shows it, and whose rule that is. */
export function Chapter(props: ChapterProps): ReactNode {
  const { context, id, title, sentence, note, ownPage = false, children } = props;
  const name = context.texts.messages.sections[id];
  return (
    <section className={styles.chapter} aria-label={name} data-chapter={id} data-own={ownPage}>
      <SectionHeader eyebrow={name} title={title} />
      {sentence && <p className={styles.sentence}>{sentence}</p>}
      {children}
      {note && <div className={styles.note}>{note}</div>}
    </section>
  );
}

export interface BlockProps {
  readonly title?: string;
  /** It is one piece, such as a figure: no page ends within it. */
  readonly whole?: boolean;
  readonly children: ReactNode;
}

/** A part of a chapter. */
export function Block({ title, whole = false, children }: BlockProps): ReactNode {
  return (
    <div className={styles.block} data-whole={whole}>
      {title && <SectionHeader title={title} depth={1} />}
      {children}
    </div>
  );
}
