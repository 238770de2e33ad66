import type { Format } from '@servitization/ui';

type Message<Values> = (values: Values, format: Format) => string;

/** The assessment's own words. A message with values is a function of them. */
export interface AssessmentMessages {
  readonly title: string;
  readonly stepEyebrow: Message<{ dimension: string; phase: number; phases: number }>;
  /** Under the ticks of a dimension. */
  readonly progress: Message<{ known: number; unknown: number; total: number }>;
  readonly estimate: Message<{ minutes: number; total: number }>;
  readonly timeLeft: Message<{ minutes: number; open: number }>;
  readonly nothingOpen: string;
  /** How to pick a level. */
  readonly instruction: string;
  readonly resumed: Message<{ done: number; total: number; question: number }>;
  readonly next: string;
  readonly upNext: Message<{ phase: string }>;
  readonly back: string;
  readonly finish: string;
  readonly endEyebrow: string;
  readonly endTitle: Message<{ open: number }>;
  readonly endText: Message<{ open: number; unknown: number; total: number }>;
  readonly openQuestions: string;
  readonly review: string;
  readonly unsavedTitle: string;
  readonly unsavedText: string;
  readonly unreadableTitle: string;
  readonly unreadableText: string;
}
