import type { QuestionView, ViewContext } from '../views.ts';

/** A question, and what can be done to its answer. */
export interface AnswerGiven {
  readonly context: ViewContext;
  readonly question: QuestionView;
  readonly onNote: (question: string, text: string) => void;
  readonly onClear: (question: string) => void;
  /** Brings the answer back; absent where none was cleared. */
  readonly onUndo: (() => void) | undefined;
}

/** What was done last to an answer; `edit`: its note is being written. */
export type Deed = 'edit' | 'note' | 'clear' | 'undo';

/** Of the parts that work on an answer. */
export interface AnswerProps extends AnswerGiven {
  readonly deed: Deed | undefined;
  readonly onDo: (deed: Deed) => void;
}
