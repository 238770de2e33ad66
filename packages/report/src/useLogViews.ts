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

interface Ranked extends LoggedEntry {
  readonly rank: number;
  /** Place from the newest. */
  readonly place: number;
}

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
  return told
    .filter(({ isUndone }) => !isUndone)
    .reverse()
    .map(({ event, isUndone: _, target: __, link, ...entry }, place) => ({
      ...entry,
      details: link ? [...entry.details, link.text] : entry.details,
      log: id,
      place,
      rank: hasWords(event.data) ? 0 : DECISIONS.has(event.type) ? 1 : 2,
    }));
}

/** Characters in a line of one of the columns. */
const LINE = 40;
/** Lines in all columns. */
const LINES = 40;

const lines = ({ day, title, details }: LoggedEntry): number =>
  linesOf([day, title, ...details].join('  '), LINE);

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
  const ranked = all.flat().sort((a, b) => a.rank - b.rank || a.place - b.place);
  const shown = new Set(fitting(ranked, lines, roomFor(LINES, context)).shown);
  const logs = all.flatMap((entries): readonly LogView[] => {
    const [first] = entries;
    if (!first) return [];
    const told = entries.filter((entry) => shown.has(entry));
    return [{ id: first.log, entries: told, more: entries.length - told.length }];
  });
  return { count: ranked.length, logs };
}
