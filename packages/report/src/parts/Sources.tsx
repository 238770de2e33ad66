import { type Paper, sources } from '@servitization/core';
import { SectionHeader } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { ReportContext, ReportSection } from '../sections/section.ts';
import styles from './Sources.module.css';

export interface SourcesProps {
  readonly context: ReportContext;
  /** The chapters of this report. */
  readonly sections: readonly ReportSection[];
}

/** The studies behind the chapters, in full, and what is this toolkit's own. */
export function Sources({ context, sections }: SourcesProps): ReactNode {
  const { messages } = context.texts;
  const { shortened: count, format } = context;
  const papers = [...new Set(sections.flatMap(({ paper }) => paper ?? []))];
  const names = (paper: Paper) =>
    sections.filter((one) => one.paper === paper.id).map(({ id }) => messages.sections[id]);
  return (
    <section className={styles.sources} aria-label={messages.sources}>
      <SectionHeader title={messages.sources} depth={1} />
      <p>{messages.sourcesText}</p>
      {count > 0 && <p>{messages.shortened({ count }, format)}</p>}
      <ul>
        {papers.map((id) => (
          <li key={id}>
            <Reference paper={sources[id]} />{' '}
            {messages.sourceOf({ sections: names(sources[id]) }, context.format)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** As libraries cite it, in the language of the paper. */
function Reference({ paper }: { readonly paper: Paper }) {
  const { authors, year, title, journal, volume, issue, pages, doi } = paper;
  const place = `${volume}${issue === undefined ? '' : `(${issue})`}, ${pages}`;
  const address = doi && `https://doi.org/${doi}`;
  const cited = (
    <cite lang="en">
      {authors.join(', ')} ({year}). {title}. {journal}, {place}. {address}
    </cite>
  );
  return address ? <a href={address}>{cited}</a> : cited;
}
