import type { MatrixWords } from '@servitization/content';
import type { matching } from '@servitization/core';
import type { Format } from '@servitization/ui';
import type { Mark } from '../choices.ts';

type Message<Values> = (values: Values, format: Format) => string;

/** The matcher's own words. A message with values is a function of them. */
export interface MatcherMessages {
  readonly title: string;
  /** Above the list of challenges. */
  readonly chosen: Message<{ chosen: number; total: number }>;
  readonly pick: string;
  readonly instruction: string;
  readonly search: string;
  readonly nothingFound: Message<{ text: string }>;
  readonly found: Message<{ found: number }>;
  /** The choice that is no severity. */
  readonly notOurs: string;
  readonly severity: Message<{ severity: number; name: string }>;
  readonly eyebrow: string;
  readonly headline: Message<{ activities: number; covered: number; chosen: number }>;
  readonly nothingChosen: string;
  readonly nothingChosenText: string;
  readonly noRemedy: string;
  readonly nothingLeft: string;
  readonly nothingLeftText: string;
  /** How much of what hurts the plan reaches, and on which evidence. */
  readonly coverage: Message<{
    covered: number;
    chosen: number;
    evidence: readonly { readonly name: string; readonly count: number }[];
  }>;
  /** No combination was left out; `keeps` when activities of the plan are kept whatever they add. */
  readonly exact: Message<{ keeps: boolean }>;
  /** `share` is how much more another plan could cover at most. */
  readonly approximate: Message<{ share: number; keeps: boolean }>;
  /** More activities are kept than the plan may have. */
  readonly overMax: Message<{ kept: number; max: number }>;
  /** Challenges that the firm answers by what it does already or has done. */
  readonly progress: Message<{ answered: number }>;
  /** The study links nothing to these challenges; the links are this toolkit's. */
  readonly onlyInferred: Message<{ challenges: readonly string[] }>;
  /** Leads from the challenges to the plan. */
  readonly seePlan: string;
  readonly yourChallenges: string;
  readonly digitalActivities: string;
  readonly noResearched: string;
  readonly noneLeft: string;
  readonly key: string;
  readonly planKey: string;
  readonly groups: string;
  readonly inPlan: string;
  /** `activities` still to do, and `done` besides. */
  readonly plan: Message<{ activities: number; done: number }>;
  readonly firstStep: string;
  readonly details: string;
  readonly tools: string;
  readonly takes: string;
  readonly measure: string;
  readonly effort: Message<{ name: string }>;
  readonly also: string;
  readonly marks: Readonly<Record<Mark, string>>;
  /** Accessible name of a control: what it does, to which activity. */
  readonly markFor: Message<{ mark: string; activity: string }>;
  readonly others: Message<{ count: number }>;
  readonly dismissed: string;
  readonly bringBack: string;
  readonly points: Message<{ points: number }>;
  /** Above what the firm keeps, does or has done besides the plan. */
  readonly decided: string;
  /** `answering` of the activities have a link to a chosen challenge, on weaker evidence than is asked for. */
  readonly decidedText: Message<{ activities: number; answering: number }>;
  readonly open: string;
  readonly reasons: {
    readonly unaddressable: string;
    readonly cap: string;
    readonly filters: Message<{ filters: readonly matching.Filter[] }>;
  };
  readonly limits: string;
  readonly max: string;
  readonly most: string;
  readonly reportedOnly: string;
  readonly rule: string;
  /** What the study says. */
  readonly source: Message<{ cite: string }>;
  /** What it does not say, and this toolkit does. */
  readonly ours: string;
  /** Challenges to which the study gives no theme. */
  readonly placed: Message<{ challenges: readonly string[] }>;
  /** Of a link: the study does not draw it. */
  readonly reading: string;
  readonly offered: string;
  readonly offeredText: string;
  readonly offeredNone: string;
  readonly offeredPhase: Message<{ phase: string }>;
  readonly take: Message<{ challenge: string }>;
  readonly table: string;
  readonly columns: Readonly<
    Record<
      | 'challenge'
      | 'severity'
      | 'activity'
      | 'evidence'
      | 'points'
      | 'plan'
      | 'effort'
      | 'decision'
      | 'firstStep'
      | 'source',
      string
    >
  >;
  readonly tableCaption: string;
  readonly yes: string;
  readonly no: string;
  /** Of a link: the limits leave it out. */
  readonly beyond: string;
  readonly save: string;
  readonly print: string;
  readonly fileName: string;
  readonly unreadableTitle: string;
  readonly unreadableText: string;
  readonly unsavedTitle: string;
  readonly unsavedText: string;
  readonly readOnly: string;
  /** A part of the widget could not be fetched. */
  readonly partFailed: string;
  readonly retry: string;
  /** Names of the matrix's phases; a host may hand them over as `matrixWords` instead. */
  readonly matrix?: Pick<MatrixWords, 'phases'>;
  /** Fetches the words of parts on demand, where the host hands over only those of the start. */
  readonly later?: (() => Promise<object>) | undefined;
}
