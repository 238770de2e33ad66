import type { ecosystem } from '@servitization/core';
import type { Format } from '@servitization/ui';

type Message<Values> = (values: Values, format: Format) => string;

interface Count {
  readonly count: number;
}

/** Fewest and most of a total, the same where nothing is open. */
export interface Carrying {
  readonly min: number;
  readonly max: number;
  readonly total: number;
}

/** What stands before anything is recorded. A message with values is a function of them; days come written out. */
export interface FirstMessages {
  readonly title: string;
  readonly headline: Message<Carrying>;
  readonly mapEmpty: string;
  /** What the picture shows: names of who holds back, how many are open, what is at risk. */
  readonly mapSentence: Message<{
    back: readonly string[];
    open: number;
    ahead: readonly string[];
    atRisk: readonly string[];
  }>;
  readonly firm: string;
  readonly mapLabel: string;
  readonly mapHint: string;
  readonly mapKey: string;
  readonly keyCarries: string;
  readonly keyBack: string;
  readonly keyOpen: string;
  /** What the picture tells of a partner, after its name and role, for those who hear it. */
  readonly partnerLabel: Message<{
    consonance: number | null;
    resonance: number | null;
    holdsBack: ecosystem.Certain;
  }>;
  readonly source: Message<{ cite: string }>;
  readonly rule: string;
  readonly partFailed: string;
  readonly retry: string;
}

/** Where entries are made. */
export interface WorkMessages {
  readonly table: string;
  readonly tableColumns: readonly [string, string, string, string, string, string];
  readonly notAssessed: string;
  readonly levelText: Message<{ level: number; name: string }>;
  readonly strengthText: Message<{ strength: number | null; min: number; max: number }>;
  readonly holdsBack: Readonly<Record<'yes' | 'no' | 'open', string>>;
  readonly resonanceAhead: string;
  readonly formats: Readonly<Record<'svg' | 'png' | 'csv', string>>;
  /** Of a strength in a table: the least that it can be, and the most. */
  readonly ends: readonly [string, string];
  /** The heading of a column, shorter than the label of the field. */
  readonly criticalResources: string;
  readonly saveFailed: Message<{ reason: string }>;
  readonly figureName: string;
  readonly partnersEyebrow: string;
  readonly partnersTitle: Message<Count>;
  readonly partnersHint: string;
  readonly addPartner: string;
  readonly editPartner: Message<{ name: string }>;
  readonly changeShort: string;
  readonly leave: Message<{ name: string }>;
  readonly leaveShort: string;
  readonly leaveHint: string;
  readonly name: string;
  readonly role: string;
  readonly resources: string;
  readonly resourcesHint: string;
  readonly soleResources: Message<{ names: readonly string[] }>;
  readonly since: Message<{ day: string }>;
  readonly day: string;
  readonly save: string;
  readonly cancel: string;
  readonly optional: string;
  readonly unknown: string;
  /** Names a field by its label; `needed` is what may stand there, or empty. */
  readonly refused: Message<{ field: string; needed: string }>;
  readonly inTheWay: Message<{ day: string }>;
  readonly relationTitle: Message<{ name: string; holdsBack: ecosystem.Certain }>;
  readonly routeEyebrow: string;
  readonly routeTitle: Message<{ names: readonly string[] }>;
  readonly routeSentence: Message<{
    answered: number;
    total: number;
    provisional: boolean;
    settled: boolean;
  }>;
  readonly equifinal: string;
  readonly rateLogic: string;
  readonly fit: Message<{ fit: number | null; min: number; max: number }>;
  readonly startsFrom: Message<{ text: string }>;
  readonly leadsTo: Message<{ texts: readonly string[] }>;
  readonly speaksFor: string;
  readonly speaksAgainst: string;
  readonly nothingYet: string;
  readonly caseLine: Message<{ name: string; industry: string; did: string }>;
  readonly routeRule: string;
  readonly nextEyebrow: string;
  readonly nextTitle: Message<Count>;
  readonly nextNone: string;
  readonly withPartners: Message<{ names: readonly string[]; mechanism: string }>;
  readonly firstStep: Message<{ text: string }>;
  readonly statusOf: Message<{ name: string }>;
  readonly nextRule: string;
  readonly loopEyebrow: string;
  readonly loopTitle: Message<{ number: number }>;
  readonly loopCounts: Readonly<
    Record<ecosystem.DimensionId, Message<{ done: number; total: number }>>
  >;
  readonly loopSteps: Message<{ from: string; to: string }>;
  readonly loopNote: string;
  readonly reviewsEyebrow: string;
  readonly reviewsTitle: Message<{ overdue: readonly string[] }>;
  readonly due: Message<{ day: string; overdue: number; weeks: number }>;
  readonly addReview: Message<{ name: string }>;
  readonly next: string;
  readonly nextHint: string;
  readonly about: string;
  readonly wholeCircle: string;
  readonly everyWeeks: Message<{ name: string }>;
  readonly weeks: string;
  readonly cadenceRule: string;
  readonly carried: string;
  readonly fresh: string;
  readonly settle: Message<{ text: string }>;
  readonly settleShort: string;
  readonly result: string;
  readonly reviewLine: Message<{ day: string; kind: string; partner: string | null }>;
  readonly closeCycle: Message<{ number: number }>;
  readonly closeHint: Message<{ missing: readonly string[] }>;
  readonly cyclesEyebrow: string;
  readonly cyclesTitle: Message<{ from: Carrying; to: Carrying } | { from: null; to: Carrying }>;
  readonly cyclesNone: string;
  readonly cycleName: Message<{ number: number }>;
  readonly untilNow: string;
  readonly cycleColumns: readonly [string, string, string, string, string];
  readonly carryingText: Message<Carrying>;
  readonly compareFrom: string;
  readonly compareTo: string;
  readonly noShift: string;
  readonly joined: Message<{ name: string }>;
  readonly left: Message<{ name: string }>;
  readonly shift: Message<{
    name: string;
    what: string;
    from: number | null;
    to: number | null;
  }>;
  readonly weakEyebrow: string;
  readonly weakTitle: Message<{ count: number }>;
  readonly weakRule: string;
  readonly weakPhase: Message<{ phase: string }>;
  readonly ofRoute: Message<{ route: string; name: string }>;
}

