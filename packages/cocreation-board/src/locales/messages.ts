import type { cocreation } from '@servitization/core';
import type { Format } from '@servitization/ui';

type Message<Values> = (values: Values, format: Format) => string;

interface Count {
  readonly count: number;
}
interface Named {
  readonly name: string;
}

/** The board's own words. A message with values is a function of them; days come written out. */
export interface BoardMessages {
  readonly title: string;
  readonly headlineEmpty: string;
  readonly headline: Message<{ owed: number; cycle: number }>;
  readonly sentenceEmpty: string;
  readonly sentence: Message<{ live: number; stopped: number; scaled: number }>;
  readonly source: Message<{ cite: string }>;
  readonly rule: string;
  readonly duties: Readonly<Record<cocreation.Duty, string>>;
  readonly due: Message<{ day: string }>;
  readonly andMore: Message<Count>;
  readonly feeds: string;
  readonly markKey: string;

  readonly save: string;
  readonly cancel: string;
  readonly change: string;
  readonly optional: string;
  readonly day: string;
  readonly note: string;
  readonly reason: string;
  readonly table: string;
  readonly refused: Message<{ field: string; needed: string }>;

  readonly cardsEyebrow: string;
  readonly cardsTitle: Message<Count>;
  readonly cardsEmpty: string;
  readonly add: string;
  readonly show: string;
  readonly all: string;
  readonly name: string;
  readonly need: string;
  readonly editCard: Message<Named>;
  readonly openCard: string;
  readonly closeCard: string;
  readonly openNamed: Message<Named>;
  readonly place: Message<{ phase: string; decision: string; cycle: number }>;
  readonly moveTo: Message<Named>;
  readonly move: string;
  readonly nextPhase: Message<{ phase: string }>;

  readonly tasks: string;
  readonly done: string;
  readonly reopen: string;
  readonly setDay: string;
  readonly dueDay: string;
  readonly worth: string;
  readonly worthHint: string;
  readonly estimate: string;
  readonly estimated: Readonly<Record<cocreation.Estimated, string>>;
  readonly low: string;
  readonly likely: string;
  readonly high: string;
  readonly range: Message<{ low: string; likely: string; high: string }>;
  readonly notEstimated: string;
  readonly measure: string;
  readonly cycle: string;
  readonly value: string;
  readonly cost: string;
  readonly measuredIn: Message<{ cycle: number; value: string | null; cost: string | null }>;
  readonly kpis: string;
  readonly noKpis: string;
  readonly addKpi: string;
  readonly unit: string;
  readonly target: string;
  readonly better: string;
  readonly betters: Readonly<Record<'higher' | 'lower', string>>;
  readonly addActual: string;
  readonly actual: string;
  readonly kpiNow: Message<{ actual: string | null; target: string; met: boolean | null }>;
  readonly decisions: string;
  readonly decide: string;
  readonly decision: string;
  readonly decided: Message<{
    decision: string;
    day: string;
    cycle: number;
    reason: string | null;
  }>;

  readonly meterEyebrow: string;
  readonly meterTitle: Message<{ cycle: number | null; counted: number; horizon: number }>;
  readonly meterSentence: Message<{
    early: number | null;
    late: number | null;
    chance: number;
    cycle: number;
    isNone: boolean;
  }>;
  readonly meterEmpty: string;
  readonly left: Message<{ names: string }>;
  readonly axis: Message<{ currency: string | null }>;
  readonly measuredPart: string;
  readonly forecastPart: string;
  readonly half: Message<{ range: string }>;
  readonly breakEven: Message<{ cycle: number }>;
  readonly ahead: string;
  readonly cycles: Message<Count>;
  readonly currency: string;
  readonly setCurrency: string;
  readonly meterColumns: readonly [string, string, string, string, string, string];
  /** Of an amount in a table for calculating: the least that it can be, and the most. */
  readonly ends: readonly [string, string];
  readonly meterNote: string;
  readonly formats: Readonly<Record<'svg' | 'png' | 'csv', string>>;
  readonly saveFailed: Message<{ reason: string }>;
  readonly meterFile: string;
  readonly causes: string;
  readonly causesHint: string;
  readonly lowersValue: Message<{ share: number }>;
  readonly raisesCost: Message<{ share: number }>;

