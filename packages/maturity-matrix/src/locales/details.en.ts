import type { Format } from '@servitization/ui';
import type { ChangeText, DetailMessages, PhaseStanding } from './messages.ts';

const points = { one: 'point', other: 'points' };

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const changeText = ({ activity, from, to }: ChangeText): string =>
  from === null
    ? `“${activity}” answered with ${lowerFirst(to)}`
    : `“${activity}” from ${lowerFirst(from)} to ${lowerFirst(to)}`;

const listed = (changes: readonly ChangeText[]): string => changes.map(changeText).join('; ');

function standingText(standing: PhaseStanding, format: Format): string {
  const { progress, consolidated, missing, missingSoFar, open, ahead } = standing;
  if (progress === null) return 'Not assessed';
  const share = format.percent(progress);
  const openText =
    open > 0 ? `, ${open} open ${format.plural(open, { one: 'answer', other: 'answers' })}` : '';
  if (ahead) return `Ahead of sequence, ${share}, does not count yet${openText}`;
  if (consolidated === 'true') return `Consolidated, ${share}${openText}`;
  const atZero = `if ${format.plural(open, { one: 'the open answer is', other: `the ${open} open answers are` })} 0`;
  if (consolidated === 'open')
    return `Not settled, ${share} so far; ${missing} ${format.plural(missing, points)} short ${atZero}`;
  if (open === 0) return `${share}, ${missing} ${format.plural(missing, points)} short`;
  return `${share} so far, ${missingSoFar} ${format.plural(missingSoFar, points)} short; ${missing} ${atZero}`;
}

/** English words of the parts that are fetched on demand. */
export const details: DetailMessages = {
  unreadableTitle: 'Saved answers can’t be read.',
  unreadableText: 'They are left untouched, and no place is drawn from them.',
  tableCaption: ({ share }) =>
    `What the picture shows, phase by phase. A phase is consolidated at ${share} or more.`,
  formats: { svg: 'Picture (SVG)', png: 'Picture (PNG)', csv: 'Table (CSV)' },
  saveFailed: ({ reason }) => `The file could not be made. ${reason}`,
  asOf: ({ company, date }, format) =>
    `${company ? `${company}, ` : ''}${new Intl.DateTimeFormat(format.locale, { dateStyle: 'long' }).format(date)}`,
  fileName: 'matrix',
  chosenPath: ({ path }) => `You chose the ${lowerFirst(path)}.`,
  route: ({ stops, sides }, { locale }) => {
    const lined = stops.map((names) => new Intl.ListFormat(locale).format(names.map(lowerFirst)));
    const begins = [
      'Your firm has no place yet, so the thick line is the whole path: to',
      'As far as your place is known, the thick line leads to',
      'From your place the thick line leads to',
    ];
    return `${begins[sides]} ${lined.join(', then ')}.`;
  },
  routeDone: 'Your firm is in its last square.',
  fileColumns: {
    dimension: 'Dimension',
    phaseNumber: 'Phase',
    phase: 'Phase name',
    activity: 'Activity',
    level: 'Level (0 to 4)',
    levelName: 'Level name',
    share: 'Share of points in phase (0 to 1)',
    threshold: 'Threshold (0 to 1)',
    consolidated: 'Consolidated',
    ahead: 'Ahead of sequence',
    place: 'Place (0 to 3)',
    placeLow: 'Place, lowest',
    placeHigh: 'Place, highest',
    chosenPath: 'Path chosen',
  },
  columns: {
    phase: 'Phase',
    answered: 'Answered',
    progress: 'Progress',
    consolidated: 'Consolidated',
  },
  answeredOf: ({ answered, total }) => `${answered} of ${total}`,
  consolidated: { true: 'Yes', false: 'No', open: 'Open' },
  notAssessed: 'Not assessed',
  aheadOfSequence: 'ahead of sequence',
  placed: ({ name, value, min, max, phases }, format) => {
    const range = `${format.number(min)} to ${format.number(max)}`;
    const scale = `on a scale from 0 to ${phases}`;
    if (value === null) return `${name}: not assessed, anywhere from ${range} ${scale}`;
    if (max - min < 1e-9) return `${name}: at ${format.number(value)} ${scale}`;
    return `${name}: at about ${format.number(value)} ${scale}, anywhere from ${range}`;
  },
  explanationRule: ({ share }) =>
    `Each answer counts 0 to 4 points. A phase is consolidated, firm enough to build on, from ${share} of its points: the upright mark. Strong answers make up for weak ones. A later phase counts only once the earlier ones are consolidated; until then it is ahead of sequence, and its bar is hollow. This way of counting is the toolkit’s (rules MX3 and MX6), not the study’s.`,
  inPhase: ({ name, phase, phases }) =>
    phase === null ? `${name}: not assessed` : `${name}: phase ${phase} of ${phases}`,
  standing: standingText,
  answer: ({ activity, level }) => `${activity}: ${level === null ? 'open' : lowerFirst(level)}`,
  up: ({ to, changes }, format) =>
    `To reach phase ${to} with the fewest changes: ${listed(changes)}${changes.length > 1 ? `; ${format.number(changes.length)} changes in all` : ''}. That need not be the least work (rule MX18 of this toolkit).`,
  down: ({ to, changes }) => `How firm this is: ${listed(changes)} would put you in phase ${to}.`,
  lastPhase: 'You are in the last phase; there is no further one to move to.',
  firstQuestion: 'Answer one question of the first phase, and you have a place.',
  phaseSource: ({ cite, section }) => `Phases: ${cite}, section ${section}.`,
  caseTitle: ({ letter, path }) => `${letter}, ${lowerFirst(path)}`,
  caseFacts: ({ industry, offering, employees, countries }, format) =>
    `${industry}: ${offering}. ${employees} employees, ${countries} ${format.plural(countries, { one: 'country', other: 'countries' })}.`,
};
