import type { Format } from '@servitization/ui';
import type { MatcherMessages } from './messages.ts';

const challenges = { one: 'haaste', other: 'haastetta' };
const activities = { one: 'toimi', other: 'toimea' };
const counted = (count: number, format: Format, forms: typeof challenges) =>
  `${count} ${format.plural(count, forms)}`;

const FILTERS = {
  effort: 'sallimanne työmäärä',
  evidence: 'vaatimanne näyttö',
  dismissed: 'sivuun panemanne toimet',
} as const;

/** Finnish words of the matcher. */
export const fi: MatcherMessages = {
  title: 'Haasteet ja digitaaliset toimet',
  chosen: ({ chosen, total }) => `${chosen}/${total} haastetta valittu`,
  pick: 'Mikä jarruttaa teitä ulkomailla?',
  instruction:
    '1 on haitta, 2 hidastaa myyntiä, 3 pysäyttää sen. Jättäkää muut viivan kohdalle. Suunnitelma muuttuu valitessanne.',
  search: 'Hae haasteista',
  nothingFound: ({ text }) => `Mikään haaste ei mainitse hakua ”${text}”.`,
  found: ({ found }, format) => `Löytyi ${counted(found, format, challenges)}`,
  notOurs: 'Ei haaste meille',
  severity: ({ severity, name }) => `${severity}: ${name.toLowerCase()}`,
  eyebrow: 'Haasteet ja toimet',
  headline: ({ activities: count, covered, chosen }, format) =>
    `${counted(count, format, activities)} vastaa ${covered}/${chosen} haasteeseen`,
  nothingChosen: 'Valitkaa, mikä teitä jarruttaa',
  nothingChosenText:
    'Heti kun valitsette haasteen, näette, mitä digitaalisia toimia tutkimus siihen liittää, sekä lyhyen suunnitelman.',
  noRemedy: 'Tutkimus ei mainitse tähän mitään digitaalista',
  nothingLeft: 'Rajojenne sisällä ei ole toimia jäljellä',
  nothingLeftText:
    'Rajanne tai sivuun panemanne toimet sulkevat pois kaiken, mikä auttaisi. Sallikaa enemmän, niin saatte suunnitelman.',
  coverage: ({ covered, chosen, evidence }) => {
    const told = evidence.map(({ name, count }) => `${name.toLowerCase()} ${count}`);
    return `Suunnitelma kattaa ${covered}/${chosen} vakavuuspisteestä; näyttö: ${told.join(', ')}.`;
  },
  exact: ({ keeps }) =>
    `Kaikki ${keeps ? 'yhdistelmät, joissa ovat säilyttämänne toimet,' : 'rajojenne sisään mahtuvat yhdistelmät'} on verrattu: tämän työkalun painoilla mikään ei ole parempi.`,
  approximate: ({ share, keeps }, format) =>
    `Yhdistelmiä on liikaa kaikkien vertaamiseen; jokin toinen suunnitelma${keeps ? ', jossa ovat säilyttämänne toimet,' : ''} voi olla enintään ${format.percent(share)} parempi.`,
  overMax: ({ kept, max }) =>
    `Säilytätte ${kept} toimea ja sallitte ${max} kerralla: kaikki säilyttämänne ovat suunnitelmassa.`,
  progress: ({ answered }) =>
    `Tekeillä olevat ja tehdyt toimet vastaavat jo ${answered} haasteeseen.`,
  onlyInferred: ({ challenges }) =>
    `Tutkimus ei mainitse keinoa näihin: ${challenges.map((name) => `”${name}”`).join(', ')}. Yhteys on meidän tulkintamme.`,
  seePlan: 'Katso suunnitelma',
  yourChallenges: 'Haasteenne',
  digitalActivities: 'Digitaaliset toimet',
  noResearched: 'Ei tutkittua digitaalista keinoa',
  noneLeft: 'Ei toimia rajojenne sisällä',
  key: 'Paksumpi viiva on vakavampi.',
  planKey: 'Lihavoitu on suunnitelma.',
  groups: 'Haasteenne ja niihin vastaavat toimet',
  inPlan: 'suunnitelmassa',
  plan: ({ activities: count, done }, format) => {
    const all = counted(count, format, activities);
    if (done === 0) return `Suunnitelmanne: ${all}`;
    return `Suunnitelmanne: ${count === 0 ? 'ei mitään' : all} tekemättä, ${done} tehty`;
  },
  firstStep: 'Tällä viikolla',
  details: 'Mitä se vaatii',
  tools: 'Työkalut',
  takes: 'Tarpeet',
  measure: 'Mittari',
  effort: ({ name }) => `Työmäärä: ${name.toLowerCase()}`,
  also: 'auttaa myös',
  marks: {
    pinned: 'Pysyy suunnitelmassa',
    doing: 'Tekeillä',
    done: 'Tehty',
    dismissed: 'Ei meille',
  },
  markFor: ({ mark, activity }) => `${mark}: ${activity}`,
  others: ({ count }, format) => `Vielä ${counted(count, format, activities)}`,
  dismissed: 'Sivuun pannut',
  bringBack: 'Ota takaisin',
  points: ({ points }, format) =>
    `${points} ${format.plural(points, { one: 'piste', other: 'pistettä' })}`,
  decided: 'Listallanne myös',
  decidedText: ({ activities: count, answering }, format) => {
    const which =
      count === 1
        ? 'jonka säilytätte tai joka on tekeillä tai tehty'
        : 'jotka säilytätte tai jotka ovat tekeillä tai tehtyjä';
    const told = `Suunnitelman ulkopuolella on ${counted(count, format, activities)}, ${which}.`;
    if (answering === 0) {
      return `${told} ${count === 1 ? 'Se ei vastaa' : 'Ne eivät vastaa'} mihinkään valitsemaanne haasteeseen.`;
    }
    return `${told} ${count === 1 ? 'Se' : `Niistä ${answering}`} vastaa valitsemaanne haasteeseen, mutta näyttö ei ole raportoitua.`;
  },
  open: 'Mikä jää avoimeksi',
  reasons: {
    unaddressable:
      'Tutkimus ei mainitse tähän digitaalista toimea, emmekä me keksi sellaista. Neuvoja voi auttaa muilla tavoin.',
    cap: 'Siihen on toimia, mutta suunnitelma on täynnä. Sallikaa lisää toimia tai katsokaa alempaa.',
    filters: ({ filters }) =>
      `Siihen on toimia, mutta ei rajojenne sisällä: ${filters.map((filter) => FILTERS[filter]).join(', ')}.`,
  },
  limits: 'Suunnitelman rajat',
  max: 'Toimia kerralla',
  most: 'Kunkin työmäärä enintään',
  reportedOnly: 'Vain raportoitu näyttö',
  rule: 'Pisteet: vakavuus kertaa 10, kun näyttö on raportoitu, 6, kun ehdotettu, ja 3, kun päätelty.',
  source: ({ cite }) =>
    `Tutkimuksesta: haasteet, toimet sekä yhteydet, joiden näyttö on raportoitu tai ehdotettu (${cite}).`,
  ours: 'Tämän työkalun, ei tutkimuksen: haasteiden sanamuodot, päätellyt yhteydet, näytön luokitus, vakavuus, työmäärä, ensimmäiset askeleet, toimien vaatimukset, pisteet ja suunnitelma.',
  placed: ({ challenges }) =>
    `Tutkimus ei anna teemaa näille: ${challenges.map((name) => `”${name}”`).join(', ')}. Paikka luettelossa on meidän valintamme.`,
  reading: 'meidän tulkintamme',
  offered: 'Ehdotuksia itsearvioinnistanne',
  offeredText:
    'Kunkin vielä vakiinnuttamattoman vaiheen alla on haasteita, jotka siinä vaiheessa olevat yritykset saattavat tuntea. Yhteydet ovat tämän työkalun synteesi; mikään tutkimus ei niitä esitä.',
  offeredNone: 'Olette valinneet kaikki haasteet, joita itsearviointinne ehdottaa.',
  offeredPhase: ({ phase }) => `${phase} ei ole vakiinnutettu`,
  take: ({ challenge }) => `Lisää: ${challenge}`,
  table: 'Näytä taulukkona, tallenna CSV:nä',
  columns: {
    challenge: 'Haaste',
    severity: 'Vakavuus',
    activity: 'Toimi',
    evidence: 'Näyttö',
    points: 'Pisteet',
    plan: 'Mukana',
    effort: 'Työmäärä',
    decision: 'Päätös',
    firstStep: 'Ensimmäinen askel',
    source: 'Lähde',
  },
  tableCaption: 'Kaikki haasteidenne ja digitaalisten toimien yhteydet',
  yes: 'Kyllä',
  no: 'Ei',
  beyond: 'rajojen yli',
  save: 'Tallenna taulukko (CSV)',
  print: 'Tulosta sivu',
  fileName: 'haasteet-ja-toimet',
  unreadableTitle: 'Tallennettuja valintoja ei voi lukea.',
  unreadableText: 'Niihin ei kosketa. Nyt tehtyjä valintoja ei tallenneta.',
  unsavedTitle: 'Ei tallennettu.',
  unsavedText: 'Selain ei säilytä mitään; valintanne katoavat, kun suljette sivun.',
  readOnly: 'Vain luettavaksi: valintoja ei voi muuttaa tässä.',
  partFailed: 'Tätä osaa ei voitu hakea.',
  retry: 'Yritä uudelleen',
};
