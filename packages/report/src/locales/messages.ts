import type { Format } from '@servitization/ui';
import type { SectionId } from '../sections/sectionId.ts';

type Message<Values> = (values: Values, format: Format) => string;

/** What the report says itself; all findings are said by the widgets that make them. */
export interface ReportMessages {
  /** Above the company's name. */
  readonly title: string;
  /** In place of the name while there is none. */
  readonly unnamed: string;
  readonly asOf: Message<{ date: string }>;
  readonly print: string;
  readonly inShort: string;
  readonly sections: Readonly<Record<SectionId, string>>;
  /** One line for all that nothing is known of. */
  readonly notAssessed: Message<{ sections: readonly string[] }>;
  readonly nothing: string;
  readonly nothingText: string;
  /** What was done, and what it rests on. */
  readonly basis: string;
  readonly evidence: string;
  /** Of the plan’s table. */
  readonly plan: string;
  /** Whose rule the ranking is, and how to read the lines of fit. */
  readonly pathsRule: string;
  readonly moved: Message<{ date: string }>;
  readonly movedMore: Message<{ count: number }>;
  readonly sources: string;
  readonly sourcesText: string;
  readonly sourceOf: Message<{ sections: readonly string[] }>;
}
