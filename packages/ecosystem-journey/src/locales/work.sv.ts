import { known, listed } from './first.sv.ts';
import type { Carrying, WorkMessages } from './messages.ts';

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const range = ({ min, max }: Carrying): string => (min === max ? `${min}` : `${min}–${max}`);

/** Swedish words of where entries are made. */
export const work: WorkMessages = {
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
  ends: ['minst', 'högst'],
  criticalResources: 'Kritiska resurser',
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
  relationTitle: ({ name, holdsBack }) =>
    `${name}: ${holdsBack === 'open' ? 'ännu inte bedömd' : holdsBack ? 'håller tillbaka' : 'bär'}`,
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
  day: 'Dag då det hände',
  save: 'Spara',
  cancel: 'Avbryt',
  optional: 'valfritt',
  unknown: 'Vet inte',
  refused: ({ field, needed }) =>
    `Det här går inte att spara: se över ”${field}”.${needed && ` Där behövs ${needed}.`}`,
  result: 'Resultat',
  weakEyebrow: 'Från er självvärdering',
  weakTitle: ({ count }, format) =>
    `${count} ${format.plural(count, { one: 'svag fas', other: 'svaga faser' })} som partner kan hjälpa till med`,
  weakRule: 'De här kopplingarna mellan verktygen är verktygslådans egna; ingen artikel drar dem.',
  weakPhase: ({ phase }) =>
    `”${phase}” är inte befäst ännu. En aktivitet från varje väg arbetar med den:`,
  ofRoute: ({ route, name }) => `${route}: ${name}`,
  table: 'Visa som tabell',
};
