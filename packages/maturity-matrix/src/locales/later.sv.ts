import { sv as paths } from '@servitization/content/paths/sv';
import type { Format } from '@servitization/ui';
import type { ChangeText, DetailMessages, LaterMessages, PhaseStanding } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const changeText = ({ activity, from, to }: ChangeText): string =>
  from === null
    ? `svara ”${lowerFirst(to)}” på ”${activity}”`
    : `”${activity}” från ”${lowerFirst(from)}” till ”${lowerFirst(to)}”`;

const listed = (changes: readonly ChangeText[]): string => changes.map(changeText).join('; ');

function standingText(standing: PhaseStanding, format: Format): string {
  const { progress, consolidated, missing, open, ahead } = standing;
  if (progress === null) return 'Inte bedömt';
  const share = format.percent(progress);
  const openText =
    open > 0 ? `, ${open} ${format.plural(open, { one: 'öppet svar', other: 'öppna svar' })}` : '';
  if (ahead) return `Före sin tur, ${share}${openText}`;
  if (consolidated === 'true') return `Befäst, ${share}${openText}`;
  if (consolidated === 'open') return `Inte avgjort, ${share}${openText}`;
  return `${share}, ${missing} steg saknas${openText}`;
}

/** Swedish words of the parts that are fetched on demand. */
const details: DetailMessages = {
  unreadableTitle: 'Sparade svar kan inte läsas.',
  unreadableText: 'De lämnas orörda, och ingen position ritas utifrån dem.',
  tableCaption: 'Det som bilden visar, fas för fas',
  formats: { svg: 'Bild (SVG)', png: 'Bild (PNG)', csv: 'Tabell (CSV)' },
  saveFailed: 'Webbläsaren kunde inte skapa filen.',
  fileName: 'matris',
  dimension: 'Dimension',
  columns: {
    phase: 'Fas',
    answered: 'Besvarade',
    progress: 'Framsteg',
    consolidated: ({ share }) => `Befäst (minst ${share})`,
  },
  answeredOf: ({ answered, total }) => `${answered} av ${total}`,
  consolidated: { true: 'Ja', false: 'Nej', open: 'Öppet' },
  notAssessed: 'Inte bedömt',
  placeRow: ({ phases }) => `Position, från 0 till ${phases}`,
  about: ({ value, certain }, format) => `${certain ? '' : 'Ungefär '}${format.number(value)}`,
  between: ({ min, max }, format) =>
    min === max ? 'Säkert' : `${format.number(min)} till ${format.number(max)}`,
  explanationRule: ({ share }) =>
    `Varje svar ger 0 till 4 poäng. En fas är befäst från ${share} av sina poäng, det lodräta strecket (regel MX6). Starka svar väger upp svaga. En senare fas räknas aldrig innan den förra är befäst (MX3). Reglerna är det här verktygets, inte studiens.`,
  inPhase: ({ name, phase, phases }) =>
    phase === null ? `${name}: inte bedömt` : `${name}: fas ${phase} av ${phases}`,
  standing: standingText,
  answer: ({ activity, level }) =>
    `${activity}: ${level === null ? 'obesvarad' : lowerFirst(level)}`,
  up: ({ to, changes }, format) =>
    `Minsta ändring som tar er till fas ${to} (MX18): ${listed(changes)}${changes.length > 1 ? `, ${format.number(changes.length)} svar totalt` : ''}.`,
  down: ({ to, changes }) => `Hur säkert det är: ${listed(changes)} skulle ge fas ${to}.`,
  lastPhase: 'Ni är i den sista fasen; det finns ingen senare att gå till.',
  firstQuestion: 'Svara på en fråga i den första fasen, så får ni en position.',
  phaseSource: ({ cite, section }) => `Faser: ${cite}, avsnitt ${section}.`,
  caseTitle: ({ letter, path }) => `${letter}, ${lowerFirst(path)}`,
  caseFacts: ({ industry, offering, employees, countries }, format) =>
    `${industry}: ${offering}. ${employees} ${format.plural(employees, { one: 'anställd', other: 'anställda' })}, ${countries} ${format.plural(countries, { one: 'land', other: 'länder' })}.`,
};

export const later: LaterMessages = { details, paths };
