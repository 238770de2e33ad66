import type { Format } from '@servitization/ui';

type Says<P> = (parameters: P, format: Format) => string;

/** Fit of a path, written out; `range` is there while open questions can move it. */
export interface FitText {
  readonly path: string;
  readonly fit: string;
  readonly range: readonly [string, string] | null;
}

/** Everything in the order of the ranking. */
export interface HeadlineText {
  /** Nothing tells the paths apart: so far, or with all answered. */
  readonly neutral: 'open' | 'closed' | null;
  /** The path that is advisable and fits best, `null` when none is. */
  readonly best: string | null;
  /** Those that fit about as well as it, itself among them, advisable or not; empty for none. */
  readonly level: readonly string[];
  /** Those of them that can't be advised. */
  readonly beside: HeldBack | null;
  /** Paths that fit better than it. */
  readonly ahead: HeldBack | null;
  /** Paths that open questions may still bring before it. */
  readonly mayPass: readonly string[];
  /** Behind it, and not advisable. */
  readonly notAdvisable: readonly string[];
  /** Answers to come may change who is first. */
  readonly soFar: boolean;
}

/** Paths that are not advisable, or, `isOpen`, not known to be. */
export interface HeldBack {
  readonly paths: readonly string[];
  readonly isOpen: boolean;
}

export interface SentenceText {
  readonly fits: readonly FitText[];
  /** Share of what counts that is answered, where that is little. */
  readonly answered: string | null;
  /** What to answer next: a question, or the assessment's questions on a phase. */
  readonly next: { readonly about: string; readonly isPhase: boolean } | null;
  /** Nothing tells the paths apart though all is answered. */
  readonly isEven: boolean;
}

export interface StrategyPathMessages {
  readonly eyebrow: string;
  readonly notCompared: string;
  readonly headline: Says<HeadlineText>;
  readonly notComparedYet: string;
  /** All ten are answered by “don’t know”. */
  readonly allUnknown: string;
  readonly sentence: Says<SentenceText>;
  readonly rank: Says<{ place: number; of: number; tied: boolean }>;
  readonly unranked: string;
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
  /** The same where the page has brought criteria of its own. */
  readonly ruleOfHost: string;
  readonly source: Says<{ cite: string }>;
  readonly favor: string;
  readonly table: string;
  readonly questions: string;
  readonly questionsAnswered: Says<{ answered: number; total: number }>;
  readonly showQuestions: Says<{ answered: number; total: number }>;
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
  readonly compared?: Partial<ComparedMessages>;
  /** Fetches the words of those parts in another language than English, which they bring along. */
  readonly later?: (() => Promise<LaterMessages>) | undefined;
}

export interface LaterMessages {
  readonly plan: PlanMessages;
  readonly compared: ComparedMessages;
}

interface ReasonsText {
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/** Why a path stands where it stands. Lists may be empty; behind another one they aren't both. */
export type WhyText =
  | { readonly kind: 'neutral' }
  /** The only one with a fit. */
  | ({ readonly kind: 'alone' } & ReasonsText)
  /** `overAll`: both others have a fit; it may say of them that more speaks against them. */
  | ({ readonly kind: 'first'; readonly soFar: boolean; readonly overAll: boolean } & ReasonsText)
  | ({ readonly kind: 'level'; readonly paths: readonly string[] } & ReasonsText)
  /** `forOther`: what counts more for the path ahead; `level`: those as far behind it. */
  | {
      readonly kind: 'behind';
      readonly path: string;
      readonly level: readonly string[];
      readonly against: readonly string[];
      readonly forOther: readonly string[];
    };

/** Sides of the matrix on which the firm has a place. */
export type Sides = 0 | 1 | 2;

/** Words of the comparison: why a path stands where it stands, where the firm goes from its own place, and what waits. */
export interface ComparedMessages {
  readonly why: Says<WhyText>;
  /** Name of a path's picture; `sides` as in `route`: with none, all of the path is drawn thick. */
  readonly picture: Says<{ path: string; sides: Sides }>;
  /**
   * What the picture draws. `stops`: phases in the order reached, two where both sides go on at
   * once; `sides`: on how many of the matrix's two the firm has a place.
   */
  readonly route: Says<{ stops: readonly (readonly string[])[]; sides: Sides }>;
  readonly routeDone: string;
  /** A phase that waits, with its activities below established. */
  readonly waiting: Says<{ phase: string; activities: number }>;
  readonly nothingWaits: string;
  /** Link beside the choice just made, to the plan further down. */
  readonly goToPlan: string;
  /** What a path without a first side asks for at the same time; not both are zero. */
  readonly atOnce: Says<{ services: number; partners: number }>;
}

/** A change of one answer: fit of the path before and after, and the fit that it has to pass then. */
export interface ChangeText {
  readonly question: string;
  readonly from: string;
  readonly to: string;
  readonly before: string | null;
  readonly fit: string;
  readonly rival: string;
}

/** Words of the choice, the plan and the details. */
export interface PlanMessages {
  readonly yourChoice: Says<{ path: string; day: string }>;
  readonly noteLabel: string;
  readonly takeBack: string;
  readonly earlier: string;
  readonly earlierChoice: Says<{ path: string; day: string; note: string }>;
  readonly title: string;
  readonly lead: Says<{ legs: number; activities: number; assumedStart: boolean }>;
  /** `phases`: those that it leads to, one or two. */
  readonly leg: Says<{ leg: number; phases: readonly string[] }>;
  readonly lastLeg: string;
  readonly nothingOnLeg: string;
  readonly owner: string;
  readonly ownerOf: Says<{ activity: string }>;
  readonly quarter: string;
  readonly quarterOf: Says<{ activity: string }>;
  readonly quarterName: Says<{ year: string; quarter: string }>;
  readonly noQuarter: string;
  readonly print: string;
  readonly saveTable: string;
  readonly saveCalendar: string;
  readonly calendarNeedsQuarters: string;
  readonly fileName: string;
  readonly columns: {
    readonly path: string;
    readonly leg: string;
    readonly activity: string;
    readonly level: string;
    readonly owner: string;
    readonly quarter: string;
    readonly until: string;
    readonly note: string;
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
  readonly tablePath: string;
  readonly saveComparison: string;
  readonly comparisonFile: string;
  readonly favorLead: string;
  readonly favorLeads: Says<{ path: string }>;
  readonly favorNearer: Says<{ path: string }>;
  readonly favorNothing: Says<{ path: string }>;
  /** What opens those that aren't listed at once. */
  readonly favorMore: Says<{ more: number; path: string }>;
  readonly change: Says<ChangeText>;
  readonly routeCaption: string;
  readonly routeColumns: readonly [leg: string, to: string, activities: string];
}