  readonly retroEyebrow: string;
  readonly retroTitle: Message<Count & { cycle: number }>;
  readonly retroSentence: string;
  readonly addLesson: string;
  readonly lesson: string;
  readonly leads: string;
  readonly about: string;
  readonly wholeBoard: string;
  readonly makeCard: string;
  readonly makeCardNamed: Message<Named>;
  readonly becameCard: string;
  readonly inCycle: Message<{ cycle: number }>;
  readonly beginCycle: Message<{ cycle: number }>;
  readonly goOn: string;

  readonly offersEyebrow: string;
  readonly offersTitle: string;
  readonly offersRule: string;
  readonly takeCard: Message<Named>;
  readonly weakTitle: string;
  /** A phase of the assessment, and where on the board it is worked on, by which cards. */
  readonly weakPhase: Message<{ phase: string; on: string; names: string }>;
  readonly evidenceTitle: string;
  readonly evidenceText: string;
  readonly evidenceFor: Message<{ question: string; names: string }>;
  readonly takeNote: string;
  readonly notRated: string;
  readonly evidenceNote: Message<{ names: string }>;

  readonly logEyebrow: string;
  readonly logTitle: Message<Count>;
  readonly logEmpty: string;
  readonly types: Readonly<Record<'all' | cocreation.EventType, string>>;
  readonly entry: Message<{ type: string; what: string }>;
  readonly takenBack: string;
  readonly noEffect: Message<{ why: string }>;
  readonly undoShort: string;
  readonly bringBackShort: string;
  /** Names the entry, as the last one written need not be the first one listed. */
  readonly undoLast: Message<{ entry: string }>;
  readonly newer: string;
  readonly older: string;
  readonly shown: Message<{ first: number; last: number; count: number }>;

  readonly warningsTitle: Message<Count>;
  readonly warnings: { readonly [Id in cocreation.WarningId]: Message<WarningValues> };

  readonly logColumns: readonly [string, string, string, string];
  readonly fileTitle: string;
  readonly saveJson: string;
  readonly saveCsv: string;
  readonly openFile: string;
  readonly fileName: string;
  readonly imported: Message<{ added: number; known: number; bad: number; others: number }>;
  readonly conflicts: Message<Count>;
  readonly otherVersion: string;
  readonly fault: Message<{ place: number; path: string; problem: string; needed: string }>;
  /** Of a file that doesn’t begin or end as it should. */
  readonly lost: { readonly head: string; readonly end: Message<{ place: number }> };
  readonly problems: Readonly<Record<cocreation.LogFault['code'], string>>;
  /** What may stand in a field, by its kind in the schema of events. */
  readonly needed: {
    readonly event: string;
    readonly choice: string;
    readonly 'one-of': Message<{ of: string }>;
    readonly text: Message<{ max: number }>;
    readonly number: Message<{ min: number; max: number; whole: boolean }>;
    readonly day: string;
    readonly currency: string;
    readonly range: string;
  };
  readonly moreFaults: Message<Count>;
  readonly fileFailed: string;
  readonly tooLarge: string;
  /** Of entries with a stamp after today. */
  readonly clockAhead: string;
  readonly noLog: string;
  readonly skippedEntries: Message<Count>;

  readonly unsavedTitle: string;
  readonly unsavedText: string;
  readonly unreadableTitle: string;
  readonly unreadableText: string;

  readonly partFailed: string;
  readonly retry: string;
  /** Names of activities of the matcher, and of questions and phases of the assessment; English without them. */
  readonly matching?: ActivityNames;
  readonly matrix?: ActivityNames & PhaseNames;
  /** Fetches the words of parts on demand, where the host hands over only those of the start. */
  readonly later?: (() => Promise<object>) | undefined;
}

/** Words of another framework, of which only names are told. */
export interface ActivityNames {
  readonly activities: Readonly<Record<string, { readonly name: string }>>;
}

export interface PhaseNames {
  readonly phases: Readonly<Record<string, { readonly name: string }>>;
}

/** What a sentence about a warning may need. */
export interface WarningValues {
  readonly count: number;
  readonly days: number;
  /** Of a micro-service. */
  readonly name: string;
  /** Of an activity. */
  readonly activity: string;
  readonly cost: string;
  readonly value: string;
}
