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
  readonly openArea: Message<{ open: number; question: number }>;
  readonly openButSettled: Message<{ open: number }>;
  readonly notStarted: Message<{ total: number }>;
  readonly grid: string;
  readonly cell: Message<{ x: string; y: string; text: string }>;
  readonly cellName: Message<{ x: string; y: string }>;
  readonly firmIsHere: string;
  readonly firmMayBeHere: string;
  readonly firm: string;
  readonly firmsHere: string;
  readonly rule: Message<{ share: string }>;
  readonly source: Message<{ cite: string }>;
  readonly table: string;
  readonly tableCaption: string;
  readonly columns: {
    readonly phase: string;
    readonly answered: string;
    readonly progress: string;
    readonly consolidated: Message<{ share: string }>;
  };
  readonly answeredOf: Message<{ answered: number; total: number }>;
  readonly consolidated: Readonly<Record<'true' | 'false' | 'open', string>>;
  readonly notAssessed: string;
  readonly placeRow: Message<{ phases: number }>;
  readonly about: Message<{ value: number }>;
  readonly between: Message<{ min: number; max: number }>;
}
