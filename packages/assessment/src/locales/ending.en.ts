import type { EndingMessages } from './messages.ts';

const questions = { one: 'question', other: 'questions' };

/** English words of what follows the last question. */
export const ending: EndingMessages = {
  suggestion: ({ question }) => `Question ${question} would narrow your place most`,
  result: 'See where you stand',
  endTitle: ({ open }, format) =>
    open === 0 ? 'All questions answered' : `${open} ${format.plural(open, questions)} still open`,
  endText: ({ open, unknown }, format) => {
    if (open > 0) return 'Open questions make your place uncertain. Pick one to answer it now.';
    if (unknown === 0) return 'Come back and change an answer whenever something moves.';
    const answers = format.plural(unknown, { one: 'answer is', other: 'answers are' });
    return `${unknown} ${answers} “don’t know”. Ask a colleague, then come back and change it.`;
  },
  open: 'Open',
  fromStart: 'Go through the questions again',
  clearTitle: ({ answers }, format) =>
    `Clear ${answers} ${format.plural(answers, { one: 'answer', other: 'answers' })}?`,
  clearText: 'Notes go with them. You can undo this until you leave the page.',
  clearConfirm: 'Clear',
  clearCancel: 'Keep them',
};
