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
  /** How to get a PDF from the browser’s window. */
  readonly printHint: string;
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
  /** Of the table of micro-services, and its columns: name and need, phase and decision, what is expected, what was measured. */
  readonly cards: string;
  readonly cardColumns: readonly [string, string, string, string];
  /** Of the table of phases and teams. */
  readonly owed: string;
  /** Above the reviews, cycle by cycle. */
  readonly reviews: string;
  /** Of what a review asked for. */
  readonly stillOpen: string;
  /** Above lessons of several cycles. */
  readonly lessons: string;
  readonly notMeasured: string;
  /** How many comments there are and how many of them are open, and notes beside answers. */
  readonly written: Message<{ notes: number; comments: number; open: number }>;
  readonly writtenSentence: string;
  /** Of a comment. */
  readonly settled: string;
  readonly moved: Message<{ date: string }>;
  /** How many have no room on paper, and where they are. */
  readonly movedMore: Message<{ count: number }>;
  /** Of questions: nobody has answered it, not even with “don’t know”. */
  readonly notAnswered: string;
  /** How many questions have a level, of all. */
  readonly answered: Message<{ assessed: number; total: number }>;
  readonly answersSentence: string;
  /** How many entries the logs have of which chapters do not tell. */
  readonly logged: Message<{ count: number }>;
  readonly logSentence: string;
  /** How many texts are not whole on paper. */
  readonly shortened: Message<{ count: number }>;
  readonly sources: string;
  readonly sourcesText: string;
  readonly sourceOf: Message<{ sections: readonly string[] }>;
}
