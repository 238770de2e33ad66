'use client';
import {
  entriesIn,
  FanChart,
  headlineOf,
  type MeterView,
  meterView,
  readDocument,
  sentenceOf,
  type ViewContext,
  Warnings,
} from '@servitization/cocreation-board/parts';
import { cocreation as rules, SJODIN_DOI } from '@servitization/core';
import type { Profile } from '@servitization/profile';
import { DataTable } from '@servitization/ui';
import type { ReactNode } from 'react';
import { cardRows } from '../cardRows.ts';
import { owedColumns, owedGroups } from '../owedGroups.ts';
import { Block, Chapter } from '../parts/Chapter.tsx';
import { More } from '../parts/More.tsx';
import { fitting, linesOf, roomFor } from '../room.ts';
import { useBoardOf } from '../useLogs.ts';
import styles from './Cocreation.module.css';
import type { ReportSection, SectionProps } from './section.ts';

const isIn = ({ events }: Profile): boolean =>
  readDocument(entriesIn(events)).state.services.length > 0;

/** What is built with customers, who owes what, whether value covers cost, and what was learned. */
function Cocreation({ context }: SectionProps): ReactNode {
  const board = useBoardOf(context);
  const { messages } = context.texts;
  const { shown, more } = cardRows(board, context);
  const cycle = board.messages.inCycle({ cycle: board.state.cycle }, board.format);
  return (
    <Chapter
      context={context}
      id="cocreation"
      title={headlineOf(board)}
      sentence={sentenceOf(board)}
      note={<Note board={board} />}
    >
      {/* What can’t be parted comes first: tables fill the rest of a page and go on on the next. */}
      <Meter board={board} />
      <DataTable
        className={styles.cards}
        caption={messages.cards}
        columns={messages.cardColumns}
        groups={[{ title: cycle, rows: shown }]}
      />
      <More context={context} count={more} />
      <DataTable
        className={styles.owed}
        caption={messages.owed}
        columns={owedColumns(board, messages.cardColumns[1])}
        groups={owedGroups(board)}
      />
      <Warnings context={board} />
      <Lessons context={context} board={board} />
    </Chapter>
  );
}

interface BoardProps {
  readonly board: ViewContext;
}

function Note({ board: { words, messages, format } }: BoardProps) {
  return (
    <>
      <a href={`https://doi.org/${SJODIN_DOI}`}>{messages.source({ cite: words.cite }, format)}</a>{' '}
      {messages.rule} {messages.meterNote}
    </>
  );
}

/** Cumulated value against cumulated cost, as a picture and in numbers. */
function Meter({ board }: BoardProps) {
  const view = meterView(board, rules.usualAhead);
  if (view.forecast.counted.length === 0) return view.left && <p>{view.left}</p>;
  const causes = rules.causeIds.filter((id) => board.state.causes[id] === true);
  const names = causes.map((id) => board.words.causes[id].name);
  return (
    <Block title={view.title}>
      <p className={styles.lead}>{view.sentence}</p>
      <div className={styles.meter}>
        <figure className={styles.figure} aria-label={view.title}>
          <FanChart context={board} view={view} />
        </figure>
        <MeterTable board={board} view={view} />
      </div>
      {(names.length > 0 || view.left) && (
        <p className={styles.sentence}>
          {names.length > 0 && `${board.messages.causes}: ${names.join('; ')}.`} {view.left}
        </p>
      )}
    </Block>
  );
}

/** Of the meter’s columns: cycle, value, cost, and the chance that one covers the other. */
const TOLD = [0, 1, 3, 5] as const;

function MeterTable({ board, view }: BoardProps & { readonly view: MeterView }) {
  const { messages, format, state } = board;
  const title = messages.axis({ currency: state.currency }, format);
  return (
    <DataTable
      caption={messages.meterEyebrow}
      columns={TOLD.map((index) => messages.meterColumns[index])}
      groups={[
        {
          title,
          rows: view.rows.slice(-MOST_CYCLES).map((row) => TOLD.map((index) => row[index] ?? '')),
        },
      ]}
    />
  );
}

/** More are in the board’s own log. */
const LESSON_LINES = 4;
/** Cycles that the table of the meter has: the latest, and those ahead. */
const MOST_CYCLES = 10;

/** What was learned, the newest first. */
function Lessons({ context, board }: SectionProps & BoardProps) {
  const { state, words, messages, format } = board;
  const { lessons: title, movedMore } = context.texts.messages;
  const { lessons } = state;
  const { shown, more } = fitting(
    [...lessons].reverse(),
    ({ text }) => linesOf(text, 100),
    roomFor(LESSON_LINES, context),
  );
  if (lessons.length === 0) return null;
  return (
    <Block title={title} whole>
      <ul className={styles.lessons}>
        {shown.map(({ id, text, leads, cycle: of }) => (
          <li key={id}>
            {text}{' '}
            <span className={styles.leads}>
              ({words.leads[leads]}, {messages.inCycle({ cycle: of }, format)})
            </span>
          </li>
        ))}
        {more > 0 && <li>{movedMore({ count: more }, format)}</li>}
      </ul>
    </Block>
  );
}

export const cocreation: ReportSection = {
  id: 'cocreation',
  isIn,
  useFinding: (context) => headlineOf(useBoardOf(context)),
  Section: Cocreation,
  paper: 'sjodin-2020',
  scopeIn: (texts) => texts.cocreation.words.scope,
};
