'use client';
import { ecosystem as rules } from '@servitization/core';
import {
  actionViews,
  cycleChanges,
  cycleViews,
  dueViews,
  entriesIn,
  loopSteps,
  mapHeadline,
  mapSentence,
  mapView,
  nameOf,
  overdueNames,
  PartnerMap,
  type RouteView,
  routeSentence,
  routeTitle,
  routeViews,
  tableRows,
  type ViewContext,
} from '@servitization/ecosystem-journey/parts';
import type { Profile } from '@servitization/profile';
import { DataTable, dayText } from '@servitization/ui';
import type { ReactNode } from 'react';
import { Block, Chapter } from '../parts/Chapter.tsx';
import { More } from '../parts/More.tsx';
import { Steps } from '../parts/Steps.tsx';
import { firstOf, fitting, linesOf, roomFor, rowLines } from '../room.ts';
import { cut } from '../shorten.ts';
import { useJourney } from '../useLogs.ts';
import styles from './Ecosystem.module.css';
import type { ReportContext, ReportSection, SectionProps } from './section.ts';

/** Is there a partner, or a start to choose a route from? */
function isIn({ events }: Profile): boolean {
  const { partners, logic } = rules.fold(rules.readLog(entriesIn(events)).events);
  return partners.length > 0 || Object.values(logic).some((lean) => lean !== null);
}

const findingOf = (journey: ViewContext): string =>
  journey.state.partners.length > 0 ? mapHeadline(journey) : routeTitle(journey);

/** Partners, what ties them and what holds them back; the route, what comes next, and what moved. */
function Ecosystem({ context }: SectionProps): ReactNode {
  const journey = useJourney(context);
  const { words, messages, format } = journey;
  const hasPartners = journey.state.partners.length > 0;
  return (
    <Chapter
      context={context}
      id="ecosystem"
      title={findingOf(journey)}
      sentence={hasPartners ? mapSentence(journey) : routeSentence(journey)}
      note={
        <>
          {messages.source({ cite: words.cite }, format)} {messages.rule} {messages.routeRule}
        </>
      }
    >
      {hasPartners && <Partners context={context} journey={journey} />}
      <div className={styles.pair}>
        <Routes journey={journey} />
        <div>
          {hasPartners && <Dues journey={journey} />}
          {journey.state.cycles.length > 1 && <Moved context={context} journey={journey} />}
        </div>
      </div>
      <Loop journey={journey} />
      <Reviews context={context} journey={journey} />
    </Chapter>
  );
}

interface JourneyProps {
  readonly journey: ViewContext;
}

/**
 * Of the picture’s table all but the strength, which is the lower of two columns before it, and what
 * comes from nobody else: what of it is at risk is in the chapter’s sentence.
 */
const TOLD = [0, 1, 2, 4] as const;

/** Lines of the table, and characters in a line of each column; the picture’s own table has all. */
const PARTNER_LINES = 12;
const CHARS = [70, 20, 20, 28] as const;
const MOST_IN_CELL = 110;

/** The partners that hold the firm back come first: they are the last to have no room. */
function rowsOf(journey: ViewContext, context: ReportContext) {
  const { yes } = journey.messages.holdsBack;
  const holdsBack = (row: readonly string[]) => Number(row[4]?.startsWith(yes));
  return fitting(
    [...tableRows(journey)]
      .sort((a, b) => holdsBack(b) - holdsBack(a))
      .map((row) => TOLD.map((index) => cut(row[index] ?? '', MOST_IN_CELL))),
    (row) => rowLines(row, CHARS),
    roomFor(PARTNER_LINES, context),
  );
}

function Partners({ context, journey }: SectionProps & JourneyProps) {
  const { messages } = journey;
  const { shown, more } = rowsOf(journey, context);
  const map = mapView(journey);
  return (
    <>
      <div className={styles.columns} data-around={map.isAround}>
        {/* Too many partners to stand around the firm are rows of the table. */}
        {map.isAround && (
          <div className={styles.picture}>
            <PartnerMap messages={messages} view={map} />
          </div>
        )}
        <Next journey={journey} />
      </div>
      <DataTable
        className={styles.table}
        caption={messages.mapLabel}
        columns={TOLD.map((index) => messages.tableColumns[index])}
        groups={[{ title: messages.title, rows: shown }]}
      />
      <More context={context} count={more} />
    </>
  );
}

/** What to do together next, and with whom. */
function Next({ journey }: JourneyProps) {
  const { words, messages, format } = journey;
  const actions = actionViews(journey);
  return (
    <Block title={messages.nextTitle({ count: actions.length }, format)}>
      <Steps
        steps={actions.map(({ id, name, status, firstStep, partners }) => ({
          ...{ id, name, detail: words.statuses[status] },
          text: [firstStep, partners].filter(Boolean).join(' '),
        }))}
      />
      <p className={styles.rule}>{actions.length === 0 ? messages.nextNone : messages.nextRule}</p>
    </Block>
  );
}

function Routes({ journey }: JourneyProps) {
  const isOpen = Object.values(journey.state.logic).every((lean) => lean === null);
  return (
    <Block title={routeTitle(journey)}>
      <p className={styles.sentence}>{routeSentence(journey)}</p>
      {!isOpen && (
        <div className={styles.routes}>
          {routeViews(journey).map((route) => (
            <Route key={route.id} journey={journey} route={route} />
          ))}
        </div>
      )}
    </Block>
  );
}

