import type { ScalingCaseWords } from '@servitization/content';
import type { scaling } from '@servitization/core';
import type { Format } from '@servitization/ui';

type Message<Values> = (values: Values, format: Format) => string;

/** What a number stands for, beside its words. */
interface Count {
  readonly count: number;
}

/** The tracker's own words. A message with values is a function of them; days come written out. */
export interface TrackerMessages {
  readonly title: string;
  readonly headlines: {
    readonly empty: string;
    readonly fork: string;
    readonly phase: Message<{ name: string; done: number; total: number }>;
  };
  readonly wayEmpty: string;
  readonly way: Message<{ total: number; done: number; inProgress: number; skipped: number }>;
  readonly commonToBoth: string;
  /** Between piloting and the two lanes, where the fork isn’t drawn. */
  readonly oneOfTwo: string;
  readonly phaseLabel: Message<{ number: number; stage: string }>;
  readonly chosenOn: Message<{ day: string }>;
  readonly youAreHere: string;
  readonly gatePassed: string;
  readonly markKey: string;
  readonly source: Message<{ cite: string }>;
  readonly rule: string;

  readonly change: Message<{ name: string }>;
  readonly changeShort: string;
  readonly status: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly note: string;
  readonly evidence: string;
  readonly evidenceLink: Message<{ name: string }>;
  readonly day: string;
  readonly save: string;
  readonly cancel: string;
  readonly optional: string;
  /** Names a field by its label; `needed` is what may stand there, or empty. */
  readonly refused: Message<{ field: string; needed: string }>;
  /** Of a day before all that can be. */
  readonly tooLongAgo: Message<{ field: string; day: string }>;
  /** Of a day before what it builds on, and one after what builds on it. */
  readonly tooEarly: Message<{ field: string; day: string }>;
  readonly tooLate: Message<{ field: string; day: string }>;

  readonly gateTitle: Message<{ name: string }>;
  readonly readinessTitle: string;
  readonly gateReady: string;
  readonly gateOpen: Message<Count>;
  readonly passGate: string;
  readonly gateWasPassed: Message<{ day: string; open: number; reason: string | null }>;

  readonly strategyTitle: Message<{
    recommended: string | null;
    tied: boolean;
    chosen: string | null;
  }>;
  readonly strategySentence: Message<{ answered: number; total: number; provisional: boolean }>;
  readonly strategyRule: string;
  readonly rate: string;
  readonly unknown: string;
  readonly fit: Message<{ fit: number | null; min: number; max: number }>;
  readonly speaksFor: string;
  readonly speaksAgainst: string;
  readonly nothingYet: string;
  readonly contingenciesDisagree: string;
  readonly choose: Message<{ name: string }>;
  readonly whyChange: string;
  readonly cases: Message<{
    firms: readonly (ScalingCaseWords & { readonly employees: number })[];
  }>;
  readonly aimNotPilot: string;

  readonly pilotsEyebrow: string;
  readonly pilotsTitle: Message<{ ended: number; contracts: number; running: number }>;
  readonly pilotsNone: string;
  readonly today: string;
  readonly contract: string;
  readonly noContract: string;
  readonly runningSince: Message<{ day: string }>;
  readonly addPilot: string;
  readonly editPilot: Message<{ name: string }>;
  readonly endPilot: Message<{ name: string }>;
  readonly endShort: string;
  readonly customer: string;
  readonly need: string;
  readonly parameters: string;
  readonly parametersHint: string;
  readonly noParameters: string;
  readonly started: string;
  readonly ended: string;
  readonly outcome: string;
  readonly result: string;
  readonly table: string;
  readonly pilotColumns: readonly [string, string, string, string, string, string];

  readonly barriersEyebrow: string;
  readonly barriersTitle: Message<{ names: readonly string[] }>;
  readonly barrierNow: Message<{ force: string; day: string }>;
  readonly notRated: string;
  readonly rateBarrier: Message<{ name: string }>;
  readonly rateShort: string;
  readonly howHard: string;
  readonly phase: string;
  readonly phaseThatDay: string;
  /** Over the list that says what the numbers on the axis of barriers are. */
  readonly phaseKey: string;
  /** A phase, its number and its first day. */
  readonly phaseFrom: Message<{ number: number; name: string; day: string }>;
  readonly symptoms: string;

  /** Values that only the log tells. */
  readonly earlier: Message<Count>;
  readonly outcomesEyebrow: string;
  readonly outcomesTitle: Message<{ rising: number; recorded: number }>;
  readonly notRecorded: string;
  readonly amountOn: Message<{ amount: string; day: string }>;
  readonly addNumber: Message<{ name: string }>;
  readonly addShort: string;
  readonly number: string;
  readonly currency: string;
  readonly otherCurrency: string;

