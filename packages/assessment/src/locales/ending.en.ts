import type { EndingMessages } from './messages.ts';

const questions = { one: 'question', other: 'questions' };

/** English words of what follows the last question. */
export const ending: EndingMessages = {
  suggestion: ({ question }) => `Answer question ${question} next: it narrows your place most`,
  result: 'See where you stand',
  endTitle: ({ open, known, unknown, total }, format) => {
    if (open > 0) return `${open} ${format.plural(open, questions)} still open`;
    if (unknown === 0) return 'All questions answered';
    return `All ${total} questions are done: ${known} answered, ${unknown} don’t know`;
  },
  endText: ({ open, unknown }, format) => {
    if (open > 0) return 'Open questions make your place uncertain. Pick one to answer it now.';
    if (unknown === 0) return 'Come back and change an answer whenever something moves.';
    const answers = format.plural(unknown, { one: 'that answer', other: 'those answers' });
    return `Ask a colleague about what you don’t know, then come back and change ${answers}.`;
  },
  open: 'Open',
  fromStart: 'Go through the questions again',
  clearTitle: ({ answers }, format) =>
    `Clear ${answers} ${format.plural(answers, { one: 'answer', other: 'answers' })}?`,
  clearText: 'Notes go with them. You can undo this until you leave the page.',
  clearConfirm: 'Clear',
  clearCancel: 'Keep them',
};
