import type { AssessmentMessages } from './messages.ts';

/** English words of the assessment. */
export const en: AssessmentMessages = {
  title: 'Self-assessment',
  stepEyebrow: ({ dimension, phase, phases }) => `${dimension}, phase ${phase} of ${phases}`,
  progress: ({ known, unknown, total }) =>
    unknown > 0
      ? `${known} of ${total} answered, ${unknown} don’t know`
      : `${known} of ${total} answered`,
  estimate: ({ minutes, total }, format) =>
    `${total} questions, about ${minutes} ${format.plural(minutes, { one: 'minute', other: 'minutes' })}. Your answers are kept as you go.`,
  timeLeft: ({ minutes, open }, format) =>
    `${open} ${format.plural(open, { one: 'question', other: 'questions' })} left, about ${minutes} ${format.plural(minutes, { one: 'minute', other: 'minutes' })}.`,
  nothingOpen: 'Every question has an answer. You can change any of them.',
  instruction: 'Pick the furthest step that is wholly true today.',
  resumed: ({ done, total, question }) =>
    `Welcome back. ${done} of ${total} questions are done, and you continue at question ${question}.`,
  next: 'Next',
  upNext: ({ phase }) => `then ${phase}`,
  back: 'Back',
  finish: 'Finish',
  endEyebrow: 'Self-assessment',
  endTitle: ({ open }, format) =>
    open === 0
      ? 'All questions answered'
      : `${open} ${format.plural(open, { one: 'question', other: 'questions' })} still open`,
  endText: ({ open, unknown }, format) => {
    if (open > 0) return 'Open questions make your place uncertain. Pick one to answer it now.';
    if (unknown === 0) return 'Come back and change an answer whenever something moves.';
    const answers = format.plural(unknown, { one: 'answer is', other: 'answers are' });
    return `${unknown} ${answers} “don’t know”. Ask a colleague, then come back and change it.`;
  },
  openQuestions: 'Open questions',
  review: 'Go through the questions again',
  unsavedTitle: 'Not saved.',
  unsavedText:
    'This browser does not let the page store anything. Your answers stay until you close or reload it.',
  unreadableTitle: 'Saved answers can’t be read.',
  unreadableText:
    'They are damaged or were written by a newer version. They are left untouched; what you answer now stays until you close the page.',
};
