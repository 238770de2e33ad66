'use client';
import { useCompanyFile } from '@servitization/company-file';
import {
  type ComparisonView,
  comparisonView,
  type DimensionView,
  momentViews,
  NOW,
  WayLine,
} from '@servitization/company-file/parts';
import type { ReactNode } from 'react';
import { Block, Chapter } from '../parts/Chapter.tsx';
import { More } from '../parts/More.tsx';
import { firstOf, roomFor } from '../room.ts';
import styles from './Moments.module.css';
import { ofMatrix } from './ofMatrix.ts';
import type { ReportContext, ReportSection, SectionProps } from './section.ts';

function useMoments({ profile, texts, format, today }: ReportContext) {
  const given = { profile, today, readOnly: true, locale: format.locale };
  const file = useCompanyFile({ ...given, ...texts.file }).context;
  const [latest, ...earlier] = momentViews(file);
  // The two times that the file's own page compares at first.
  const comparison = latest ? comparisonView(latest.id, NOW, file) : null;
  return { file, views: latest ? [...earlier.reverse(), latest] : [], comparison };
}

/** The latest; the file has the others. */
const MOST_MOMENTS = 4;

/** Both ways in a line: where the firm was, and where it is. */
const waysOf = (comparison: ComparisonView | null): string =>
  (comparison?.dimensions ?? []).map(({ name, way }) => `${name}: ${way}`).join('. ');

/** The answers that were kept, and how far the firm has come since the last of them. */
function Moments({ context }: SectionProps): ReactNode {
  const { file, views, comparison } = useMoments(context);
  const most = roomFor(MOST_MOMENTS, context);
  if (!comparison) return null;
  return (
    <Chapter
      context={context}
      id="moments"
      title={comparison.title}
      sentence={comparison.sentence}
      note={file.messages.moments.rule}
    >
      <Block whole>
        <ul className={styles.moments}>
          {views.slice(-most).map(({ id, name, text }) => (
            <li key={id}>
              <strong>{name}</strong> {text}
            </li>
          ))}
        </ul>
        <More context={context} count={Math.max(0, views.length - most)} />
        <div className={styles.ways}>
          {comparison.dimensions.map((dimension) => (
            <Way key={dimension.id} view={dimension} />
          ))}
        </div>
      </Block>
      <Changes
        context={context}
        title={
          comparison.changes.length > 0 ? comparison.changesTitle : file.messages.moments.noChanges
        }
        comparison={comparison}
      />
    </Chapter>
  );
}

function Way({ view }: { readonly view: DimensionView }) {
  return (
    <div className={styles.way} data-hue={view.id}>
      <p className={styles.name}>{view.name}</p>
      <p>{view.way}</p>
      <WayLine comparison={view.comparison} phases={view.phases} />
      <p className={styles.parts}>
        {view.parts.map(({ name, value }) => `${name}: ${value}`).join('; ')}
      </p>
    </div>
  );
}

interface ChangesProps extends SectionProps {
  readonly title: string;
  readonly comparison: ComparisonView;
}

/** More would be a second file. */
const MOST_CHANGES = 15;

function Changes({ context, title, comparison: { changes, dropped } }: ChangesProps) {
  const { shown, more } = firstOf(changes, roomFor(MOST_CHANGES, context));
  return (
    <Block title={title}>
      <ul className={styles.changes}>
        {shown.map(({ id, name, text }) => (
          <li key={id}>
            {name}: <span className={styles.change}>{text}</span>
          </li>
        ))}
        {more > 0 && <li>{context.texts.messages.movedMore({ count: more }, context.format)}</li>}
      </ul>
      {dropped && <p className={styles.parts}>{dropped}</p>}
    </Block>
  );
}

export const moments: ReportSection = {
  id: 'moments',
  isIn: (profile) => profile.moments.length > 0,
  useFinding: (context) => waysOf(useMoments(context).comparison),
  Section: Moments,
  ...ofMatrix,
};
