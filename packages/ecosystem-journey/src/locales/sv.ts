import type { Carrying, JourneyMessages } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const entries = { one: 'post', other: 'poster' };

/** Names in a row; of many the first, and how many more. */
const listed = (names: readonly string[]): string => {
  const [first = '', second = '', third = ''] = names;
  if (names.length < 3) return names.join(' och ');
  if (names.length === 3) return `${first}, ${second} och ${third}`;
  return `${first}, ${second}, ${third} och ${names.length - 3} till`;
};

const known = (level: number | null): string => (level === null ? 'inte bedömd' : `${level} av 4`);

const range = ({ min, max }: Carrying): string => (min === max ? `${min}` : `${min}–${max}`);

/** Swedish words of the journey. */
export const sv: JourneyMessages = {
  title: 'Ekosystemresa',
  headline: ({ min, max, total }, format) =>
    `${min === max ? min : `${min} till ${max}`} av ${total} ${format.plural(total, { one: 'relation bär', other: 'relationer bär' })}`,
  mapEmpty:
    'Skriv upp de partner som ni inte klarar er utan, och säg hur väl ni passar ihop och hur väl samarbetet går.',
  mapSentence: ({ back, open, ahead, atRisk }) =>
    [
      back.length === 0
        ? 'Ingen relation håller er tillbaka, så vitt ni vet.'
        : `${listed(back)} håller er tillbaka.`,
      open > 0 && `${open} är ännu öppna.`,
      ahead.length > 0 &&
        `${listed(ahead)}: samarbetet går bättre än ni passar ihop, och det håller kanske inte.`,
      atRisk.length > 0 && `I farozonen: ${listed(atRisk)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  firm: 'Ni',
  mapLabel: 'Partner runt ert företag',
  mapHint: 'Tryck på en partner för att se och skatta relationen.',
  mapKey:
    'Ju närmare en partner står, desto bättre passar ni ihop (konsonans); ju tjockare band, desto bättre går samarbetet (resonans). Ett prickat band är inte bedömt.',
  keyCarries: 'bär',
  keyBack: 'håller tillbaka',
  keyOpen: 'ännu öppen',
  partnerLabel: ({ consonance, resonance, holdsBack }) =>
    `konsonans ${known(consonance)}, resonans ${known(resonance)}, ${holdsBack === 'open' ? 'ännu öppen' : holdsBack ? 'håller tillbaka' : 'bär'}`,
  source: ({ cite }) =>
    `Konsonans, resonans, dimensioner, slingor och vägar: ${cite}, avsnitt 2 till 5.`,
  rule: 'Skattningarna, det lägre av de två som relationens styrka, hur väl en väg passar och veckorna mellan avstämningar är det här verktygets, inte studiens.',
  partFailed: 'Den här delen kunde inte hämtas. Om det händer igen, ladda om sidan.',
  retry: 'Försök igen',

  tableColumns: [
    'Partner',
    'Konsonans',
    'Resonans',
    'Styrka',
    'Håller tillbaka',
    'Kommer från ingen annan',
  ],
  notAssessed: 'Inte bedömt',
  levelText: ({ level, name }) => `${level} ${lowerFirst(name)}`,
  strengthText: ({ strength, min, max }) =>
    strength === null
      ? `Styrkan är inte bedömd: ${min === max ? min : `${min} till ${max}`} av 4, vad det öppna än visar sig vara`
      : `Styrka ${strength} av 4: det lägre av de två`,
  holdsBack: { yes: 'ja', no: 'nej', open: 'ännu öppet' },
  resonanceAhead: 'Resonansen är högre än konsonansen som den bygger på',
  formats: { svg: 'Spara bild (SVG)', png: 'Spara bild (PNG)', csv: 'Spara tabell (CSV)' },
  saveFailed: ({ reason }) => `Filen kunde inte skapas: ${reason}`,
  figureName: 'partner',

  partnersEyebrow: 'Partner',
  partnersTitle: ({ count }) =>
    count === 0 ? 'Vilka finns runt ert företag?' : `${count} partner`,
  partnersHint: 'Börja med dem vars resurser ni inte klarar er utan.',
  addPartner: 'Lägg till en partner',
  editPartner: ({ name }) => `Ändra: ${name}`,
  changeShort: 'Ändra',
  leave: ({ name }) => `Partnern har lämnat: ${name}`,
  leaveShort: 'Har lämnat',
  leaveHint: 'Partnern försvinner ur bilden; det som är skrivet står kvar i loggen.',
  name: 'Namn',
  role: 'Roll',
  resources: 'Kritiska resurser: det ni inte klarar er utan',
  resourcesHint: 'En per rad.',
  soleResources: ({ names }) => `Kommer från ingen annan: ${names.join(', ')}.`,
  since: ({ day }) => `Med sedan ${day}`,
  inTheWay: ({ day }) =>
    `Senare poster, fram till ${day}, bygger på det som detta skulle ändra. Ta en senare dag.`,
  relationTitle: ({ name, strength }) =>
    `${name}: ${strength === null ? 'ännu inte bedömd' : strength < 2 ? 'håller tillbaka' : 'bär'}`,

  routeEyebrow: 'Väg',
  routeTitle: ({ names }) => {
    if (names.length === 0) return 'Vilken väg passar där ni börjar?';
    return names.length > 1
      ? 'Ni börjar blandat: båda vägarna passar'
      : `${names[0]} passar där ni börjar`;
  },
  routeSentence: ({ answered, total, provisional, settled }) =>
    answered === 0
      ? `Säg var ni börjar på ${total} punkter.`
      : `${answered} av ${total} punkter skattade${provisional ? ', för få att lita på' : settled && answered < total ? '; de andra ändrar inte detta' : ''}.`,
  equifinal: 'Båda vägarna kan leda till samma mål; valet är ert.',
  rateLogic: 'Säg var ni börjar',
  fit: ({ fit, min, max }, format) =>
    fit === null
      ? 'Inte bedömt'
      : `Passar ${format.number(fit, 2)} av 1${max - min > 0.005 ? `, mellan ${format.number(min, 2)} och ${format.number(max, 2)} när allt är skattat` : ''}`,
  startsFrom: ({ text }) => `Utgår från: ${text}.`,
  leadsTo: ({ texts }) => `Leder till ${texts.join(' och ')}.`,
  speaksFor: 'För',
  speaksAgainst: 'Mot',
  nothingYet: 'inget än',
  caseLine: ({ name, industry, did }) => `I studien, ${name} (${industry}): ${did}`,
  routeRule:
    'Vägarna och deras aktiviteter är studiens (avsnitt 4 och 5), lästa ur två stora företag. Att jämföra med de här fem punkterna och deras vikter är verktygets regel. Författarna bedömer ekosystemet på den andra vägen som det livskraftigare.',

  nextEyebrow: 'Härnäst, tillsammans',
  nextTitle: ({ count }, format) =>
    count === 0
      ? 'Inget att göra ihop än'
      : `${count} ${format.plural(count, { one: 'sak', other: 'saker' })} att göra ihop`,
  nextNone: 'De följer av var ni börjar: skatta det ovan, så står de här tills de är klara.',
  withPartners: ({ names, mechanism }) =>
    `Med ${listed(names)}: det stärker ${lowerFirst(mechanism)}.`,
  firstStep: ({ text }) => `Första steget: ${text}`,
  statusOf: ({ name }) => `Läge: ${name}`,
  nextRule:
    'Först det som pågår, sedan det som hjälper där en relation är svag. Ordningen är verktygets.',

  loopEyebrow: 'Resan',
  loopTitle: ({ number }) => `Varv ${number} pågår`,
  loopCounts: {
    'setting-the-condition': ({ done, total }) => `${done} av ${total} relationer bedömda`,
    'systemic-and-systematic-combining': ({ done, total }) =>
      `${done} av ${total} påbörjade aktiviteter pågår`,
    'digital-servitization-outcomes': ({ done, total }) =>
      `${done} av ${total} påbörjade aktiviteter klara`,
    'ecosystem-co-evolution': ({ done }) => `${done} varv avslutade`,
  },
  loopSteps: ({ from, to }) => `Från ”${from}” tillbaka till ”${to}”.`,
  loopNote:
    'Fyra dimensioner, om och om igen: två slingor leder tillbaka. Var de börjar och slutar är läst ur studiens text; talen är ur er logg.',

  reviewsEyebrow: 'Avstämningar',
  reviewsTitle: ({ overdue }, format) =>
    overdue.length === 0
      ? 'Vad ni ser och lär er tillsammans'
      : `${listed(overdue)} ${format.plural(overdue.length, { one: 'är försenad', other: 'är försenade' })}`,
  due: ({ day, overdue, weeks }, format) =>
    `${format.plural(weeks, { one: 'Varje vecka', other: `Var ${weeks}:e vecka` })}: nästa ${day}${overdue > 0 ? `, för ${overdue} ${format.plural(overdue, { one: 'dag', other: 'dagar' })} sedan` : ''}.`,
  addReview: ({ name }) => `Skriv ner: ${lowerFirst(name)}`,
  next: 'Vad ska följa av det?',
  nextHint: 'Det står öppet tills det är avklarat, även i nästa varv.',
  about: 'Gäller',
  wholeCircle: 'hela kretsen',
  everyWeeks: ({ name }) => `Ändra veckorna: ${lowerFirst(name)}`,
  weeks: 'Veckor, 1 till 52',
  cadenceRule:
    'Studien ber om korta cykler och regelbundna uppföljningar. Veckorna är verktygets: färre så länge en relation håller tillbaka eller är öppen. Sätt era egna.',
  carried: 'Med från tidigare varv',
  fresh: 'Ur det här varvet',
  settle: ({ text }) => `Avklarat: ${text}`,
  settleShort: 'Avklarat',
  reviewLine: ({ day, kind, partner }) =>
    `${kind}, ${day}${partner === null ? '' : `, ${partner}`}`,
  closeCycle: ({ number }) => `Avsluta varv ${number}`,
  closeHint: ({ missing }) =>
    missing.length === 0
      ? 'Båda slingorna har poster i varvet. Avsluta det, så följer det öppna med till nästa.'
      : `Ännu utan post i varvet: ${listed(missing.map(lowerFirst))}.`,

  cyclesEyebrow: 'Varven jämförda',
  cyclesTitle: ({ from, to }) =>
    from === null
      ? `${range(to)} av ${to.total} relationer bär`
      : `Relationer som bär: ${range(from)} av ${from.total} då, ${range(to)} av ${to.total} nu`,
  cyclesNone: 'När ni avslutar ett varv jämförs nästa med det här.',
  cycleName: ({ number }) => `Varv ${number}`,
  untilNow: 'nu',
  cycleColumns: ['Varv', 'Dagar', 'Relationer som bär', 'Avstämningar', 'Slinga utan post'],
  carryingText: (carrying) => `${range(carrying)} av ${carrying.total}`,
  compareFrom: 'Från slutet av',
  compareTo: 'till slutet av',
  noShift: 'Ingen skattning ändrades mellan dem.',
  joined: ({ name }) => `${name} har kommit med`,
  left: ({ name }) => `${name} har lämnat`,
  shift: ({ name, what, from, to }) =>
    `${name}, ${lowerFirst(what)}: ${known(from)} → ${known(to)}`,

  kinds: {
    partner: 'partner',
    'partner-left': 'partner som lämnat',
    rating: 'skattning',
    logic: 'utgångsläge',
    activity: 'aktivitet',
    review: 'avstämning',
    settled: 'avklarat',
    cadence: 'veckor',
    cycle: 'varv',
    undo: 'återtaget',
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

  day: 'Dag då det hände',
  save: 'Spara',
  cancel: 'Avbryt',
  optional: 'valfritt',
  unknown: 'Vet inte',
  refused: ({ field, needed }) =>
    `Det här går inte att spara: se över ”${field}”.${needed && ` Där behövs ${needed}.`}`,
  result: 'Resultat',
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
  weakEyebrow: 'Från er självvärdering',
  weakTitle: ({ count }, format) =>
    `${count} ${format.plural(count, { one: 'svag fas', other: 'svaga faser' })} som partner kan hjälpa till med`,
  weakRule: 'De här kopplingarna mellan verktygen är verktygslådans egna; ingen artikel drar dem.',
  weakPhase: ({ phase }) =>
    `”${phase}” är inte befäst ännu. En aktivitet från varje väg arbetar med den:`,
  ofRoute: ({ route, name }) => `${route}: ${name}`,

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
  clockAhead: 'Skrivet med en klocka som gick före; kontrollera dagen.',
  noLog: 'Det finns ingen logg i filen.',
  otherVersion:
    'Filen har en annan version än den som verktyget läser. Inget togs ur den; öppna den med en nyare version.',
  skippedEntries: ({ count }, format) =>
    `${count} ${format.plural(count, entries)} i loggen går inte att läsa i den här versionen. De finns kvar i filen.`,
  unsavedTitle: 'Inte sparat.',
  unsavedText: 'Webbläsaren sparar inget just nu. Spara loggen som fil innan ni stänger sidan.',
  unreadableTitle: 'Sparade data går inte att läsa.',
  unreadableText: 'De lämnas orörda, och inget ritas utifrån dem.',
  table: 'Visa som tabell',
};