/** The log, its files, and what is wrong with where they are kept. */
export interface LogMessages {
  readonly logEyebrow: string;
  readonly logTitle: Message<Count>;
  readonly logEmpty: string;
  readonly kinds: Readonly<Record<ecosystem.EventType, string>>;
  readonly entry: EntryMessages;
  readonly takenBack: string;
  readonly noEffect: Message<{ why: string }>;
  readonly undoShort: string;
  readonly bringBackShort: string;
  /** Names the entry, as the last one written need not be the first one listed. */
  readonly undoLast: Message<{ entry: string }>;
  readonly newer: string;
  readonly older: string;
  readonly shown: Message<{ first: number; last: number; count: number }>;
  /** Day, kind, entry and note; a last column holds the entry for reading it back. */
  readonly logColumns: readonly [string, string, string, string];
  readonly fileTitle: string;
  readonly saveJson: string;
  readonly saveCsv: string;
  readonly openFile: string;
  readonly fileName: string;
  readonly imported: Message<{ added: number; known: number; bad: number; others: number }>;
  readonly conflicts: Message<Count>;
  readonly fault: Message<{ place: number; path: string; problem: string; needed: string }>;
  /** Of a file that doesn’t begin or end as it should. */
  readonly lost: { readonly head: string; readonly end: Message<{ place: number }> };
  readonly problems: Readonly<Record<ecosystem.LogFault['code'], string>>;
  /** What may stand in a field, by its kind in the schema of events. */
  readonly needed: {
    readonly event: string;
    readonly choice: string;
    readonly 'one-of': Message<{ of: string }>;
    readonly 'some-of': Message<{ of: string }>;
    readonly text: Message<{ max: number }>;
    readonly texts: Message<{ max: number; count: number }>;
    readonly number: Message<{ min: number; max: number; whole: boolean }>;
    readonly day: string;
    readonly link: string;
    readonly currency: string;
  };
  readonly moreFaults: Message<Count>;
  readonly fileFailed: string;
  readonly tooLarge: string;
  /** Of entries with a stamp after today. */
  readonly clockAhead: string;
  readonly noLog: string;
  readonly otherVersion: string;
  readonly skippedEntries: Message<Count>;
  readonly unsavedTitle: string;
  readonly unsavedText: string;
  readonly unreadableTitle: string;
  readonly unreadableText: string;
}

/** The journey's own words. */
export interface JourneyMessages extends FirstMessages, WorkMessages, LogMessages {
  /** Names of phases of the assessment; English without them. */
  readonly matrix?: PhaseNames;
  /** Fetches the words of parts on demand, where the host hands over only those of the start. */
  readonly later?: (() => Promise<object>) | undefined;
}

/** Words of another framework, of which only names are told. */
export interface PhaseNames {
  readonly phases: Readonly<Record<string, { readonly name: string }>>;
}

/** An entry of the log as a title; details follow below it. */
export interface EntryMessages {
  readonly partner: Message<{ name: string }>;
  readonly left: Message<{ name: string }>;
  readonly rating: Message<{ name: string; mechanism: string; level: string }>;
  readonly logic: Message<{ name: string; lean: string }>;
  readonly activity: Message<{ name: string; status: string }>;
  readonly review: Message<{ kind: string; seen: string }>;
  readonly settled: Message<{ text: string }>;
  readonly cadence: Message<{ kind: string; weeks: number }>;
  readonly cycle: string;
  readonly undo: Message<{ entry: string }>;
}
