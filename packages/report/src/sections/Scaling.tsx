'use client';
import { GARCIA_MARTIN_DOI } from '@servitization/core';
import type { Profile } from '@servitization/profile';
import {
  barrierViews,
  changeTexts,
  entriesIn,
  type FitView,
  hardestBarriers,
  headlineOf,
  outcomeCounts,
  outcomeViews,
  Pilots,
  ProcessMap,
  processView,
  Series,
  type SeriesView,
  strategyView,
  type ViewContext,
  Warnings,
  wayCounts,
} from '@servitization/scaling-tracker/parts';
import {
  dayNumber,
  dayOfNumber,
  dayText,
  type HeadingLevel,
  SettingsProvider,
  useSettings,
} from '@servitization/ui';
import type { ReactNode } from 'react';
import { Block, Chapter } from '../parts/Chapter.tsx';
import { More } from '../parts/More.tsx';
import { reasonsText } from '../reasonsText.ts';
import { firstOf, fitting, linesOf, roomFor } from '../room.ts';
import { useTracker } from '../useLogs.ts';
import styles from './Scaling.module.css';
import type { ReportSection, SectionProps } from './section.ts';

const isIn = ({ events }: Profile): boolean => entriesIn(events).length > 0;

/** Where scaling stands, with what was tried, what is felt, what came of it and what moved. */
function Scaling({ context }: SectionProps): ReactNode {
  const log = useTracker(context);
  const { state, words, messages, format } = log;
  return (
    <Chapter
      context={context}
      id="scaling"
      title={headlineOf(log)}
      sentence={messages.way(wayCounts(log), format)}
      note={
        <>
          <a href={`https://doi.org/${GARCIA_MARTIN_DOI}`}>
            {messages.source({ cite: words.cite }, format)}
          </a>{' '}
          {messages.rule}
        </>
      }
    >
      <Block whole>
        <div className={styles.map}>
          <ProcessMap context={log} process={processView(log)} />
        </div>
      </Block>
      <div className={styles.warnings}>
        <Warnings context={log} />
      </div>
      <Strategy context={context} log={log} />
      {state.pilots.length > 0 && <Tried context={context} log={log} />}
      <Numbers log={log} />
      <Moved context={context} log={log} />
    </Chapter>
  );
}

interface LogProps {
  readonly log: ViewContext;
}

/** Which way of growing fits, and what speaks for each: it is what speaks against the other. */
function Strategy({ context, log }: SectionProps & LogProps) {
  const { title, sentence, disagreement, fits } = strategyView(log);
  return (
    <Block title={title}>
      <p className={styles.sentence}>{[sentence, disagreement].filter(Boolean).join(' ')}</p>
      <div className={styles.fits}>
        {fits.map((fit) => (
          <Fit key={fit.id} context={context} log={log} fit={fit} />
        ))}
      </div>
      <p className={styles.rule}>{log.messages.strategyRule}</p>
    </Block>
  );
}

interface FitProps extends SectionProps, LogProps {
  readonly fit: FitView;
}

function Fit({ context, log: { messages }, fit }: FitProps) {
  const { name, hue, chosen, text, reasons } = fit;
  return (
    <div className={styles.fit} data-hue={hue}>
      <p>
        <strong className={styles.name}>{name}.</strong> {[chosen, `${text}.`].join(' ').trim()}
      </p>
      {fit.fit !== null && (
        <p>
          <strong>{messages.speaksFor}:</strong>{' '}
          {reasonsText(reasons, context) || messages.nothingYet}.
        </p>
      )}
    </div>
  );
}

/** Nothing is written down from a report. */
const record = () => null;

/** Lines of all pilots, and what one takes: its customer, its need, and what is measured. */
const PILOT_LINES = 14;
const pilotLines = ({ need, parameters }: TrackerPilot): number =>
  1 + linesOf(need, 44) + linesOf(parameters.join('; '), 44);
type TrackerPilot = ViewContext['state']['pilots'][number];

/** Pilots, as the tracker draws them; their title is one of a part here. */
function Tried({ context, log }: SectionProps & LogProps) {
  const { headingLevel } = useSettings();
  const { pilots } = log.state;
  // The newest last, as the tracker has them.
  const { shown, more } = fitting([...pilots].reverse(), pilotLines, roomFor(PILOT_LINES, context));
  const state = { ...log.state, pilots: pilots.slice(pilots.length - shown.length) };
  return (
    <SettingsProvider headingLevel={Math.min(6, headingLevel + 1) as HeadingLevel}>
      <div className={styles.pilots}>
        <Pilots context={{ ...log, state }} record={record} />
        <More context={context} count={more} />
      </div>
    </SettingsProvider>
  );
}

/** What is felt and what has come of it, each with its latest number; the log has the others. */
function Numbers({ log }: LogProps) {
  const { state, messages, format } = log;
  const names = hardestBarriers(log);
  const counts = outcomeCounts(log);
  return (
    <div className={styles.numbers}>
      {state.barriers.length > 0 && (
        <SeriesRow
          log={log}
          title={messages.barriersTitle({ names }, format)}
          all={barrierViews(log)}
        />
      )}
      {counts.recorded > 0 && (
        <SeriesRow
          log={log}
          title={messages.outcomesTitle(counts, format)}
          all={outcomeViews(log)}
        />
      )}
    </div>
  );
}

/** A narrow chart: without phases, which only numbers would name, and with the day that it begins on. */
const onPaper = (series: SeriesView<string>): SeriesView<string> => ({
  ...series,
  ...{ description: null, rows: [], stretches: [], ends: [series.ends[0], ''] },
});

interface SeriesRowProps extends LogProps {
  readonly title: string;
  readonly all: readonly SeriesView<string>[];
}

function SeriesRow({ log, title, all }: SeriesRowProps) {
  return (
    <Block title={title} whole>
      <ul className={styles.series}>
        {all.map((series) => (
          <Series key={series.id} context={log} series={onPaper(series)} />
        ))}
      </ul>
    </Block>
  );
}

const HALF_A_YEAR = 183;
/** More would be a second log. */
const MOST_MOVES = 4;
const MOST_CHAPTERS = 7;

interface MovedProps extends SectionProps {
  readonly log: ViewContext;
}

/** What is different from half a year ago; beside all other chapters, the log tells it. */
function Moved({ context, log }: MovedProps) {
  const { messages } = context.texts;
  const from = dayOfNumber(dayNumber(log.today) - HALF_A_YEAR);
  const texts = changeTexts(log, from, log.today);
  const { shown, more } = firstOf(texts, MOST_MOVES);
  if (shown.length === 0 || context.chapters > MOST_CHAPTERS) return null;
  const date = dayText(from, context.format.locale);
  return (
    <Block title={messages.moved({ date }, context.format)}>
      <ul className={styles.moved}>
        {shown.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {more > 0 && <li>{messages.movedMore({ count: more }, context.format)}</li>}
      </ul>
    </Block>
  );
}

export const scaling: ReportSection = {
  id: 'scaling',
  isIn,
  useFinding: (context) => headlineOf(useTracker(context)),
  Section: Scaling,
  paper: 'garcia-martin-2025',
  scopeIn: (texts) => texts.scaling.words.scope,
};
