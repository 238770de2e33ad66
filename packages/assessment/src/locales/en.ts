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
    `${total} questions, about ${time} ${format.plural(time, minutes)}.`,
  kept: 'Your answers are kept as you go.',
  timeLeft: ({ minutes: time, open }, format) =>
    `${open} ${format.plural(open, questions)} left, about ${time} ${format.plural(time, minutes)}.`,
  nothingOpen: 'Every question is done. You can change any answer.',
  instruction: 'Pick the highest level that is fully true today.',
  resumed: ({ done, total }) => `Welcome back: ${done} of ${total} questions done.`,
  resume: ({ question }) => `Continue at question ${question}`,
  readOnly: 'For reading only: answers can’t be changed here.',
  phases: 'All phases',
  review: 'Review all answers',
  next: 'Next',
  upNext: ({ phase }) => `Next phase: ${phase}`,
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
  partFailed: 'This part did not load. If it happens again, reload the page.',
  retry: 'Try again',
};
