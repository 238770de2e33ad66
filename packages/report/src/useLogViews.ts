'use client';
import { entryView as onBoard } from '@servitization/cocreation-board/parts';
import { scaling } from '@servitization/core';
import { entryView as onJourney } from '@servitization/ecosystem-journey/parts';
import { entryView as inTracker } from '@servitization/scaling-tracker/parts';
import type { LogEntryView } from '@servitization/ui';
import { fitting, linesOf, roomFor } from './room.ts';
import type { ReportContext } from './sections/section.ts';
import type { SectionId } from './sections/sectionId.ts';
import { useBoardOf, useJourney, useTracker } from './useLogs.ts';

type LogId = Extract<SectionId, 'scaling' | 'cocreation' | 'ecosystem'>;

export interface LoggedEntry extends Pick<LogEntryView, 'id' | 'day' | 'title' | 'details'> {
  readonly log: LogId;
}

/** What of one log has room. */
export interface LogView {
  readonly id: LogId;
  /** The newest first. */
  readonly entries: readonly LoggedEntry[];
  /** How many have no room. */
  readonly more: number;
}

export interface LogViews {
  /** Of all logs, without what was taken back. */
  readonly count: number;
  readonly logs: readonly LogView[];
}

/** What chapters tell of a log: pilots, cards with what is expected of them, partners, reviews and lessons. */
const TOLD: ReadonlySet<string> = new Set([
  ...['undo', 'pilot', 'pilot-ended', 'service', 'estimate', 'kpi', 'lesson', 'board'],
  ...['partner', 'review', 'settled'],
]);

/** After what somebody has said in their own words come decisions, then bare facts. */
const DECISIONS: ReadonlySet<string> = new Set(['decision', 'strategy', 'gate']);

interface Unplaced extends LoggedEntry {
  readonly rank: number;
  /** Place from the newest. */
  readonly place: number;
}

interface Ranked extends Unplaced {
  /** Place in its own log, by what it says and its day. */
  readonly nth: number;
}

const bySaying = (a: Unplaced, b: Unplaced): number => a.rank - b.rank || a.place - b.place;

/** What people have written of an entry in their own words. */
const hasWords = (data: object): boolean =>
  ['note', 'reason', 'result'].some((key) => Object.hasOwn(data, key));

interface Log<Event> {
  readonly id: LogId;
  readonly log: readonly Event[];
  readonly view: (event: Event) => LogEntryView;
}

/** What counts of a log and no chapter tells; what was taken back is in the file alone. */
function rankedIn<Event extends { readonly type: string; readonly data: object }>({
  id,
  log,
  view,
}: Log<Event>): readonly Ranked[] {
  const told = log
    .filter(({ type }) => !TOLD.has(type))
    .map((event) => ({ event, ...view(event) }));
  const entries = told
    .filter(({ isUndone }) => !isUndone)
    .reverse()
    .map(({ event, isUndone: _, target: __, link, ...entry }, place) => ({
      ...entry,
      details: link ? [...entry.details, link.text] : entry.details,
      log: id,
      place,
      rank: hasWords(event.data) ? 0 : DECISIONS.has(event.type) ? 1 : 2,
    }));
  const sorted = [...entries].sort(bySaying);
  return entries.map((entry) => ({ ...entry, nth: sorted.indexOf(entry) }));
}

/** Characters in a line of one of the columns. */
const LINE = 40;
/** Lines in all columns, and those of a document that fills no other chapter. */
const LINES = 30;
const LINES_OF_USUAL = 46;
/** Entries of a document that leaves room on the last page; the example company has fewer. */
const MOST_OF_USUAL = 160;
/** Each log tells some of its entries before one tells more. */
const OF_EACH = 3;

const turn = ({ nth }: Ranked): number => Math.min(nth, OF_EACH);

const lines = ({ day, title, details }: LoggedEntry): number =>
  linesOf([day, title, ...details].join('  '), LINE);

/** As many as have room, and of each log the first. */
function within(ranked: readonly Ranked[], context: ReportContext): ReadonlySet<LoggedEntry> {
  const isUsual = context.profile.events.length <= MOST_OF_USUAL;
  const room = roomFor(isUsual ? LINES_OF_USUAL : LINES, context);
  const least = ranked.filter(({ nth }) => nth === 0).reduce((sum, one) => sum + lines(one), 0);
  return new Set(fitting(ranked, lines, Math.max(room, least)).shown);
}

/** The logs of the tools; where there is no room for all, what says most is what is told. */
export function useLogViews(context: ReportContext): LogViews {
  const tracker = useTracker(context);
  const board = useBoardOf(context);
  const journey = useJourney(context);
  const overtaken = scaling.overtakenIn(tracker.state);
  const all = [
    rankedIn({
      id: 'scaling',
      log: tracker.state.log,
      view: (event) => inTracker(tracker, event, overtaken),
    }),
    rankedIn({ id: 'cocreation', log: board.state.log, view: (event) => onBoard(board, event) }),
    rankedIn({
      id: 'ecosystem',
      log: journey.state.log,
      view: (event) => onJourney(journey, event),
    }),
  ];
  const ranked = all.flat().sort((a, b) => turn(a) - turn(b) || bySaying(a, b));
  const shown = within(ranked, context);
  const logs = all.flatMap((entries): readonly LogView[] => {
    const [first] = entries;
    if (!first) return [];
    const told = entries.filter((entry) => shown.has(entry));
    return [{ id: first.log, entries: told, more: entries.length - told.length }];
  });
  return { count: ranked.length, logs };
}