interface RouteProps extends JourneyProps {
  readonly route: RouteView;
}

const Route = ({ journey: { messages }, route }: RouteProps) => (
  <div>
    <p>
      <strong>{route.name}.</strong> {route.fit}.
    </p>
    {(['reasons', 'against'] as const).map((side) => (
      <p key={side}>
        <strong>{side === 'reasons' ? messages.speaksFor : messages.speaksAgainst}:</strong>{' '}
        {route[side].join('; ') || messages.nothingYet}.
      </p>
    ))}
  </div>
);

/** When to look at it together again. */
function Dues({ journey }: JourneyProps) {
  const { messages, format } = journey;
  const overdue = overdueNames(journey);
  return (
    <Block title={messages.reviewsTitle({ overdue }, format)}>
      <ul className={styles.list}>
        {dueViews(journey).map(({ kind, name, text }) => (
          <li key={kind}>
            <strong>{name}.</strong> {text}
          </li>
        ))}
      </ul>
    </Block>
  );
}

/** The four dimensions with what the log knows of each, and the two loops that lead back. */
function Loop({ journey }: JourneyProps) {
  const { state, words, messages, format } = journey;
  return (
    <Block title={messages.loopTitle({ number: state.cycles.length }, format)} whole>
      <ol className={styles.loop}>
        {loopSteps(journey).map(({ id, name, count }, index) => (
          <li key={id}>
            <strong>
              {index + 1} {name}
            </strong>
            <br />
            {count}
          </li>
        ))}
      </ol>
      <p className={styles.sentence}>
        {rules.framework.loops
          .map(({ id, through, from, to }) => {
            const ends = { from: words.dimensions[from].short, to: words.dimensions[to].short };
            const way = messages.loopSteps(ends, format);
            return `${words.loops[id].name}, ${words.reviews[through].name}: ${way}`;
          })
          .join(' ')}
      </p>
    </Block>
  );
}

/** Lines of both columns; more are in the journey’s own log. */
const REVIEW_LINES = 13;

/** What was seen and learned together cycle by cycle, the newest first, and what came of it. */
function Reviews({ context, journey }: SectionProps & JourneyProps) {
  const { reviews } = context.texts.messages;
  const all = [...journey.state.reviews].reverse();
  const { shown, more } = fitting(
    all,
    (review) => linesOf(reviewText(context, journey, review).join(' '), 62),
    roomFor(REVIEW_LINES, context),
  );
  const cycles = [...new Set(shown.map(({ cycle }) => cycle))];
  if (shown.length === 0) return null;
  return (
    <Block title={reviews}>
      <div className={styles.reviews}>
        {cycles.map((number) => (
          <div key={number}>
            <p className={styles.cycle}>{journey.messages.cycleName({ number }, journey.format)}</p>
            <ul>
              {shown
                .filter(({ cycle }) => cycle === number)
                .map((review) => (
                  <Review key={review.id} texts={reviewText(context, journey, review)} />
                ))}
            </ul>
          </div>
        ))}
        <More context={context} count={more} />
      </div>
    </Block>
  );
}

function Review({ texts: [of, seen, ...others] }: { readonly texts: readonly string[] }) {
  return (
    <li>
      <strong>{of}:</strong> {seen} {others.join(' ')}
    </li>
  );
}

/** Who looked when and at whom, what was seen, what was to follow, and what came of that. */
function reviewText(
  { texts }: ReportContext,
  journey: ViewContext,
  { kind, on, partner, seen, next, settled }: rules.Review,
): readonly string[] {
  const { words, messages, format } = journey;
  const of = {
    day: dayText(on, format.locale),
    kind: words.reviews[kind].name,
    partner: partner === null ? null : nameOf(journey, partner),
  };
  const done = settled && [dayText(settled.on, format.locale), settled.result].filter(Boolean);
  const result = done ? done.join(': ') : texts.messages.stillOpen;
  const follows = next === null ? [] : [`→ ${next} (${result})`];
  return [messages.reviewLine(of, format), ended(seen), ...follows];
}

/** As a sentence of its own. */
const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** More are in the journey’s own log. */
const MOST_MOVES = 8;

/** What is different from the end of the cycle before. */
function Moved({ context, journey }: SectionProps & JourneyProps) {
  const { messages, format } = journey;
  const [then, now] = cycleViews(journey).slice(-2);
  if (!then || !now) return null;
  const moves = cycleChanges(journey, then.number, now.number);
  const { shown, more } = firstOf(moves, roomFor(MOST_MOVES, context));
  const title = messages.cyclesTitle({ from: then.carrying, to: now.carrying }, format);
  return (
    <Block title={title}>
      <ul className={styles.list}>
        {shown.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {more > 0 && <li>{context.texts.messages.movedMore({ count: more }, context.format)}</li>}
        {moves.length === 0 && <li>{messages.noShift}</li>}
      </ul>
    </Block>
  );
}

export const ecosystem: ReportSection = {
  id: 'ecosystem',
  isIn,
  useFinding: (context) => findingOf(useJourney(context)),
  Section: Ecosystem,
  paper: 'ciasullo-2021',
  scopeIn: (texts) => texts.ecosystem.words.scope,
};
