import type { Format } from '@servitization/ui';

type Says<P> = (parameters: P, format: Format) => string;

/** Fit of a path, written out; `range` is there while open questions can move it. */
export interface FitText {
  readonly path: string;
  readonly fit: string;
  readonly range: readonly [string, string] | null;
}

export interface HeadlineText {
  /** The path to name first, `null` when none is advisable; then those that are tied with it. */
  readonly best: string | null;
  readonly tied: readonly string[];
  readonly notAdvisable: readonly string[];
  readonly provisional: boolean;
}

export interface StrategyPathMessages {
  readonly eyebrow: string;
  readonly notCompared: string;
  readonly headline: Says<HeadlineText>;
  readonly notComparedYet: string;
  readonly sentence: Says<{ fits: readonly FitText[]; answered: string | null }>;
  readonly rank: Says<{ place: number; of: number; tied: boolean }>;
  readonly unranked: string;
  /** `fits`: more speaks for the path than against it. */
  readonly why: Says<{ fits: boolean; for: readonly string[]; against: readonly string[] }>;
  readonly fit: string;
  readonly fitValue: Says<Omit<FitText, 'path'> & { provisional: boolean }>;
  readonly noFit: string;
  readonly nothingRulesOut: string;
  readonly notAdvisable: string;
  readonly guardLow: Says<{ low: readonly string[] }>;
  readonly guardOpen: Says<{ open: readonly string[] }>;
  readonly speaksFor: string;
  readonly speaksAgainst: string;
  readonly nothing: string;
  readonly openCriteria: Says<{ open: number }>;
  /** When a host counts a phase that there are no words for on this path. */
  readonly phaseHigh: Says<{ phase: string }>;
  readonly phaseLow: Says<{ phase: string }>;
  readonly nextActivities: string;
  readonly nothingNext: string;
  readonly notAnswered: string;
  readonly needs: string;
  readonly waits: string;
  readonly cases: string;
  readonly caseLine: Says<{ id: string; offering: string; employees: number }>;
  readonly choose: Says<{ path: string }>;
  readonly chosen: string;
  readonly rule: string;
  readonly source: Says<{ cite: string }>;
  readonly favor: string;
  readonly table: string;
  readonly questions: string;
  readonly questionsAnswered: Says<{ answered: number; total: number }>;
  readonly showQuestions: string;
  readonly hideQuestions: string;
  readonly compare: string;
  readonly instruction: string;
  readonly levels: readonly [string, string, string, string, string];
  readonly unreadable: string;
  readonly unreadableText: string;
  readonly unsaved: string;
  readonly unsavedText: string;
  readonly partFailed: string;
  readonly retry: string;
  /** A host's own words in parts that are fetched on demand. */
  readonly plan?: Partial<PlanMessages>;
  /** Fetches the words of those parts in another language than English, which they bring along. */
  readonly later?: (() => Promise<LaterMessages>) | undefined;
}

export interface LaterMessages {
  readonly plan: PlanMessages;
}

/** Words of the parts that are fetched on demand. */
export interface PlanMessages {
  readonly yourChoice: Says<{ path: string; day: string }>;
  readonly noteLabel: string;
  readonly takeBack: string;
  readonly earlier: string;
  readonly earlierChoice: Says<{ path: string; day: string; note: string }>;
  readonly title: string;
  readonly lead: Says<{ legs: number; activities: number; assumedStart: boolean }>;
  readonly leg: Says<{ leg: number; x: string; y: string }>;
  readonly lastLeg: string;
  readonly nothingOnLeg: string;
  readonly owner: string;
  readonly ownerOf: Says<{ activity: string }>;
  readonly quarter: string;
  readonly quarterOf: Says<{ activity: string }>;
  readonly quarterName: Says<{ year: string; quarter: string }>;
  readonly noQuarter: string;
  readonly saveTable: string;
  readonly saveCalendar: string;
  readonly calendarNeedsQuarters: string;
  readonly fileName: string;
  readonly columns: {
    readonly leg: string;
    readonly activity: string;
    readonly level: string;
    readonly owner: string;
    readonly quarter: string;
    readonly until: string;
  };
  readonly tableCaption: string;
  readonly tableColumns: readonly [
    what: string,
    counts: string,
    value: string,
    weight: string,
    contribution: string,
  ];
  /** Columns of the file for what open questions leave of a fit. */
  readonly fileEnds: readonly [least: string, most: string];
  readonly fileFit: string;
  readonly countsFor: string;
  readonly countsAgainst: string;
  readonly tableFit: string;
  readonly tableRange: Says<{ least: string; most: string }>;
  readonly tablePath: string;
  readonly saveComparison: string;
  readonly comparisonFile: string;
  readonly favorLead: string;
  readonly favorLeads: Says<{ path: string }>;
  readonly favorNearer: Says<{ path: string }>;
  readonly favorNothing: Says<{ path: string }>;
  readonly change: Says<{ question: string; from: string; to: string; text: string }>;
}
