import type { Format } from '@servitization/ui';
import type { ChangeText, DetailMessages, PhaseStanding } from './messages.ts';

const steps = { one: 'step', other: 'steps' };

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const changeText = ({ activity, from, to }: ChangeText): string =>
  from === null
    ? `answer “${activity}” with ${lowerFirst(to)}`
    : `“${activity}” from ${lowerFirst(from)} to ${lowerFirst(to)}`;

const listed = (changes: readonly ChangeText[]): string => changes.map(changeText).join('; ');

function standingText(standing: PhaseStanding, format: Format): string {
  const { progress, consolidated, missing, open, ahead } = standing;
  if (progress === null) return 'Not assessed';
  const share = format.percent(progress);
  const openText =
    open > 0 ? `, ${open} open ${format.plural(open, { one: 'answer', other: 'answers' })}` : '';
  if (ahead) return `Ahead of sequence, ${share}${openText}`;
  if (consolidated === 'true') return `Consolidated, ${share}${openText}`;
  if (consolidated === 'open') return `Not settled, ${share}${openText}`;
  return `${share}, ${missing} ${format.plural(missing, steps)} missing${openText}`;
}

/** English words of the parts that are fetched on demand. */
export const details: DetailMessages = {
  unreadableTitle: 'Saved answers can’t be read.',
  unreadableText: 'They are left untouched, and no place is drawn from them.',
  tableCaption: 'What the picture shows, phase by phase',
  formats: { svg: 'Picture (SVG)', png: 'Picture (PNG)', csv: 'Table (CSV)' },
  saveFailed: 'This browser could not make the file.',
  fileName: 'matrix',
  dimension: 'Dimension',
  columns: {
    phase: 'Phase',
    answered: 'Answered',
    progress: 'Progress',
    consolidated: ({ share }) => `Consolidated (${share} or more)`,
  },
  answeredOf: ({ answered, total }) => `${answered} of ${total}`,
  consolidated: { true: 'Yes', false: 'No', open: 'Open' },
  notAssessed: 'Not assessed',
  placeRow: ({ phases }) => `Place, from 0 to ${phases}`,
  about: ({ value, certain }, format) => `${certain ? '' : 'About '}${format.number(value)}`,
  between: ({ min, max }, format) =>
    min === max ? 'Certain' : `${format.number(min)} to ${format.number(max)}`,
  explanationRule: ({ share }) =>
    `Each answer counts 0 to 4 points. A phase is consolidated from ${share} of its points, the upright mark (rule MX6). Strong answers make up for weak ones. A later phase never counts before an earlier one is consolidated (MX3). The rules are this toolkit’s, not the paper’s.`,
  inPhase: ({ name, phase, phases }) =>
    phase === null ? `${name}: not assessed` : `${name}: phase ${phase} of ${phases}`,
  standing: standingText,
  answer: ({ activity, level }) => `${activity}: ${level === null ? 'open' : lowerFirst(level)}`,
  up: ({ to, changes }, format) =>
    `Smallest change that takes you to phase ${to} (MX18): ${listed(changes)}${changes.length > 1 ? `, ${format.number(changes.length)} answers in all` : ''}.`,
  down: ({ to, changes }) => `How firm this is: ${listed(changes)} would put you in phase ${to}.`,
  lastPhase: 'You are in the last phase; there is no further one to move to.',
  firstQuestion: 'Answer one question of the first phase, and you have a place.',
  phaseSource: ({ cite, section }) => `Phases: ${cite}, section ${section}.`,
  caseTitle: ({ letter, path }) => `${letter}, ${lowerFirst(path)}`,
  caseFacts: ({ industry, offering, employees, countries }, format) =>
    `${industry}: ${offering}. ${employees} employees, ${countries} ${format.plural(countries, { one: 'country', other: 'countries' })}.`,
};
