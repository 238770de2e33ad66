import type { TrackerMessages } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const activities = { one: 'aktivitet', other: 'aktiviteter' };
const entries = { one: 'post', other: 'poster' };

/** Swedish words of the tracker. */
export const sv: TrackerMessages = {
  title: 'Skalningslogg',
  headlines: {
    empty: 'Hur långt har ni kommit med att skala upp?',
    fork: 'Piloteringen är avklarad: välj hur ni ska växa',
    phase: ({ name, done, total }) => `${name}: ${done} av ${total} klara`,
  },
  wayEmpty:
    'Skriv ner det som har hänt hittills: piloter, aktiviteter, hinder, siffror. Varje post har ett datum och kan tas tillbaka.',
  way: ({ total, done, inProgress, skipped }, format) =>
    `${done} av ${total} aktiviteter på er väg är klara, ${inProgress} pågår${skipped > 0 ? ` och ${skipped} är ${format.plural(skipped, { one: 'överhoppad', other: 'överhoppade' })} med ett skäl` : ''}.`,
  commonToBoth: 'Fas 0, gemensam för båda',
  oneOfTwo: 'Sedan en av de två',
  phaseLabel: ({ number, stage }) => `${number} ${stage}`,
  chosenOn: ({ day }) => `Vald ${day}.`,
  youAreHere: 'Här är ni',
  gatePassed: 'Grinden passerad',
  markKey: 'Vad cirklarna betyder',
  source: ({ cite }) => `Faser, aktiviteter och hinder: ${cite}, tabell 2 till 4.`,
  rule: 'Grindar, varningar, jämförelsen och loggen kommer från det här verktyget, inte från studien.',

  change: ({ name }) => `Ändra: ${name}`,
  changeShort: 'Ändra',
  status: 'Status',
  reason: 'Skäl',
  reasonHint: 'Behövs för att hoppa över; det sparas i loggen.',
  note: 'Anteckning',
  evidence: 'Länk till underlag',
  evidenceLink: ({ name }) => `Underlag: ${name}`,
  day: 'Dag då det hände',
  save: 'Spara',
  cancel: 'Avbryt',
  optional: 'valfritt',
  refused: ({ field, needed }) =>
    `Det här går inte att spara: se över ”${field}”.${needed && ` Där behövs ${needed}.`}`,
  tooLongAgo: ({ field, day }) => `”${field}” kan inte vara före ${day}. Kontrollera årtalet.`,
  tooEarly: ({ field, day }) =>
    `”${field}” kan inte vara före ${day}: då hände det som den bygger på.`,
  tooLate: ({ field, day }) =>
    `”${field}” kan inte vara efter ${day}: då hände det som bygger på den.`,

  gateTitle: ({ name }) => `Grinden i slutet av ”${name}”`,
  readinessTitle: 'Beredskapsgrinden: är ni redo att skala upp?',
  gateReady: 'Alla aktiviteter är klara eller överhoppade. Ni kan passera.',
  gateOpen: ({ count }, format) =>
    `${count} ${format.plural(count, activities)} ${format.plural(count, { one: 'är öppen', other: 'är öppna' })}. Ni kan passera ändå; säg varför, så sparas skälet i loggen.`,
  passGate: 'Passera grinden',
  gateWasPassed: ({ day, open, reason }, format) =>
    `Passerad ${day}${open > 0 ? ` med ${open} ${format.plural(open, { one: 'öppen aktivitet', other: 'öppna aktiviteter' })}` : ''}.${reason ? ` Skäl: ”${reason}”` : ''}`,

  strategyTitle: ({ recommended, tied, chosen }) => {
    if (tied) return 'Båda strategierna passar ungefär lika bra';
    if (!recommended) return 'Hur vill ni växa?';
    if (chosen && chosen !== recommended)
      return `Ni valde ${lowerFirst(chosen)}; ${lowerFirst(recommended)} passar bättre`;
    return `${recommended} passar det ni siktar mot`;
  },
  strategySentence: ({ answered, total, provisional }) =>
    answered === 0
      ? `Säg vad ni siktar mot på ${total} punkter, och se vilken strategi som passar det.`
      : `${answered} av ${total} punkter bedömda${provisional ? ', för få att lita på' : ''}. Valet är ert.`,
  strategyRule:
    'De fem raderna är studiens (tabell 4). De fyra omständigheterna nämns där utan riktning. Att avgöra efter dem och deras vikter, 2 för en rad och 1 för en omständighet, är det här verktygets regel.',
  rate: 'Bedöm vad ni siktar mot',
  unknown: 'Vet inte',
  fit: ({ fit, min, max }, format) =>
    fit === null
      ? 'Inte bedömd'
      : `Passform ${format.number(fit, 2)} av 1${max - min > 0.005 ? `, mellan ${format.number(min, 2)} och ${format.number(max, 2)} när allt är bedömt` : ''}`,
  speaksFor: 'För',
  speaksAgainst: 'Emot',
  nothingYet: 'inget än',
  contingenciesDisagree:
    'Era omständigheter pekar åt ett annat håll än era mål. Tala om det innan ni väljer.',
  choose: ({ name }) => `Välj ${lowerFirst(name)}`,
  whyChange: 'Varför ändrar ni er?',
  cases: ({ firms }) =>
    `Företag i studien: ${firms.map(({ name, employees, industry, offering }) => `${name} (${employees} anställda, ${industry}: ${offering})`).join('; ')}.`,
  aimNotPilot:
    'Bedöm var ni vill vara, inte hur ni arbetar med piloter: ett företag i studien som nu växer genom partner låg nära sina kunder medan det piloterade.',

  pilotsEyebrow: 'Piloter',
  pilotsTitle: ({ ended, contracts, running }, format) => {
    if (ended === 0) {
      return `${running} ${format.plural(running, { one: 'pilot pågår', other: 'piloter pågår' })}`;
    }
    const led = contracts === 0 ? 'ingen' : `${contracts}`;
    return `${ended} ${format.plural(ended, { one: 'pilot är avslutad', other: 'piloter är avslutade' })}, ${led} blev avtal`;
  },
  pilotsNone: 'Inga piloter än',
  today: 'I dag',
  contract: 'Blev avtal',
  noContract: 'Avslutad, inget avtal',
  runningSince: ({ day }) => `Pågår sedan ${day}`,
  addPilot: 'Lägg till en pilot',
  editPilot: ({ name }) => `Ändra pilot: ${name}`,
  endPilot: ({ name }) => `Avsluta pilot: ${name}`,
  endShort: 'Avsluta pilot',
  customer: 'Kund',
  need: 'Behov',
  parameters: 'Vad som mäts, och vad som räknas som lyckat',
  parametersHint: 'En per rad.',
  noParameters: 'Inget överenskommet än',
  started: 'Började',
  ended: 'Slutade',
  outcome: 'Utfall',
  result: 'Resultat',
  table: 'Visa som tabell',
  pilotColumns: ['Kund', 'Behov', 'Mäts', 'Började', 'Slutade', 'Utfall'],

  barriersEyebrow: 'Hinder',
  barriersTitle: ({ names }) => {
    const [first = '', ...others] = names;
    if (names.length === 0) return 'Vad hindrar er?';
    return `${[first, ...others.map(lowerFirst)].join(' och ')} känns mest`;
  },
  barrierNow: ({ force, day }) => `${force}, ${day}`,
  notRated: 'inte bedömt',
  rateBarrier: ({ name }) => `Bedöm: ${name}`,
  rateShort: 'Bedöm',
  howHard: 'Hur hårt känns det?',
  phase: 'Fas',
  phaseThatDay: 'Den som ni var i den dagen',
  phaseKey: 'Faserna under linjerna',
  phaseFrom: ({ number, name, day }) => `${number} ${name}, från ${day}`,
  symptoms: 'Vilka av dessa ser ni?',

  earlier: ({ count }, format) => `${format.number(count)} tidigare, i loggen`,
  outcomesEyebrow: 'Utfall',
  outcomesTitle: ({ rising, recorded }, format) => {
    if (recorded === 0) return 'Vad har det gett?';
    return `${rising} av ${recorded} ${format.plural(recorded, { one: 'noterad siffra', other: 'noterade siffror' })} är högre än förra gången`;
  },
  notRecorded: 'inte noterat',
  amountOn: ({ amount, day }) => `${amount}, ${day}`,
  addNumber: ({ name }) => `Lägg till en siffra: ${name}`,
  addShort: 'Lägg till en siffra',
  number: 'Siffra',
  currency: 'Valuta, till exempel EUR',
  otherCurrency: 'Bara siffror i den senaste valutan ritas.',

  logEyebrow: 'Logg',
  logTitle: ({ count }, format) => `${format.number(count)} ${format.plural(count, entries)}`,
  logEmpty: 'Inget här.',
  filter: 'Visa',
  filters: {
    all: 'allt',
    activity: 'aktiviteter',
    pilot: 'påbörjade piloter',
    'pilot-ended': 'avslutade piloter',
    gate: 'grindar',
    strategy: 'strategier',
    barrier: 'hinder',
    outcome: 'utfall',
    trait: 'mål',
    undo: 'återtaget',
  },
  entry: {
    activity: ({ name, status }) => `${name}: ${lowerFirst(status)}`,
    pilot: ({ name }) => `Pilot: ${name}`,
    pilotEnded: ({ name, contract }) =>
      `Avslutad pilot: ${name}, ${contract ? 'avtal' : 'inget avtal'}`,
    gate: ({ name }) => `Grinden passerad: ${name}`,
    strategy: ({ name }) => `Vald strategi: ${lowerFirst(name)}`,
    barrier: ({ name, force }) => `${name}: ${lowerFirst(force)}`,
    outcome: ({ name, amount }) => `${name}: ${amount}`,
    trait: ({ name, lean, end, isClear }) =>
      `${name}: ${end ? `${isClear ? 'klart' : 'mer'} ”${end}”` : lowerFirst(lean)}`,
    undo: ({ entry }) => `Återtaget: ${entry}`,
    reason: ({ text }) => `Skäl: ”${text}”`,
  },
  takenBack: 'återtaget',
  stillHolds: ({ day }) => `En senare post, från ${day}, gäller fortfarande.`,
  noEffect: ({ why }) => `Utan verkan: ${lowerFirst(why)}`,
  undoShort: 'Ta tillbaka',
  bringBackShort: 'Låt gälla igen',
  undoLast: ({ entry }) => `Ta tillbaka den senaste posten: ${entry}`,
  newer: 'Nyare',
  older: 'Äldre',
  shown: ({ first, last, count }, format) =>
    `${format.number(first)} till ${format.number(last)} av ${format.number(count)}`,

  compareTitle: 'Vad som ändrades mellan två dagar',
  compareFrom: 'Från slutet av',
  compareTo: 'till slutet av',
  compareOrder: 'Ange två dagar, den andra inte före den första.',
  compareNone: 'Inget ändrades mellan de dagarna.',
  becomes: ({ what, from, to }) => `${what}: ${lowerFirst(from)} → ${lowerFirst(to)}`,
  place: 'Plats',
  strategy: 'Strategi',
  fork: 'Vid vägskälet',
  none: 'Ingen',
  pilotBegan: ({ name }) => `Påbörjad pilot: ${name}`,
  pilotEnded: ({ name }) => `Avslutad pilot: ${name}`,

  warningsTitle: ({ count }, format) =>
    `${count} ${format.plural(count, { one: 'sak', other: 'saker' })} att se på`,
  warnings: {
    'pilots-without-contract': ({ count }, format) =>
      format.plural(count, {
        one: 'Den senaste piloten slutade utan avtal.',
        other: `De senaste ${count} piloterna slutade utan avtal.`,
      }),
    'support-crowds-out-development': () =>
      'Enligt er senaste bedömning tar hjälpen till användare tiden från produkten.',
    'phase-stalled': ({ name, days }, format) =>
      `Ingen aktivitet i ”${name}” har blivit klar på ungefär ${format.number(days / 30.4, 0)} månader.`,
    'fork-stalled': ({ days }, format) =>
      `Beredskapsgrinden passerades för ungefär ${format.number(days / 30.4, 0)} månader sedan, och ingen strategi är vald.`,
    'both-strategies-started': ({ name, count }, format) =>
      `Båda är påbörjade: ${count} ${format.plural(count, activities)} i ${lowerFirst(name)} också.`,
    'pilot-without-parameters': ({ name }) =>
      `Inget är överenskommet som avgör piloten med ${name}.`,
    'pilot-without-end': ({ name, days }, format) =>
      `Piloten med ${name} har pågått i ungefär ${format.number(days / 30.4, 0)} månader.`,
    'breadth-before-depth': () =>
      'Ni tar lösningen till andra kundgrupper innan ett team följer upp dem ni har.',
    'partners-not-looked-after': () => 'Partner bär er tillväxt, och ingen frågar hur de har det.',
    'barrier-stays-high': ({ name, count }) =>
      `${name} bedömdes som hårt eller värre ${count} gånger i rad.`,
    'left-open-behind-gate': ({ name, count }, format) =>
      `${count} ${format.plural(count, activities)} i ”${name}” ${format.plural(count, { one: 'är öppen', other: 'är öppna' })}, långt efter grinden.`,
  },

  logColumns: ['Dag', 'Slag', 'Post', 'Anteckning'],
  fileTitle: 'Spara eller öppna loggen',
  saveJson: 'Spara som fil (JSON)',
  saveCsv: 'Spara som tabell (CSV)',
  openFile: 'Öppna en sparad logg',
  fileName: 'skalningslogg',
  imported: ({ added, known, bad, others }, format) =>
    `${format.number(added)} ${format.plural(added, { one: 'post tillagd', other: 'poster tillagda' })}, ${format.number(known)} fanns redan${bad > 0 ? `, ${format.number(bad)} gick inte att läsa` : ''}${others > 0 ? `, ${format.number(others)} från andra verktyg rördes inte` : ''}.`,
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
    number: ({ max }, format) => `ett tal från 0 till ${format.number(max)}`,
    suchAs: ({ one, other }) => `, till exempel ${one} eller ${other}`,
    day: 'en dag som 2026-03-01, från 1900 och inte i framtiden',
    written: ({ day }) => `en dag som inte är efter ${day}, när posten skrevs`,
    stamp: 'en tid som 2026-11-22T01:02:03.004Z-0000',
    record: 'postens fält, vart och ett med sitt namn',
    noCurrency: 'ingen valuta, eftersom detta är ett antal',
    link: 'en adress som börjar med http:// eller https://',
    currency: 'en valuta med tre bokstäver, till exempel EUR',
  },
  moreFaults: ({ count }, format) => `Och ${format.number(count)} till.`,
  fileFailed: 'Webbläsaren kunde inte läsa filen.',
  tooLarge: 'Filen är större än 20 MB. En logg är mycket mindre; kontrollera att det är rätt fil.',
  conflicts: ({ count }, format) =>
    `${format.number(count)} ${format.plural(count, entries)} i filen finns redan här med annat innehåll. Det som finns här står kvar; detta ur filen lämnades utanför:`,
  otherVersion:
    'Filen har en annan version än den som verktyget läser. Inget togs ur den; öppna den med en nyare version.',
  clockAhead:
    'Senare än i dag enligt den här enhetens klocka, eller med tidigare stämpel än poster före dem; kontrollera klockan och dagarna.',
  toCome: 'Senare än i dag enligt den här enhetens klocka; kontrollera klockan och dagen.',
  noLog: 'Det finns ingen logg i filen.',
  skippedEntries: ({ count }, format) =>
    `${count} ${format.plural(count, entries)} i loggen går inte att läsa i den här versionen. De finns kvar i filen.`,

  unsavedTitle: 'Inte sparat.',
  unsavedText: 'Webbläsaren sparar inget just nu. Spara loggen som fil innan ni stänger sidan.',
  unreadableTitle: 'Sparade data går inte att läsa.',
  unreadableText: 'De lämnas orörda, och inget ritas utifrån dem.',

  partFailed: 'Den här delen kunde inte hämtas. Om det händer igen, ladda om sidan.',
  retry: 'Försök igen',
};
