import { fi as paths } from '@servitization/content/paths/fi';
import type { Format } from '@servitization/ui';
import type { ChangeText, DetailMessages, LaterMessages, PhaseStanding } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Levels stay as they are: in a sentence Finnish would bend them. */
const changeText = ({ activity, from, to }: ChangeText): string =>
  `”${activity}”: ${from === null ? 'avoin' : lowerFirst(from)} → ${lowerFirst(to)}`;

const listed = (changes: readonly ChangeText[]): string => changes.map(changeText).join('; ');

function standingText(standing: PhaseStanding, format: Format): string {
  const { progress, consolidated, missing, missingSoFar, open, ahead } = standing;
  if (progress === null) return 'Ei arvioitu';
  const share = format.percent(progress);
  const openText =
    open > 0
      ? `, ${open} ${format.plural(open, { one: 'avoin vastaus', other: 'avointa vastausta' })}`
      : '';
  if (ahead) return `Edellä järjestystä, ${share}, ei vielä lasketa${openText}`;
  if (consolidated === 'true') return `Vakiinnutettu, ${share}${openText}`;
  const short = `${missing} ${format.plural(missing, { one: 'piste', other: 'pistettä' })} puuttuu`;
  const atZero = `jos ${format.plural(open, { one: 'avoin vastaus', other: `${open} avointa vastausta` })} on 0`;
  if (consolidated === 'open') return `Ratkaisematta, ${share} tähän mennessä; ${short}, ${atZero}`;
  if (open === 0) return `${share}, ${short}`;
  const soFar = format.plural(missingSoFar, { one: 'piste', other: 'pistettä' });
  return `${share} tähän mennessä, ${missingSoFar} ${soFar} puuttuu; ${missing}, ${atZero}`;
}

/** Finnish words of the parts that are fetched on demand. */
const details: DetailMessages = {
  unreadableTitle: 'Tallennettuja vastauksia ei voi lukea.',
  unreadableText: 'Niihin ei kosketa, eikä niistä piirretä sijaintia.',
  tableCaption: ({ share }) =>
    `Mitä kuva näyttää, vaihe vaiheelta. Vaihe on vakiinnutettu, kun edistyminen on vähintään ${share}.`,
  formats: { svg: 'Kuva (SVG)', png: 'Kuva (PNG)', csv: 'Taulukko (CSV)' },
  saveFailed: ({ reason }) => `Tiedostoa ei voitu luoda. ${reason}`,
  asOf: ({ company, date }, format) =>
    `${company ? `${company}, ` : ''}${new Intl.DateTimeFormat(format.locale, { dateStyle: 'long' }).format(date)}`,
  fileName: 'matriisi',
  chosenPath: ({ path }) => `Valintanne on ${lowerFirst(path)}.`,
  route: ({ stops, sides }, { locale }) => {
    const lined = stops.map((names) => new Intl.ListFormat(locale).format(names.map(lowerFirst)));
    const begins = [
      'Yrityksellä ei ole vielä paikkaa, joten paksu viiva on koko polku',
      'Siltä osin kuin paikkanne tunnetaan, paksu viiva johtaa näin',
      'Paikastanne paksu viiva johtaa näin',
    ];
    return `${begins[sides]}: ${lined.join(', sitten ')}.`;
  },
  routeDone: 'Yritys on polun viimeisessä ruudussa.',
  fileColumns: {
    dimension: 'Ulottuvuus',
    phaseNumber: 'Vaihe',
    phase: 'Vaiheen nimi',
    activity: 'Toimi',
    level: 'Taso (0–4)',
    levelName: 'Tason nimi',
    share: 'Osuus vaiheen pisteistä (0–1)',
    threshold: 'Kynnys (0–1)',
    consolidated: 'Vakiinnutettu',
    ahead: 'Edellä järjestystä',
    place: 'Sijainti (0–3)',
    placeLow: 'Sijainti, alin',
    placeHigh: 'Sijainti, ylin',
    chosenPath: 'Valittu polku',
  },
  columns: {
    phase: 'Vaihe',
    answered: 'Vastattu',
    progress: 'Edistyminen',
    consolidated: 'Vakiinnutettu',
  },
  answeredOf: ({ answered, total }) => `${answered}/${total}`,
  consolidated: { true: 'Kyllä', false: 'Ei', open: 'Avoin' },
  notAssessed: 'Ei arvioitu',
  aheadOfSequence: 'edellä järjestystä',
  placed: ({ name, value, min, max, phases }, format) => {
    const range = `${format.number(min)}–${format.number(max)}`;
    const scale = `asteikolla 0–${phases}`;
    if (value === null) return `${name}: ei arvioitu, missä tahansa välillä ${range} ${scale}`;
    if (max - min < 1e-9) return `${name}: ${format.number(value)} ${scale}`;
    return `${name}: noin ${format.number(value)} ${scale}, missä tahansa välillä ${range}`;
  },
  explanationRule: ({ share }) =>
    `Jokainen vastaus antaa 0–4 pistettä. Vaihe on vakiinnutettu eli kyllin vankka jatkaa siitä, kun pisteistä on koossa ${share}: pystyviiva. Vahvat vastaukset korvaavat heikkoja. Myöhempi vaihe lasketaan vasta, kun aiemmat on vakiinnutettu; siihen asti se on edellä järjestystä ja sen palkki on ontto. Näin laskee tämä työkalu (säännöt MX3 ja MX6), ei tutkimus.`,
  inPhase: ({ name, phase, phases }) =>
    phase === null ? `${name}: ei arvioitu` : `${name}: vaihe ${phase}/${phases}`,
  standing: standingText,
  answer: ({ activity, level }) => `${activity}: ${level === null ? 'avoin' : lowerFirst(level)}`,
  up: ({ to, changes }, format) =>
    `Vähimmin muutoksin vaiheeseen ${to}: ${listed(changes)}${changes.length > 1 ? `; yhteensä ${format.number(changes.length)} muutosta` : ''}. Se ei aina ole vähiten työtä (työkalun sääntö MX18).`,
  down: ({ to, changes }) => `Kuinka varma tämä on: ${listed(changes)} veisi vaiheeseen ${to}.`,
  lastPhase: 'Olette viimeisessä vaiheessa; pidemmälle ei voi siirtyä.',
  firstQuestion: 'Vastatkaa yhteen ensimmäisen vaiheen kysymykseen, niin saatte sijainnin.',
  phaseSource: ({ cite, section }) => `Vaiheet: ${cite}, luku ${section}.`,
  caseTitle: ({ letter, path }) => `${letter}, ${lowerFirst(path)}`,
  caseFacts: ({ industry, offering, employees, countries }, format) =>
    `${industry}: ${offering}. ${employees} ${format.plural(employees, { one: 'työntekijä', other: 'työntekijää' })}, ${countries} ${format.plural(countries, { one: 'maa', other: 'maata' })}.`,
};

export const later: LaterMessages = { details, paths };
