import type { Finding, MatrixMessages, Standing } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const phaseOf = ({ name, phase, between }: Standing): string =>
  phase === null
    ? `not assessed on ${lowerFirst(name)}`
    : `in phase ${phase} of ${lowerFirst(name)}${between ? ` (could be ${between.join(between[1] - between[0] > 1 ? '\u00a0to\u00a0' : '\u00a0or\u00a0')})` : ''}`;

function findingOf({ first, second }: Finding, nothingBegun: boolean): string {
  if (nothingBegun) return `${first.short} and ${lowerFirst(second.short)} at the very start`;
  if (first.phase === second.phase) return `${first.short} and ${lowerFirst(second.short)} in step`;
  const isFirstAhead = (first.phase ?? 0) > (second.phase ?? 0);
  const [ahead, behind] = isFirstAhead ? [first, second] : [second, first];
  return `${ahead.short} lead, ${lowerFirst(behind.short)} lag`;
}

/** English words of the matrix. */
export const en: MatrixMessages = {
  eyebrow: 'Internationalization matrix',
  open: 'Your place is still open',
  placing: 'Working out your place',
  headline: ({ nothingBegun, ...finding }) => {
    const { first, second, provisional } = finding;
    if (first.phase === null) return `${first.short} not assessed yet`;
    if (second.phase === null) return `${second.short} not assessed yet`;
    const text = findingOf(finding, nothingBegun);
    return provisional ? `Provisional: ${lowerFirst(text)}` : text;
  },
  place: ({ first, second, provisional }) =>
    `${provisional ? 'On the answers so far, your' : 'Your'} firm is ${phaseOf(first)} and ${phaseOf(second)}.`,
  nothingOpen: ({ total }) => `All ${total} questions are answered.`,
  openArea: ({ open, question, shape }, format) =>
    `${open} ${format.plural(open, { one: 'question is', other: 'questions are' })} open or “don’t know”, so it may be anywhere ${shape === 'line' ? 'on the dashed line' : 'in the dashed area'}; question ${question} would narrow that most.`,
  openButSettled: ({ open }, format) =>
    `${open} ${format.plural(open, { one: 'question is', other: 'questions are' })} open or “don’t know”, but can’t move it.`,
  notStarted: ({ total }) =>
    `Answer the ${total} questions and see where your firm stands. The first answers already place it.`,
  grid: 'Matrix of 3 by 3 phases. Arrow keys move between squares.',
  cell: ({ x, y, text }) => `${x}; ${lowerFirst(y)}. ${text}`,
  cellName: ({ x, y }) => `${x}, ${lowerFirst(y)}`,
  firmIsHere: 'Your firm is here.',
  firmIsHereSoFar: 'On the answers so far, your firm is here.',
  firmBeginsHere: ({ phases, provisional }) =>
    `${provisional ? 'On the answers so far, your' : 'Your'} firm is here, at the very start of ${phases.map(lowerFirst).join(' and ')}: ${phases.length > 1 ? '' : 'part of '}what follows is still ahead of it.`,
  firmMayBeHere: 'Your firm may be here.',
  chooseSquare: 'Choose a square to read what firms there look like.',
  firm: ({ company }) => company ?? 'Your firm',
  letters:
    'Lines are 3 ways forward, letters are firms in the study: which way each took, not how far it had come.',
  rule: 'Your firm’s place follows this toolkit’s scoring rule, not the study’s. What firms in a square look like is our summary.',
  source: ({ cite }) => `Phases, activities and paths: ${cite}, sections 4 and 5.`,
  nextActivities: 'What to work on next',
  nextRule:
    'Weakest first, in the earliest phase that is not consolidated yet. The order is this toolkit’s, not the study’s.',
  nothingNext: ({ open }) =>
    open > 0
      ? 'Nothing to name yet: what is not consolidated is still open. Answer those questions first.'
      : 'Nothing is left: every phase is consolidated or fully leading. Keep it alive, and answer again when things change.',
  nextReason: ({ phase, level, next }) =>
    `${phase}; now ${lowerFirst(level)}. Next level: “${next}”`,
  whyHere: 'Why here, and what would move you',
  cases: 'The 6 firms on the lines',
  table: 'Show as table',
  save: 'Download',
  partFailed: 'This part did not load. If it happens again, reload the page.',
  retry: 'Try again',
};
