import { de as paths } from '@servitization/content/paths/de';
import type { Format } from '@servitization/ui';
import type { ChangeText, DetailMessages, LaterMessages, PhaseStanding } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const changeText = ({ activity, from, to }: ChangeText): string =>
  from === null
    ? `„${activity}“ mit „${lowerFirst(to)}“ beantworten`
    : `„${activity}“ von „${lowerFirst(from)}“ auf „${lowerFirst(to)}“`;

const listed = (changes: readonly ChangeText[]): string => changes.map(changeText).join('; ');

function standingText(standing: PhaseStanding, format: Format): string {
  const { progress, consolidated, missing, missingSoFar, open, ahead } = standing;
  if (progress === null) return 'Nicht bewertet';
  const share = format.percent(progress);
  const openText =
    open > 0
      ? `, ${open} ${format.plural(open, { one: 'offene Antwort', other: 'offene Antworten' })}`
      : '';
  if (ahead) return `Der Reihe voraus, ${share}, zählt noch nicht${openText}`;
  if (consolidated === 'true') return `Gefestigt, ${share}${openText}`;
  const short = (count: number) =>
    `${count} ${format.plural(count, { one: 'Punkt fehlt', other: 'Punkte fehlen' })}`;
  const atZero = `wenn ${format.plural(open, { one: 'die offene Antwort 0 ist', other: `die ${open} offenen Antworten 0 sind` })}`;
  if (consolidated === 'open')
    return `Nicht entschieden, ${share} bisher; ${short(missing)}, ${atZero}`;
  if (open === 0) return `${share}, ${short(missing)}`;
  return `${share} bisher, ${short(missingSoFar)}; ${missing}, ${atZero}`;
}

/** German words of the parts that are fetched on demand. */
const details: DetailMessages = {
  unreadableTitle: 'Gespeicherte Antworten sind nicht lesbar.',
  unreadableText: 'Sie bleiben unberührt, und aus ihnen wird keine Position gezeichnet.',
  tableCaption: ({ share }) =>
    `Was das Bild zeigt, Phase für Phase. Eine Phase ist ab ${share} gefestigt.`,
  formats: { svg: 'Bild (SVG)', png: 'Bild (PNG)', csv: 'Tabelle (CSV)' },
  saveFailed: ({ reason }) => `Die Datei konnte nicht erstellt werden. ${reason}`,
  asOf: ({ company, date }, format) =>
    `${company ? `${company}, ` : ''}${new Intl.DateTimeFormat(format.locale, { dateStyle: 'long' }).format(date)}`,
  fileName: 'matrix',
  chosenPath: ({ path }) => `Gewählt ist der ${path}.`,
  route: ({ stops, sides }, { locale }) => {
    const lined = stops.map((names) => new Intl.ListFormat(locale).format(names));
    const begins = [
      'Ihr Unternehmen hat noch keine Position, die dicke Linie ist daher der ganze Weg',
      'Soweit Ihre Position bekannt ist, führt die dicke Linie so weiter',
      'Von Ihrer Position führt die dicke Linie so weiter',
    ];
    return `${begins[sides]}: ${lined.join(', dann ')}.`;
  },
  routeDone: 'Ihr Unternehmen ist im letzten Feld des Pfads.',
  fileColumns: {
    dimension: 'Dimension',
    phaseNumber: 'Phase',
    phase: 'Name der Phase',
    activity: 'Aktivität',
    level: 'Stufe (0 bis 4)',
    levelName: 'Name der Stufe',
    share: 'Anteil der Punkte der Phase (0 bis 1)',
    threshold: 'Schwelle (0 bis 1)',
    consolidated: 'Gefestigt',
    ahead: 'Der Reihe voraus',
    place: 'Position (0 bis 3)',
    placeLow: 'Position, niedrigste',
    placeHigh: 'Position, höchste',
    chosenPath: 'Gewählter Pfad',
  },
  columns: {
    phase: 'Phase',
    answered: 'Beantwortet',
    progress: 'Fortschritt',
    consolidated: 'Gefestigt',
  },
  answeredOf: ({ answered, total }) => `${answered} von ${total}`,
  consolidated: { true: 'Ja', false: 'Nein', open: 'Offen' },
  notAssessed: 'Nicht bewertet',
  aheadOfSequence: 'der Reihe voraus',
  placed: ({ name, value, min, max, phases }, format) => {
    const range = `${format.number(min)} bis ${format.number(max)}`;
    const scale = `auf einer Skala von 0 bis ${phases}`;
    if (value === null) return `${name}: nicht bewertet, irgendwo von ${range} ${scale}`;
    if (max - min < 1e-9) return `${name}: bei ${format.number(value)} ${scale}`;
    return `${name}: bei etwa ${format.number(value)} ${scale}, irgendwo von ${range}`;
  },
  explanationRule: ({ share }) =>
    `Jede Antwort zählt 0 bis 4 Punkte. Eine Phase ist gefestigt, also tragfähig, ab ${share} ihrer Punkte: am senkrechten Strich. Starke Antworten gleichen schwache aus. Eine spätere Phase zählt erst, wenn die früheren gefestigt sind; bis dahin ist sie der Reihe voraus und ihr Balken hohl. So zählt dieses Werkzeug (Regeln MX3 und MX6), nicht die Studie.`,
  inPhase: ({ name, phase, phases }) =>
    phase === null ? `${name}: nicht bewertet` : `${name}: Phase ${phase} von ${phases}`,
  standing: standingText,
  answer: ({ activity, level }) => `${activity}: ${level === null ? 'offen' : lowerFirst(level)}`,
  up: ({ to, changes }, format) =>
    `Mit den wenigsten Änderungen in Phase ${to}: ${listed(changes)}${changes.length > 1 ? `; insgesamt ${format.number(changes.length)} Änderungen` : ''}. Das ist nicht immer die wenigste Arbeit (Regel MX18 dieses Werkzeugs).`,
  down: ({ to, changes }) => `Wie sicher das ist: In Phase ${to} brächte Sie ${listed(changes)}.`,
  lastPhase: 'Sie sind in der letzten Phase; eine weitere gibt es nicht.',
  firstQuestion: 'Beantworten Sie eine Frage der ersten Phase, und Sie haben eine Position.',
  phaseSource: ({ cite, section }) => `Phasen: ${cite}, Abschnitt ${section}.`,
  caseTitle: ({ letter, path }) => `${letter}, ${path}`,
  caseFacts: ({ industry, offering, employees, countries }, format) =>
    `${industry}: ${offering}. ${employees} Beschäftigte, ${countries} ${format.plural(countries, { one: 'Land', other: 'Länder' })}.`,
};

export const later: LaterMessages = { details, paths };