  readonly logEyebrow: string;
  readonly logTitle: Message<Count>;
  readonly logEmpty: string;
  readonly filter: string;
  readonly filters: Readonly<Record<'all' | scaling.EventType, string>>;
  readonly entry: EntryMessages;
  readonly takenBack: string;
  /** Of an entry about an earlier day than the one that holds. */
  readonly stillHolds: Message<{ day: string }>;
  readonly noEffect: Message<{ why: string }>;
  readonly undoShort: string;
  readonly bringBackShort: string;
  /** Names the entry, as the last one written need not be the first one listed. */
  readonly undoLast: Message<{ entry: string }>;
  readonly newer: string;
  readonly older: string;
  readonly shown: Message<{ first: number; last: number; count: number }>;

  readonly compareTitle: string;
  readonly compareFrom: string;
  readonly compareTo: string;
  readonly compareOrder: string;
  readonly compareNone: string;
  readonly becomes: Message<{ what: string; from: string; to: string }>;
  readonly place: string;
  readonly strategy: string;
  readonly fork: string;
  readonly none: string;
  readonly pilotBegan: Message<{ name: string }>;
  readonly pilotEnded: Message<{ name: string }>;

  readonly warningsTitle: Message<Count>;
  readonly warnings: {
    readonly [Id in scaling.WarningId]: Message<WarningValues>;
  };

  /** Day, kind, entry and note; a last column holds the entry for reading it back. */
  readonly logColumns: readonly [string, string, string, string];
  readonly fileTitle: string;
  readonly saveJson: string;
  readonly saveCsv: string;
  readonly openFile: string;
  readonly fileName: string;
  readonly imported: Message<{ added: number; known: number; bad: number; others: number }>;
  readonly fault: Message<{ place: number; path: string; problem: string; needed: string }>;
  /** Of a file that doesn’t begin or end as it should. */
  readonly lost: { readonly head: string; readonly end: Message<{ place: number }> };
  /** After the place in a file: what is wrong there. */
  readonly problems: Readonly<Record<scaling.LogFault['code'], string>>;
  /** What may stand in a field, by its kind in the schema of events. */
  readonly needed: {
    readonly event: string;
    /** In a form, which shows what there is to choose from. */
    readonly choice: string;
    readonly 'one-of': Message<{ of: string }>;
    readonly 'some-of': Message<{ of: string }>;
    readonly text: Message<{ max: number }>;
    readonly texts: Message<{ max: number; count: number }>;
    readonly number: Message<{ max: number }>;
    /** In a form, after what is needed: how such a number is written in this language. */
    readonly suchAs: Message<{ one: string; other: string }>;
    readonly day: string;
    /** The day that an entry was written down is the latest that it can name. */
    readonly written: Message<{ day: string }>;
    readonly stamp: string;
    /** All that an entry of its type says. */
    readonly record: string;
    readonly noCurrency: string;
    readonly link: string;
    readonly currency: string;
  };
  readonly moreFaults: Message<Count>;
  readonly fileFailed: string;
  readonly tooLarge: string;
  /** Entries of a file whose ids stand for something else here. */
  readonly conflicts: Message<{ count: number }>;
  readonly otherVersion: string;
  /** Of entries after today, with a stamp out of order, or years from all others. */
  readonly clockAhead: string;
  /** Of an entry after today: its clock was wrong, or this one is. */
  readonly toCome: string;
  readonly noLog: string;
  readonly skippedEntries: Message<Count>;

  readonly unsavedTitle: string;
  readonly unsavedText: string;
  readonly unreadableTitle: string;
  readonly unreadableText: string;

  /** A part of the widget could not be fetched. */
  readonly partFailed: string;
  readonly retry: string;
  /** Fetches the words of parts on demand, where the host hands over only those of the start. */
  readonly later?: (() => Promise<object>) | undefined;
}

/** What a sentence about a warning may need. */
export interface WarningValues {
  readonly count: number;
  readonly days: number;
  /** Of a pilot, phase, barrier or strategy. */
  readonly name: string;
}

/** An entry of the log as a title; details follow below it. */
export interface EntryMessages {
  readonly pilot: Message<{ name: string }>;
  readonly pilotEnded: Message<{ name: string; contract: boolean }>;
  readonly gate: Message<{ name: string }>;
  readonly strategy: Message<{ name: string }>;
  readonly barrier: Message<{ name: string; force: string }>;
  readonly outcome: Message<{ name: string; amount: string }>;
  /** `end` is the end of the scale that it leans to; `null` in between. */
  readonly trait: Message<{ name: string; lean: string; end: string | null; isClear: boolean }>;
  readonly undo: Message<{ entry: string }>;
  readonly activity: Message<{ name: string; status: string }>;
  readonly reason: Message<{ text: string }>;
}
