import type { LogMessages } from './messages.ts';
import { lowerFirst } from './work.sv.ts';

const entries = { one: 'post', other: 'poster' };

/** Swedish words of the log, its files, and what is wrong with where they are kept. */
export const log: LogMessages = {
  kinds: {
    partner: 'Partner',
    'partner-left': 'Partner som lämnat',
    rating: 'Skattning',
    logic: 'Utgångsläge',
    activity: 'Aktivitet',
    review: 'Avstämning',
    settled: 'Avklarat',
    cadence: 'Veckor',
    cycle: 'Varv',
    undo: 'Återtaget',
  },
  entry: {
    partner: ({ name }) => `Partner: ${name}`,
    left: ({ name }) => `Partnern har lämnat: ${name}`,
    rating: ({ name, mechanism, level }) =>
      `${name}, ${lowerFirst(mechanism)}: ${lowerFirst(level)}`,
    logic: ({ name, lean }) => `${name}: ${lowerFirst(lean)}`,
    activity: ({ name, status }) => `${name}: ${lowerFirst(status)}`,
    review: ({ kind, seen }) => `${kind}: ${seen}`,
    settled: ({ text }) => `Avklarat: ${text}`,
    cadence: ({ kind, weeks }) => `${kind}: ${weeks} veckor emellan`,
    cycle: 'Varvet avslutat',
    undo: ({ entry }) => `Återtaget: ${entry}`,
  },
  fileName: 'ekosystemlogg',
  newer: 'Nyare',
  older: 'Äldre',
  shown: ({ first, last, count }, format) =>
    `${format.number(first)} till ${format.number(last)} av ${format.number(count)}`,
  takenBack: 'återtaget',
  noEffect: ({ why }) => `Utan verkan: ${lowerFirst(why)}`,
  undoShort: 'Ta tillbaka',
  bringBackShort: 'Låt gälla igen',
  undoLast: ({ entry }) => `Ta tillbaka den senaste posten: ${entry}`,
  logEmpty: 'Inget här.',
  logTitle: ({ count }, format) => `${format.number(count)} ${format.plural(count, entries)}`,
  logEyebrow: 'Logg',
  logColumns: ['Dag', 'Slag', 'Post', 'Anteckning'],
  fileTitle: 'Spara eller öppna loggen',
  saveJson: 'Spara som fil (JSON)',
  saveCsv: 'Spara som tabell (CSV)',
  openFile: 'Öppna en sparad logg',
  imported: ({ added, known, bad, others }, format) =>
    `${format.number(added)} ${format.plural(added, { one: 'post tillagd', other: 'poster tillagda' })}, ${format.number(known)} fanns redan${bad > 0 ? `, ${format.number(bad)} gick inte att läsa` : ''}${others > 0 ? `, ${format.number(others)} från andra verktyg rördes inte` : ''}.`,
  conflicts: ({ count }, format) =>
    `${format.number(count)} ${format.plural(count, entries)} i filen finns redan här med annat innehåll. Det som finns här står kvar; detta ur filen lämnades utanför:`,
  fault: ({ place, path, problem, needed }) =>
    `Post eller rad ${place}, ${path}: ${problem}${needed && `; där behövs ${needed}`}.`,
  lost: {
    head: 'Filens början saknas, och kanske poster med den.',
    end: ({ place }) =>
      `Post eller rad ${place}: filen slutar här för tidigt; fortsättningen saknas.`,
  },
  problems: {
    missing: 'saknas',
    type: 'är av fel slag',
    range: 'passar inte',
    unknown: 'är okänt',
  },
  needed: {
    event: 'en post som JSON',
    choice: 'ett av valen',
    'one-of': ({ of }) => `ett av ${of}`,
    'some-of': ({ of }) => `några av ${of}, vart och ett en gång`,
    text: ({ max }, format) => `text på 1 till ${format.number(max)} tecken`,
    texts: ({ max, count }, format) =>
      `högst ${count} olika rader på 1 till ${format.number(max)} tecken`,
    number: ({ min, max, whole }, format) =>
      min === max
        ? format.number(min)
        : `ett ${whole ? 'heltal' : 'tal'} från ${format.number(min)} till ${format.number(max)}`,
    day: 'en dag som 2026-03-01, från 1900 och inte i framtiden',
    link: 'en adress som börjar med http:// eller https://',
    currency: 'en valuta med tre bokstäver, till exempel EUR',
  },
  moreFaults: ({ count }, format) => `Och ${format.number(count)} till.`,
  fileFailed: 'Webbläsaren kunde inte läsa filen.',
  tooLarge: 'Filen är större än 20 MB. En logg är mycket mindre; kontrollera att det är rätt fil.',
  clockAhead: 'Skrivet med en klocka som tycks ha gått fel; kontrollera dagen.',
  noLog: 'Det finns ingen logg i filen.',
  otherVersion:
    'Filen har en annan version än den som verktyget läser. Inget togs ur den; öppna den med en nyare version.',
  skippedEntries: ({ count }, format) =>
    `${count} ${format.plural(count, entries)} i loggen går inte att läsa i den här versionen. De finns kvar i filen.`,
  unsavedTitle: 'Inte sparat.',
  unsavedText: 'Webbläsaren sparar inget just nu. Spara loggen som fil innan ni stänger sidan.',
  unreadableTitle: 'Sparade data går inte att läsa.',
  unreadableText: 'De lämnas orörda, och inget ritas utifrån dem.',
};
