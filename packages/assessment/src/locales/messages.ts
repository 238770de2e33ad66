import type { Format } from '@servitization/ui';
import type { Tally } from '../progress.ts';

type Message<Values> = (values: Values, format: Format) => string;

/** The assessment's own words. A message with values is a function of them. */
export interface AssessmentMessages {
  readonly title: string;
  readonly stepEyebrow: Message<{ dimension: string; phase: number; phases: number }>;
  /** Under the ticks of a dimension. */
  readonly progress: Message<{ known: number; unknown: number; total: number }>;
  readonly estimate: Message<{ minutes: number; total: number }>;
  /** After the estimate, where it is true. */
  readonly kept: string;
  readonly timeLeft: Message<{ minutes: number; open: number }>;
  readonly nothingOpen: string;
  /** How to pick a level. */
  readonly instruction: string;
  /** On coming back: how many questions are done. */
  readonly resumed: Message<{ done: number; total: number }>;
  /** Leads to the question where the user left off. */
  readonly resume: Message<{ question: number }>;
  readonly readOnly: string;
  /** Opens the list of phases. */
  readonly phases: string;
  readonly review: string;
  readonly next: string;
  readonly upNext: Message<{ phase: string }>;
  readonly back: string;
  readonly finish: string;
  readonly addNote: string;
  readonly editNote: string;
  readonly noteLabel: Message<{ question: number }>;
  readonly noteDone: string;
  readonly note: Message<{ text: string }>;
  readonly clearAnswer: string;
  readonly undoClear: string;
  /** Asks whether all answers shall go. */
  readonly clearAll: string;
  /** A part of the widget could not be fetched. */
  readonly partFailed: string;
  readonly retry: string;
  /** A host's own words in parts that are fetched on demand. */
  readonly ending?: Partial<EndingMessages>;
  readonly notices?: Partial<NoticeMessages>;
  /** Fetches the module `work.ts` with these words of it, where it isn't here from the start. */
  readonly fetchWork?: (() => Promise<object>) | undefined;
  /** Fetches the words of those parts in another language than English, which they bring along. */
  readonly later?: (() => Promise<LaterMessages>) | undefined;
}

/** Words of the parts that are fetched on demand. */
export interface LaterMessages {
  readonly ending: EndingMessages;
  readonly notices: NoticeMessages;
}

/** Words of the way through the questions, and of what follows the last one. */
export interface EndingMessages {
  /** Offers the question that would narrow the uncertainty most. */
  readonly suggestion: Message<{ question: number }>;
  /** Leads to the result, elsewhere on the host's site. */
  readonly result: string;
  readonly endTitle: Message<Tally>;
  readonly endText: Message<Tally>;
  readonly open: string;
  readonly fromStart: string;
  readonly clearTitle: Message<{ answers: number }>;
  readonly clearText: string;
  readonly clearConfirm: string;
  readonly clearCancel: string;
}

/** Words of what a user must know before going on. */
export interface NoticeMessages {
  readonly cleared: string;
  readonly undo: string;
  readonly unsavedTitle: string;
  readonly unsavedText: string;
  readonly unreadableTitle: string;
  readonly unreadableText: string;
}
