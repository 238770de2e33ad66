import type { PathsWords } from '@servitization/content';
import type { Format } from '@servitization/ui';

type Message<Values> = (values: Values, format: Format) => string;

/** A dimension as sentences need it: its name, the short one for headlines, and the phase. */
export interface Standing {
  readonly name: string;
  readonly short: string;
  /** `null` while not assessed. */
  readonly phase: number | null;
}

/** The matrix's own words. A message with values is a function of them. */
export interface MatrixMessages {
  readonly eyebrow: string;
  /** The finding: `first` and `second` in the order of the axes. */
  readonly headline: Message<{ first: Standing; second: Standing }>;
  readonly place: Message<{ first: Standing; second: Standing; provisional: boolean }>;
  readonly nothingOpen: Message<{ total: number }>;
  /** Open questions widen the place; `question` is the one that would narrow it most. */
  readonly openArea: Message<{ open: number; question: number; shape: 'line' | 'area' }>;
  readonly openButSettled: Message<{ open: number }>;
  readonly notStarted: Message<{ total: number }>;
  readonly grid: string;
  readonly cell: Message<{ x: string; y: string; text: string }>;
  readonly cellName: Message<{ x: string; y: string }>;
  readonly firmIsHere: string;
  readonly firmMayBeHere: string;
  readonly firm: string;
  readonly letters: string;
  readonly rule: string;
  readonly source: Message<{ cite: string }>;
  readonly nextActivities: string;
  readonly nextReason: Message<{ phase: string; level: string }>;
  readonly whyHere: string;
  readonly cases: string;
  readonly table: string;
  readonly save: string;
  /** A part of the widget could not be fetched. */
  readonly partFailed: string;
  readonly retry: string;
  /** A host's own words in parts that are fetched on demand, and about the firms of the study. */
  readonly details?: Partial<DetailMessages>;
  readonly paths?: Partial<PathsWords>;
  /** Fetches the words of those parts in another language than English, which they bring along. */
  readonly later?: (() => Promise<LaterMessages>) | undefined;
}

/** Words of the parts that are fetched on demand. */
export interface LaterMessages {
  readonly details: DetailMessages;
  readonly paths: PathsWords;
}

export type Certainty = 'true' | 'false' | 'open';

/** One answer to change, in words. */
export interface ChangeText {
  readonly activity: string;
  /** `null` when the question is open. */
  readonly from: string | null;
  readonly to: string;
}

export interface PhaseStanding {
  /** `null` while not assessed. */
  readonly progress: number | null;
  readonly consolidated: Certainty;
  readonly missing: number;
  readonly open: number;
  readonly ahead: boolean;
}

/** Words of the table, the explanation and the cases. */
export interface DetailMessages {
  readonly unreadableTitle: string;
  readonly unreadableText: string;
  readonly tableCaption: string;
  readonly formats: Readonly<Record<'svg' | 'png' | 'csv', string>>;
  readonly saveFailed: string;
  readonly fileName: string;
  readonly dimension: string;
  readonly columns: {
    readonly phase: string;
    readonly answered: string;
    readonly progress: string;
    readonly consolidated: Message<{ share: string }>;
  };
  readonly answeredOf: Message<{ answered: number; total: number }>;
  readonly consolidated: Readonly<Record<Certainty, string>>;
  readonly notAssessed: string;
  readonly placeRow: Message<{ phases: number }>;
  readonly about: Message<{ value: number; certain: boolean }>;
  readonly between: Message<{ min: number; max: number }>;
  readonly explanationRule: Message<{ share: string }>;
  readonly inPhase: Message<{ name: string; phase: number | null; phases: number }>;
  readonly standing: Message<PhaseStanding>;
  /** An activity and the answer to it. */
  readonly answer: Message<{ activity: string; level: string | null }>;
  readonly up: Message<{ to: number; changes: readonly ChangeText[] }>;
  readonly down: Message<{ to: number; changes: readonly ChangeText[] }>;
  readonly lastPhase: string;
  readonly firstQuestion: string;
  readonly phaseSource: Message<{ cite: string; section: string }>;
  /** Letter of a firm of the study, and its path. */
  readonly caseTitle: Message<{ letter: string; path: string }>;
  readonly caseFacts: Message<{
    industry: string;
    offering: string;
    employees: number;
    countries: number;
  }>;
}
