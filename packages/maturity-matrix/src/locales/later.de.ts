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
  const { progress, consolidated, missing, open, ahead } = standing;
  if (progress === null) return 'Nicht bewertet';
  const share = format.percent(progress);
  const openText =
    open > 0
      ? `, ${open} ${format.plural(open, { one: 'offene Antwort', other: 'offene Antworten' })}`
      : '';
  if (ahead) return `Der Reihe voraus, ${share}${openText}`;
  if (consolidated === 'true') return `Gefestigt, ${share}${openText}`;
  if (consolidated === 'open') return `Nicht entschieden, ${share}${openText}`;
  const steps = format.plural(missing, { one: 'Schritt fehlt', other: 'Schritte fehlen' });
  return `${share}, ${missing} ${steps}${openText}`;
}

/** German words of the parts that are fetched on demand. */
const details: DetailMessages = {
  unreadableTitle: 'Gespeicherte Antworten sind nicht lesbar.',
  unreadableText: 'Sie bleiben unberührt, und aus ihnen wird keine Position gezeichnet.',
  tableCaption: 'Was das Bild zeigt, Phase für Phase',
  formats: { svg: 'Bild (SVG)', png: 'Bild (PNG)', csv: 'Tabelle (CSV)' },
  saveFailed: 'Dieser Browser konnte die Datei nicht erstellen.',
  fileName: 'matrix',
  dimension: 'Dimension',
  columns: {
    phase: 'Phase',
    answered: 'Beantwortet',
    progress: 'Fortschritt',
    consolidated: ({ share }) => `Gefestigt (ab ${share})`,
  },
  answeredOf: ({ answered, total }) => `${answered} von ${total}`,
  consolidated: { true: 'Ja', false: 'Nein', open: 'Offen' },
  notAssessed: 'Nicht bewertet',
  placeRow: ({ phases }) => `Position, von 0 bis ${phases}`,
  about: ({ value, certain }, format) => `${certain ? '' : 'Etwa '}${format.number(value)}`,
  between: ({ min, max }, format) =>
    min === max ? 'Sicher' : `${format.number(min)} bis ${format.number(max)}`,
  explanationRule: ({ share }) =>
    `Jede Antwort zählt 0 bis 4 Punkte. Eine Phase ist ab ${share} ihrer Punkte gefestigt, am senkrechten Strich (Regel MX6). Starke Antworten gleichen schwache aus. Eine spätere Phase zählt nie, bevor die frühere gefestigt ist (MX3). Die Regeln stammen von diesem Werkzeug, nicht aus der Studie.`,
  inPhase: ({ name, phase, phases }) =>
    phase === null ? `${name}: nicht bewertet` : `${name}: Phase ${phase} von ${phases}`,
  standing: standingText,
  answer: ({ activity, level }) => `${activity}: ${level === null ? 'offen' : lowerFirst(level)}`,
  up: ({ to, changes }, format) =>
    `Kleinste Änderung, die Sie in Phase ${to} bringt (MX18): ${listed(changes)}${changes.length > 1 ? `, insgesamt ${format.number(changes.length)} Antworten` : ''}.`,
  down: ({ to, changes }) => `Wie sicher das ist: In Phase ${to} brächte Sie ${listed(changes)}.`,
  lastPhase: 'Sie sind in der letzten Phase; eine weitere gibt es nicht.',
  firstQuestion: 'Beantworten Sie eine Frage der ersten Phase, und Sie haben eine Position.',
  phaseSource: ({ cite, section }) => `Phasen: ${cite}, Abschnitt ${section}.`,
  caseTitle: ({ letter, path }) => `${letter}, ${path}`,
  caseFacts: ({ industry, offering, employees, countries }, format) =>
    `${industry}: ${offering}. ${employees} Beschäftigte, ${countries} ${format.plural(countries, { one: 'Land', other: 'Länder' })}.`,
};

export const later: LaterMessages = { details, paths };
