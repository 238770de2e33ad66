import type { LogMessages } from './messages.ts';
import { lowerFirst } from './work.fi.ts';

const entries = { one: 'merkintä', other: 'merkintää' };

/** Finnish words of the log, its files, and what is wrong with where they are kept. */
export const log: LogMessages = {
  kinds: {
    partner: 'Kumppani',
    'partner-left': 'Kumppani lähti',
    rating: 'Arvio',
    logic: 'Lähtökohta',
    activity: 'Toimi',
    review: 'Katsaus',
    settled: 'Hoidettu',
    cadence: 'Viikot',
    cycle: 'Kierros',
    undo: 'Peruttu',
  },
  entry: {
    partner: ({ name }) => `Kumppani: ${name}`,
    left: ({ name }) => `Kumppani on lähtenyt: ${name}`,
    rating: ({ name, mechanism, level }) =>
      `${name}, ${lowerFirst(mechanism)}: ${lowerFirst(level)}`,
    logic: ({ name, lean }) => `${name}: ${lowerFirst(lean)}`,
    activity: ({ name, status }) => `${name}: ${lowerFirst(status)}`,
    review: ({ kind, seen }) => `${kind}: ${seen}`,
    settled: ({ text }) => `Hoidettu: ${text}`,
    cadence: ({ kind, weeks }) => `${kind}: ${weeks} viikon välein`,
    cycle: 'Kierros päätetty',
    undo: ({ entry }) => `Peruttu: ${entry}`,
  },
  fileName: 'ekosysteemiloki',
  newer: 'Uudempia',
  older: 'Vanhempia',
  shown: ({ first, last, count }, format) =>
    `${format.number(first)}–${format.number(last)} / ${format.number(count)}`,
  takenBack: 'peruttu',
  noEffect: ({ why }) => `Ilman vaikutusta: ${lowerFirst(why)}`,
  undoShort: 'Peru',
  bringBackShort: 'Palauta',
  undoLast: ({ entry }) => `Peru viimeisin merkintä: ${entry}`,
  logEmpty: 'Täällä ei ole mitään.',
  logTitle: ({ count }, format) => `${format.number(count)} ${format.plural(count, entries)}`,
  logEyebrow: 'Loki',
  logColumns: ['Päivä', 'Laji', 'Merkintä', 'Muistiinpano'],
  fileTitle: 'Tallenna tai avaa loki',
  saveJson: 'Tallenna tiedostona (JSON)',
  saveCsv: 'Tallenna taulukkona (CSV)',
  openFile: 'Avaa tallennettu loki',
  imported: ({ added, known, bad, others }, format) =>
    `${format.number(added)} ${format.plural(added, entries)} lisätty, ${format.number(known)} oli jo täällä${bad > 0 ? `, ${format.number(bad)} ei voitu lukea` : ''}${others > 0 ? `, ${format.number(others)} kuului muille työkaluille ja jäi ennalleen` : ''}.`,
  conflicts: ({ count }, format) =>
    `Täällä on jo eri sisältö samalla tunnuksella: ${format.number(count)} ${format.plural(count, entries)}. Täällä oleva säilyy; tiedostosta jäi pois:`,
  fault: ({ place, path, problem, needed }) =>
    `Merkintä tai rivi ${place}, ${path}: ${problem}${needed && `; siihen tarvitaan ${needed}`}.`,
  lost: {
    head: 'Tiedoston alku puuttuu, ja sen mukana ehkä merkintöjä.',
    end: ({ place }) =>
      `Merkintä tai rivi ${place}: tiedosto loppuu tähän liian aikaisin; jatko puuttuu.`,
  },
  problems: {
    missing: 'puuttuu',
    type: 'on väärää lajia',
    range: 'ei kelpaa',
    unknown: 'on tuntematon',
  },
  needed: {
    event: 'merkintä JSON-muodossa',
    choice: 'jokin vaihtoehdoista',
    'one-of': ({ of }) => `jokin näistä: ${of}`,
    'some-of': ({ of }) => `joitakin näistä, kukin kerran: ${of}`,
    text: ({ max }, format) => `tekstiä, pituus 1–${format.number(max)} merkkiä`,
    texts: ({ max, count }, format) =>
      `enintään ${count} eri riviä, kunkin pituus 1–${format.number(max)} merkkiä`,
    number: ({ min, max, whole }, format) =>
      min === max
        ? format.number(min)
        : `${whole ? 'kokonaisluku' : 'luku'}, vähintään ${format.number(min)} ja enintään ${format.number(max)}`,
    day: 'päivä kuten 2026-03-01, vuodesta 1900 alkaen eikä tulevaisuudessa',
    link: 'osoite, jonka alussa on http:// tai https://',
    currency: 'valuutta kolmella kirjaimella, esimerkiksi EUR',
  },
  moreFaults: ({ count }, format) => `Ja vielä ${format.number(count)}.`,
  fileFailed: 'Selain ei voinut lukea tiedostoa.',
  tooLarge:
    'Tiedosto on suurempi kuin 20 Mt. Loki on paljon pienempi; tarkistakaa, että tiedosto on oikea.',
  clockAhead: 'Kirjattu, kun laitteen kello oli ilmeisesti väärässä; tarkistakaa päivä.',
  noLog: 'Tiedostossa ei ole lokia.',
  otherVersion:
    'Tiedosto on eri versiota kuin tämä työkalu lukee. Siitä ei otettu mitään; avatkaa se uudemmalla versiolla.',
  skippedEntries: ({ count }, format) =>
    `Lokissa on ${count} ${format.plural(count, entries)}, joita tämä versio ei voi lukea. Ne säilyvät tiedostossa.`,
  unsavedTitle: 'Ei tallennettu.',
  unsavedText:
    'Selain ei nyt säilytä mitään. Tallentakaa loki tiedostoon ennen kuin suljette sivun.',
  unreadableTitle: 'Tallennettuja tietoja ei voi lukea.',
  unreadableText: 'Niihin ei kosketa, eikä niistä piirretä mitään.',
};
