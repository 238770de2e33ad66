'use client';
import { ecosystem as rules } from '@servitization/core';
import { useEcosystemJourney } from '@servitization/ecosystem-journey';
import {
  actionViews,
  cycleChanges,
  cycleViews,
  dueViews,
  entriesIn,
  mapHeadline,
  mapSentence,
  mapView,
  namesOf,
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
import { DataTable } from '@servitization/ui';
import type { ReactNode } from 'react';
import { Block, Chapter } from '../parts/Chapter.tsx';
import { Steps } from '../parts/Steps.tsx';
import styles from './Ecosystem.module.css';
import type { ReportContext, ReportSection, SectionProps } from './section.ts';

const useLog = ({ profile, texts, format, today }: ReportContext): ViewContext =>
  useEcosystemJourney({
    ...{ profile, today, readOnly: true, locale: format.locale, id: 'report-ecosystem' },
    ...texts.ecosystem,
  }).context;

/** Is there a partner, or a start to choose a route from? */
function isIn({ events }: Profile): boolean {
  const { partners, logic } = rules.fold(rules.readLog(entriesIn(events)).events);
  return partners.length > 0 || Object.values(logic).some((lean) => lean !== null);
}

const findingOf = (journey: ViewContext): string =>
  journey.state.partners.length > 0 ? mapHeadline(journey) : routeTitle(journey);

/** Partners, what ties them and what holds them back; the route, what comes next, and what moved. */
function Ecosystem({ context }: SectionProps): ReactNode {
  const journey = useLog(context);
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
      {hasPartners && <Partners journey={journey} />}
      <div className={styles.pair}>
        <Routes journey={journey} />
        <div>
          {hasPartners && <Reviews journey={journey} />}
          {journey.state.cycles.length > 1 && <Moved context={context} journey={journey} />}
        </div>
      </div>
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

const rowsOf = (journey: ViewContext) =>
  tableRows(journey).map((row) => TOLD.map((index) => row[index] ?? ''));

function Partners({ journey }: JourneyProps) {
  const { messages } = journey;
  return (
    <>
      <div className={styles.columns}>
        <div className={styles.picture}>
          <PartnerMap messages={messages} view={mapView(journey)} />
        </div>
        <Next journey={journey} />
      </div>
      <DataTable
        className={styles.table}
        caption={messages.mapLabel}
        columns={TOLD.map((index) => messages.tableColumns[index])}
        groups={[{ title: messages.title, rows: rowsOf(journey) }]}
      />
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

/** When to look at it together again, and what earlier looks asked for and did not get yet. */
function Reviews({ journey }: JourneyProps) {
  const { state, messages, format } = journey;
  const open = state.reviews.filter(({ next, settled }) => next !== null && settled === null);
  const overdue = overdueNames(journey);
  return (
    <Block title={messages.reviewsTitle({ overdue }, format)}>
      <ul className={styles.list}>
        {dueViews(journey).map(({ kind, name, text }) => (
          <li key={kind}>
            <strong>{name}.</strong> {text}
          </li>
        ))}
        {open.map(({ id, next, partner }) => (
          <li key={id}>
            {next}
            {partner !== null && ` (${namesOf(journey, [partner]).join()})`}
          </li>
        ))}
      </ul>
    </Block>
  );
}

/** More are in the journey’s own log. */
const MOST_MOVES = 4;

/** What is different from the end of the cycle before. */
function Moved({ context, journey }: SectionProps & JourneyProps) {
  const { messages, format } = journey;
  const [then, now] = cycleViews(journey).slice(-2);
  if (!then || !now) return null;
  const moves = cycleChanges(journey, then.number, now.number);
  const more = moves.length - MOST_MOVES;
  const title = messages.cyclesTitle({ from: then.carrying, to: now.carrying }, format);
  return (
    <Block title={title}>
      <ul className={styles.list}>
        {moves.slice(0, MOST_MOVES).map((text) => (
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
  useFinding: (context) => findingOf(useLog(context)),
  Section: Ecosystem,
  paper: 'ciasullo-2021',
  scopeIn: (texts) => texts.ecosystem.words.scope,
};
