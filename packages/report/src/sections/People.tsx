'use client';
import { useCompanyFile } from '@servitization/company-file';
import { GapLine, peopleIn, peopleView } from '@servitization/company-file/parts';
import type { Profile } from '@servitization/profile';
import type { ReactNode } from 'react';
import { Block, Chapter } from '../parts/Chapter.tsx';
import { ofMatrix } from './ofMatrix.ts';
import styles from './People.module.css';
import type { ReportContext, ReportSection, SectionProps } from './section.ts';

const useFile = ({ profile, texts, format, today }: ReportContext) =>
  useCompanyFile({ profile, today, readOnly: true, locale: format.locale, ...texts.file }).context;

const isIn = (profile: Profile): boolean => peopleIn(profile).length > 1;

/** Who has answered, and the questions on which they differ most: an agenda. */
function People({ context }: SectionProps): ReactNode {
  const file = useFile(context);
  const { people, title, sentence, gaps } = peopleView(file);
  return (
    <Chapter
      context={context}
      id="people"
      title={title}
      sentence={sentence}
      note={file.messages.people.rule}
    >
      <Block whole>
        <ul className={styles.people}>
          {people.map(({ rater, name, text }) => (
            <li key={rater}>
              <strong>{name}</strong> {text}
            </li>
          ))}
        </ul>
        {gaps.length > 0 && (
          <ol className={styles.gaps}>
            {gaps.map((gap) => (
              <li key={gap.id} className={styles.gap}>
                <p className={styles.question}>{gap.question}</p>
                <p className={styles.spread}>{gap.gap}</p>
                <GapLine gap={gap} />
              </li>
            ))}
          </ol>
        )}
      </Block>
    </Chapter>
  );
}

export const people: ReportSection = {
  id: 'people',
  isIn,
  useFinding: (context) => peopleView(useFile(context)).title,
  Section: People,
  ...ofMatrix,
};
