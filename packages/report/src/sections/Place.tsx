'use client';
import { matrix } from '@servitization/core';
import { useMaturityMatrix } from '@servitization/maturity-matrix';
import {
  CellText,
  MatrixNote,
  MatrixTable,
  nextActivityViews,
} from '@servitization/maturity-matrix/parts';
import { type Profile, ratingsOf } from '@servitization/profile';
import { GridChart } from '@servitization/ui';
import type { ReactNode } from 'react';
import { Block, Chapter } from '../parts/Chapter.tsx';
import { Steps } from '../parts/Steps.tsx';
import { ofMatrix } from './ofMatrix.ts';
import styles from './Place.module.css';
import type { ReportContext, ReportSection, SectionProps } from './section.ts';

const usePlace = ({ profile, texts, format }: ReportContext) =>
  useMaturityMatrix({ profile, locale: format.locale, ...texts.place });

const isIn = (profile: Profile): boolean =>
  Object.keys(ratingsOf(profile, undefined, matrix.activityIds())).length > 0;

/** Where the firm stands, how sure that is, and what to work on next. */
function Place({ context }: SectionProps): ReactNode {
  const { context: inMatrix, placed, view, active, activate } = usePlace(context);
  return (
    <Chapter
      context={context}
      id="place"
      title={view.title}
      sentence={String(view.sentence)}
      note={<MatrixNote context={inMatrix} />}
    >
      <div className={styles.place}>
        <div className={styles.picture}>
          <GridChart {...view.chart} active={active} onActivate={activate} />
        </div>
        <div className={styles.told}>
          <CellText context={inMatrix} cell={view.cell(active)} />
          <MatrixTable context={inMatrix} />
        </div>
      </div>
      <Next context={inMatrix} placed={placed} />
    </Chapter>
  );
}

type InMatrix = ReturnType<typeof usePlace>;

/** What to work on next, or why there is nothing to name. */
function Next({ context, placed }: Pick<InMatrix, 'context' | 'placed'>) {
  const { messages, format } = context;
  const next = placed ? nextActivityViews(placed) : [];
  const open = placed?.nextQuestions.length ?? 0;
  return (
    <Block title={messages.nextActivities}>
      <div className={styles.next}>
        <Steps steps={next.map(({ id, name, reason }) => ({ id, name, text: reason }))} />
      </div>
      <p className={styles.rule}>
        {next.length > 0 ? messages.nextRule : messages.nothingNext({ open }, format)}
      </p>
    </Block>
  );
}

export const place: ReportSection = {
  id: 'place',
  isIn,
  useFinding: (context) => usePlace(context).view.title,
  Section: Place,
  ...ofMatrix,
};
