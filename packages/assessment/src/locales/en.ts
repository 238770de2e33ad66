import type { AssessmentMessages } from './messages.ts';

const questions = { one: 'question', other: 'questions' };
const minutes = { one: 'minute', other: 'minutes' };

/** English words of the assessment. */
export const en: AssessmentMessages = {
  title: 'Self-assessment',
  stepEyebrow: ({ dimension, phase, phases }) => `${dimension}, phase ${phase} of ${phases}`,
  progress: ({ known, unknown, total }) =>
    `${known} of ${total} answered${unknown > 0 ? `, ${unknown} don’t know` : ''}`,
  estimate: ({ minutes: time, total }, format) =>
    `${total} questions, about ${time} ${format.plural(time, minutes)}. Your answers are kept as you go.`,
  timeLeft: ({ minutes: time, open }, format) =>
    `${open} ${format.plural(open, questions)} left, about ${time} ${format.plural(time, minutes)}.`,
  nothingOpen: 'Every question is done. You can change any answer.',
  instruction: 'Pick the furthest step that is wholly true today.',
  resumed: ({ done, total, question }, format) =>
    `Welcome back. ${done} of ${total} questions ${format.plural(done, { one: 'is', other: 'are' })} done, and question ${question} comes next.`,
  resume: ({ question }) => `Continue at question ${question}`,
  readOnly: 'For reading only: answers can’t be changed here.',
  phases: 'All phases',
  review: 'Review all answers',
  next: 'Next',
  upNext: ({ phase }) => `then ${phase}`,
  back: 'Back',
  finish: 'Finish',
  addNote: 'Add a note',
  editNote: 'Edit note',
  noteLabel: ({ question }) => `Note on question ${question}`,
  noteDone: 'Done',
  note: ({ text }) => `Note: “${text}”`,
  clearAnswer: 'Clear answer',
  undoClear: 'Undo clearing',
  clearAll: 'Clear all answers',
  partFailed: 'This part could not be fetched. If it fails again, reload the page.',
  retry: 'Try again',
};
