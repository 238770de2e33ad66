import { fi as paths } from '@servitization/content/paths/fi';
import type { Format } from '@servitization/ui';
import type { ChangeText, DetailMessages, LaterMessages, PhaseStanding } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Levels stay as they are: in a sentence Finnish would bend them. */
const changeText = ({ activity, from, to }: ChangeText): string =>
  `”${activity}”: ${from === null ? 'avoin' : lowerFirst(from)} → ${lowerFirst(to)}`;

const listed = (changes: readonly ChangeText[]): string => changes.map(changeText).join('; ');

function standingText(standing: PhaseStanding, format: Format): string {
  const { progress, consolidated, missing, open, ahead } = standing;
  if (progress === null) return 'Ei arvioitu';
  const share = format.percent(progress);
  const openText =
    open > 0
      ? `, ${open} ${format.plural(open, { one: 'avoin vastaus', other: 'avointa vastausta' })}`
      : '';
  if (ahead) return `Edellä järjestystä, ${share}${openText}`;
  if (consolidated === 'true') return `Vakiinnutettu, ${share}${openText}`;
  if (consolidated === 'open') return `Ratkaisematta, ${share}${openText}`;
  const steps = format.plural(missing, { one: 'askel', other: 'askelta' });
  return `${share}, ${missing} ${steps} puuttuu${openText}`;
}

/** Finnish words of the parts that are fetched on demand. */
const details: DetailMessages = {
  unreadableTitle: 'Tallennettuja vastauksia ei voi lukea.',
  unreadableText: 'Niihin ei kosketa, eikä niistä piirretä sijaintia.',
  tableCaption: 'Mitä kuva näyttää, vaihe vaiheelta',
  formats: { svg: 'Kuva (SVG)', png: 'Kuva (PNG)', csv: 'Taulukko (CSV)' },
  saveFailed: 'Selain ei pystynyt luomaan tiedostoa.',
  fileName: 'matriisi',
  dimension: 'Ulottuvuus',
  columns: {
    phase: 'Vaihe',
    answered: 'Vastattu',
    progress: 'Edistyminen',
    consolidated: ({ share }) => `Vakiinnutettu (vähintään ${share})`,
  },
  answeredOf: ({ answered, total }) => `${answered}/${total}`,
  consolidated: { true: 'Kyllä', false: 'Ei', open: 'Avoin' },
  notAssessed: 'Ei arvioitu',
  placeRow: ({ phases }) => `Sijainti asteikolla 0–${phases}`,
  about: ({ value, certain }, format) => `${certain ? '' : 'Noin '}${format.number(value)}`,
  between: ({ min, max }, format) =>
    min === max ? 'Varma' : `${format.number(min)}–${format.number(max)}`,
  explanationRule: ({ share }) =>
    `Jokainen vastaus antaa 0–4 pistettä. Vaihe on vakiinnutettu, kun pisteistä on koossa ${share}, pystyviivan kohdalla (sääntö MX6). Vahvat vastaukset korvaavat heikkoja. Myöhempää vaihetta ei lasketa ennen kuin aiempi on vakiinnutettu (MX3). Säännöt ovat tämän työkalun, eivät tutkimuksen.`,
  inPhase: ({ name, phase, phases }) =>
    phase === null ? `${name}: ei arvioitu` : `${name}: vaihe ${phase}/${phases}`,
  standing: standingText,
  answer: ({ activity, level }) => `${activity}: ${level === null ? 'avoin' : lowerFirst(level)}`,
  up: ({ to, changes }, format) =>
    `Pienin muutos, joka vie vaiheeseen ${to} (MX18): ${listed(changes)}${changes.length > 1 ? `, yhteensä ${format.number(changes.length)} vastausta` : ''}.`,
  down: ({ to, changes }) => `Kuinka varma tämä on: ${listed(changes)} veisi vaiheeseen ${to}.`,
  lastPhase: 'Olette viimeisessä vaiheessa; pidemmälle ei voi siirtyä.',
  firstQuestion: 'Vastatkaa yhteen ensimmäisen vaiheen kysymykseen, niin saatte sijainnin.',
  phaseSource: ({ cite, section }) => `Vaiheet: ${cite}, luku ${section}.`,
  caseTitle: ({ letter, path }) => `${letter}, ${lowerFirst(path)}`,
  caseFacts: ({ industry, offering, employees, countries }, format) =>
    `${industry}: ${offering}. ${employees} ${format.plural(employees, { one: 'työntekijä', other: 'työntekijää' })}, ${countries} ${format.plural(countries, { one: 'maa', other: 'maata' })}.`,
};

export const later: LaterMessages = { details, paths };
