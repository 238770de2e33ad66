import type { PathsWords } from '@servitization/content';
import type { Format } from '@servitization/ui';

type Message<Values> = (values: Values, format: Format) => string;

/** A dimension as sentences need it: its name, the short one for headlines, and the phase. */
export interface Standing {
  readonly name: string;
  readonly short: string;
  /** `null` while not assessed. */
  readonly phase: number | null;
  /** First and last phase that open answers allow, where that is more than one. */
  readonly between: readonly [first: number, last: number] | null;
}

/** Whether another answer could change the finding: a reader must see that in the headline. */
export interface Finding {
  readonly first: Standing;
  readonly second: Standing;
  readonly provisional: boolean;
}

/** The matrix's own words. A message with values is a function of them. */
export interface MatrixMessages {
  readonly eyebrow: string;
  /** Headline while neither dimension is assessed. */
  readonly open: string;
  /** Headline while what computes the place is still to come. */
  readonly placing: string;
  /** The finding otherwise: `first` and `second` in the order of the axes. */
  readonly headline: Message<Finding & { nothingBegun: boolean }>;
  readonly place: Message<Finding>;
  readonly nothingOpen: Message<{ total: number }>;
  /** Open questions widen the place; `question` is the one that would narrow it most. */
  readonly openArea: Message<{ open: number; question: number; shape: 'line' | 'area' }>;
  readonly openButSettled: Message<{ open: number }>;
  readonly notStarted: Message<{ total: number }>;
  readonly grid: string;
  readonly cell: Message<{ x: string; y: string; text: string }>;
  readonly cellName: Message<{ x: string; y: string }>;
  readonly firmIsHere: string;
  /** Open answers could still move it to another square. */
  readonly firmIsHereSoFar: string;
  /** It has done nothing yet of the phases that it is in, or of one of them. */
  readonly firmBeginsHere: Message<{ phases: readonly string[]; provisional: boolean }>;
  readonly firmMayBeHere: string;
  /** In place of a square's text while there is neither a place nor a choice. */
  readonly chooseSquare: string;
  /** The firm in the picture; `company` is its name, where it has one that is short enough. */
  readonly firm: Message<{ company: string | undefined }>;
  readonly letters: string;
  readonly rule: string;
  readonly source: Message<{ cite: string }>;
  readonly nextActivities: string;
  /** In which order they stand, and whose rule that is. */
  readonly nextRule: string;
  /** Nothing is left, or what is left is open. */
  readonly nothingNext: Message<{ open: number }>;
  /** The phase, the level now, and what the next level looks like. */
  readonly nextReason: Message<{ phase: string; level: string; next: string }>;
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
  /** Fetches the module `place.ts` with these words of it, where it isn't here from the start. */
  readonly fetchPlace?: (() => Promise<object>) | undefined;
  /** Fetches the words of those parts in another language than English, which they bring along. */
  readonly later?: (() => Promise<LaterMessages>) | undefined;
}

/** Words of the parts that are fetched on demand. */
export interface LaterMessages {
  readonly details: DetailMessages;
  readonly paths: PathsWords;
}

export type Certainty = 'true' | 'false' | 'open';

export type FileColumn =
  | 'dimension'
  | 'phaseNumber'
  | 'phase'
  | 'activity'
  | 'level'
  | 'levelName'
  | 'share'
  | 'threshold'
  | 'consolidated'
  | 'ahead'
  | 'place'
  | 'placeLow'
  | 'placeHigh'
  | 'chosenPath';

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
  /** Points to consolidation if open answers are “not started”, and by the known ones alone. */
  readonly missing: number;
  readonly missingSoFar: number;
  readonly open: number;
  readonly ahead: boolean;
}

/** Words of the table, the explanation and the cases. */
export interface DetailMessages {
  readonly unreadableTitle: string;
  readonly unreadableText: string;
  readonly tableCaption: Message<{ share: string }>;
  readonly formats: Readonly<Record<'svg' | 'png' | 'csv', string>>;
  readonly saveFailed: Message<{ reason: string }>;
  /** Whose picture it is, and of which day. */
  readonly asOf: Message<{ company: string | undefined; date: Date }>;
  readonly fileName: string;
  readonly columns: {
    readonly phase: string;
    readonly answered: string;
    readonly progress: string;
    readonly consolidated: string;
  };
  /** The path that the firm has chosen, elsewhere. */
  readonly chosenPath: Message<{ path: string }>;
  /**
   * What is left of it. `stops`: phases in the order reached, two where both sides go on at once;
   * `assumed`: the firm has no place on both sides yet.
   */
  /** `sides`: on how many of the two the firm has a place. */
  readonly route: Message<{ stops: readonly (readonly string[])[]; sides: number }>;
  readonly routeDone: string;
  /** Columns of the file: an activity a row, numbers as numbers. */
  readonly fileColumns: Readonly<Record<FileColumn, string>>;
  readonly answeredOf: Message<{ answered: number; total: number }>;
  readonly consolidated: Readonly<Record<Certainty, string>>;
  readonly notAssessed: string;
  readonly aheadOfSequence: string;
  /** Title of a dimension's rows, with its place on the axis. */
  readonly placed: Message<{
    name: string;
    value: number | null;
    min: number;
    max: number;
    phases: number;
  }>;
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
