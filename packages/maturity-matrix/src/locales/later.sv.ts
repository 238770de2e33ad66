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
  const { progress, consolidated, missing, missingSoFar, open, ahead } = standing;
  if (progress === null) return 'Inte bedömt';
  const share = format.percent(progress);
  const openText =
    open > 0 ? `, ${open} ${format.plural(open, { one: 'öppet svar', other: 'öppna svar' })}` : '';
  if (ahead) return `Före sin tur, ${share}, räknas inte än${openText}`;
  if (consolidated === 'true') return `Befäst, ${share}${openText}`;
  const atZero = `om ${format.plural(open, { one: 'det öppna svaret', other: `de ${open} öppna svaren` })} är 0`;
  if (consolidated === 'open')
    return `Inte avgjort, ${share} hittills; ${missing} poäng saknas ${atZero}`;
  if (open === 0) return `${share}, ${missing} poäng saknas`;
  return `${share} hittills, ${missingSoFar} poäng saknas; ${missing} ${atZero}`;
}

/** Swedish words of the parts that are fetched on demand. */
const details: DetailMessages = {
  unreadableTitle: 'Sparade svar kan inte läsas.',
  unreadableText: 'De lämnas orörda, och ingen position ritas utifrån dem.',
  tableCaption: ({ share }) =>
    `Det som bilden visar, fas för fas. En fas är befäst vid minst ${share}.`,
  formats: { svg: 'Bild (SVG)', png: 'Bild (PNG)', csv: 'Tabell (CSV)' },
  saveFailed: ({ reason }) => `Filen kunde inte skapas. ${reason}`,
  asOf: ({ company, date }, format) =>
    `${company ? `${company}, ` : ''}${new Intl.DateTimeFormat(format.locale, { dateStyle: 'long' }).format(date)}`,
  fileName: 'matris',
  chosenPath: ({ path }) => `Ni har valt ${lowerFirst(path)}.`,
  route: ({ stops, sides }, { locale }) => {
    const lined = stops.map((names) => new Intl.ListFormat(locale).format(names.map(lowerFirst)));
    const begins = [
      'Företaget har ingen plats än, så den tjocka linjen är hela vägen: till',
      'Så långt er plats är känd leder den tjocka linjen till',
      'Från er plats leder den tjocka linjen till',
    ];
    return `${begins[sides]} ${lined.join(', sedan ')}.`;
  },
  routeDone: 'Företaget är i vägens sista ruta.',
  fileColumns: {
    dimension: 'Dimension',
    phaseNumber: 'Fas',
    phase: 'Fasens namn',
    activity: 'Aktivitet',
    level: 'Nivå (0 till 4)',
    levelName: 'Nivåns namn',
    share: 'Andel av fasens poäng (0 till 1)',
    threshold: 'Tröskel (0 till 1)',
    consolidated: 'Befäst',
    ahead: 'Före sin tur',
    place: 'Position (0 till 3)',
    placeLow: 'Position, lägst',
    placeHigh: 'Position, högst',
    chosenPath: 'Vald väg',
  },
  columns: {
    phase: 'Fas',
    answered: 'Besvarade',
    progress: 'Framsteg',
    consolidated: 'Befäst',
  },
  answeredOf: ({ answered, total }) => `${answered} av ${total}`,
  consolidated: { true: 'Ja', false: 'Nej', open: 'Öppet' },
  notAssessed: 'Inte bedömt',
  aheadOfSequence: 'före sin tur',
  placed: ({ name, value, min, max, phases }, format) => {
    const range = `${format.number(min)} till ${format.number(max)}`;
    const scale = `på en skala från 0 till ${phases}`;
    if (value === null) return `${name}: inte bedömt, var som helst från ${range} ${scale}`;
    if (max - min < 1e-9) return `${name}: vid ${format.number(value)} ${scale}`;
    return `${name}: vid ungefär ${format.number(value)} ${scale}, var som helst från ${range}`;
  },
  explanationRule: ({ share }) =>
    `Varje svar ger 0 till 4 poäng. En fas är befäst, stadig nog att bygga på, från ${share} av sina poäng: det lodräta strecket. Starka svar väger upp svaga. En senare fas räknas först när de tidigare är befästa; till dess är den före sin tur och dess stapel ihålig. Så räknar det här verktyget (regel MX3 och MX6), inte studien.`,
  inPhase: ({ name, phase, phases }) =>
    phase === null ? `${name}: inte bedömt` : `${name}: fas ${phase} av ${phases}`,
  standing: standingText,
  answer: ({ activity, level }) =>
    `${activity}: ${level === null ? 'obesvarad' : lowerFirst(level)}`,
  up: ({ to, changes }, format) =>
    `Med minst antal ändringar till fas ${to}: ${listed(changes)}${changes.length > 1 ? `; ${format.number(changes.length)} ändringar totalt` : ''}. Det är inte alltid minst arbete (verktygets regel MX18).`,
  down: ({ to, changes }) => `Hur säkert det är: ${listed(changes)} skulle ge fas ${to}.`,
  lastPhase: 'Ni är i den sista fasen; det finns ingen senare att gå till.',
  firstQuestion: 'Svara på en fråga i den första fasen, så får ni en position.',
  phaseSource: ({ cite, section }) => `Faser: ${cite}, avsnitt ${section}.`,
  caseTitle: ({ letter, path }) => `${letter}, ${lowerFirst(path)}`,
  caseFacts: ({ industry, offering, employees, countries }, format) =>
    `${industry}: ${offering}. ${employees} ${format.plural(employees, { one: 'anställd', other: 'anställda' })}, ${countries} ${format.plural(countries, { one: 'land', other: 'länder' })}.`,
};

export const later: LaterMessages = { details, paths };
