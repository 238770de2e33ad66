import type { BoardMessages } from './messages.ts';

const services = { one: 'mikrotjänst', other: 'mikrotjänster' };
const entries = { one: 'post', other: 'poster' };
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Swedish words of the board. */
export const sv: BoardMessages = {
  title: 'Samskapandetavla',
  headlineEmpty: 'Vad skulle hjälpa er kund mest?',
  headline: ({ owed, cycle }, format) =>
    owed === 0
      ? `Ingen har något att leverera i cykel ${cycle}`
      : `${owed} ${format.plural(owed, { one: 'steg väntar', other: 'steg väntar' })} på leverans nu, i cykel ${cycle}`,
  sentenceEmpty:
    'Skriv ett behov på ett kort. Det går genom fem faser, och tre team från er och kunden har var sin uppgift i varje fas.',
  sentence: ({ live, stopped, scaled }, format) =>
    `${live} ${format.plural(live, services)} är under arbete, ${scaled} skalas upp och ${stopped} är ${format.plural(stopped, { one: 'stoppad', other: 'stoppade' })}.`,
  source: ({ cite }) => `Faser, team och aktiviteter: ${cite}, avsnitt 4 och 5.`,
  rule: 'Vems tur det är, cykler, beslut och loggen är verktygets egna, inte artikelns.',
  duties: { owed: 'ska leverera nu', waiting: 'kommer efter', done: 'klart' },
  due: ({ day }) => `senast ${day}`,
  andMore: ({ count }) => `och ${count} till`,
  feeds: 'Fas 5 ger underlag till fas 1 i nästa cykel.',
  markKey: 'Vad märkena betyder',
  save: 'Spara',
  cancel: 'Avbryt',
  change: 'Ändra',
  optional: 'valfritt',
  day: 'Dag',
  note: 'Anteckning',
  reason: 'Skäl',
  table: 'Visa som tabell',
  refused: ({ field, needed }) =>
    `Det här går inte att spara: se över ”${field}”.${needed && ` Där behövs ${needed}.`}`,
  cardsEyebrow: 'Kort',
  cardsTitle: ({ count }, format) => `${format.number(count)} ${format.plural(count, services)}`,
  cardsEmpty: 'Inga kort här.',
  add: 'Lägg till en mikrotjänst',
  show: 'Visa',
  all: 'Alla kort',
  name: 'Namn',
  need: 'Behovet som den svarar på',
  editCard: ({ name }) => `Ändra kortet: ${name}`,
  openCard: 'Öppna kortet',
  closeCard: 'Stäng kortet',
  openNamed: ({ name }) => `Öppna kortet: ${name}`,
  place: ({ phase, decision, cycle }) => `${phase}. ${decision}. På tavlan sedan cykel ${cycle}.`,
  moveTo: ({ name }) => `Flytta ${name} till`,
  move: 'Flytta',
  nextPhase: ({ phase }) => `Vidare till: ${phase}`,
  tasks: 'Vem ska göra vad',
  done: 'Klart',
  reopen: 'Öppna igen',
  setDay: 'Sätt en dag',
  dueDay: 'Dag då det ska vara klart',
  worth: 'Vad den ger och kostar',
  worthHint: 'Värde och driftkostnad gäller en cykel i bruk; investeringen görs en gång.',
  estimate: 'Uppskatta',
  estimated: {
    value: 'Värde per cykel',
    'running-cost': 'Driftkostnad per cykel',
    investment: 'Investering, en gång',
  },
  low: 'låg',
  likely: 'trolig',
  high: 'hög',
  range: ({ low, likely, high }) => `omkring ${likely}, mellan ${low} och ${high}`,
  notEstimated: 'inte uppskattat',
  measure: 'Skriv ned vad som mätts',
  cycle: 'Cykel',
  value: 'Värde',
  cost: 'Kostnad',
  measuredIn: ({ cycle, value, cost }) =>
    `Cykel ${cycle}: värde ${value ?? 'inte mätt'}, kostnad ${cost ?? 'inte mätt'}`,
  kpis: 'Mått och mål',
  noKpis: 'Inget mäts än.',
  addKpi: 'Lägg till ett mått',
  unit: 'Enhet',
  target: 'Mål',
  better: 'Bättre är',
  betters: { higher: 'mer', lower: 'mindre' },
  addActual: 'Lägg till ett tal',
  actual: 'Uppmätt nu',
  kpiNow: ({ actual, target, met }) =>
    actual === null
      ? `inte mätt, mål ${target}`
      : `${actual}, mål ${target}, ${met ? 'nått' : 'inte nått'}`,
  decisions: 'Beslut',
  decide: 'Besluta',
  decision: 'Beslutet',
  decided: ({ decision, day, cycle, reason }) =>
    `${decision}, ${day}, cykel ${cycle}${reason ? `: ”${reason}”` : ''}`,
  meterEyebrow: 'Paradoxmätare',
  meterTitle: ({ cycle, counted, horizon }) => {
    if (counted === 0) return 'Kommer värdet att täcka kostnaden?';
    return cycle === null
      ? `Troligen går det inte jämnt upp före cykel ${horizon}`
      : `Troligen går det jämnt upp i cykel ${cycle}`;
  },
  meterSentence: ({ early, late, chance, cycle, isNone }, format) => {
    const by = `Chansen att värdet täcker kostnaden senast i cykel ${cycle} är omkring ${format.percent(chance)}`;
    if (isNone) return `${by}.`;
    const from = early === null ? 'senare än här visas' : `i cykel ${early}`;
    const to = late === null ? 'inte inom det som visas' : `i cykel ${late}`;
    const range =
      early === late
        ? `i hälften av utfallen går det jämnt upp ${from}.`
        : `av den mellersta hälften av utfallen går de bästa jämnt upp ${from}, de sämsta ${to}.`;
    return `${by}; ${range}`;
  },
  meterEmpty:
    'Uppskatta värde, driftkostnad och investering för ett kort, var och en med en låg, en trolig och en hög siffra.',
  left: ({ names }) => `Räknas inte, eftersom en uppskattning saknas: ${names}.`,
  axis: ({ currency }) => `Ackumulerat${currency ? `, ${currency}` : ''}`,
  measuredPart: 'Uppmätt',
  forecastPart: 'Prognos',
  half: ({ range }) => `hälften: ${range}`,
  breakEven: ({ cycle }) => `Jämnt upp, cykel ${cycle}`,
  ahead: 'Se framåt',
  cycles: ({ count }, format) =>
    `${count} ${format.plural(count, { one: 'cykel', other: 'cykler' })}`,
  currency: 'Valuta, till exempel EUR',
  setCurrency: 'Välj valuta',
  meterColumns: ['Cykel', 'Värde', 'mellan', 'Kostnad', 'mellan', 'Chans att det gått jämnt upp'],
  ends: ['minst', 'högst'],
  meterNote:
    'Artikeln beskriver paradoxen och dess orsaker; mätaren är verktygets egen. Hälften av utfallen ligger i det inre bandet, allt som uppskattningarna tillåter i det yttre. Uppskattningarna antas slå fel åt samma håll, vilket ger det bredaste bandet.',
  formats: { svg: 'Spara bild (SVG)', png: 'Spara bild (PNG)', csv: 'Spara tabell (CSV)' },
  saveFailed: ({ reason }) => `Filen kunde inte skapas: ${reason}`,
  meterFile: 'paradoxmatare',
  causes: 'Vad som kan gå fel',
  causesHint:
    'Kryssa för det som stämmer hos er. Varje orsak sänker värdets låga ände eller höjer kostnadens höga.',
  lowersValue: ({ share }, format) => `värdets låga ände −${format.percent(share)}`,
  raisesCost: ({ share }, format) => `kostnadens höga ände +${format.percent(share)}`,
  retroEyebrow: 'Återblick',
  retroTitle: ({ count, cycle }, format) =>
    count === 0
      ? `Vad lärde ni er i cykel ${cycle}?`
      : `${count} ${format.plural(count, { one: 'lärdom', other: 'lärdomar' })} från cykel ${cycle}`,
  retroSentence: 'Det ni lär er i fas 5 inleder nästa cykel: ett behov blir ett kort.',
  addLesson: 'Lägg till en lärdom',
  lesson: 'Vad ni har lärt er',
  leads: 'Vad som följer',
  about: 'Gäller',
  wholeBoard: 'hela tavlan',
  makeCard: 'Gör ett kort av det',
  makeCardNamed: ({ name }) => `Gör ett kort av det: ${name}`,
  becameCard: 'Det är ett kort nu.',
  inCycle: ({ cycle }) => `Cykel ${cycle}`,
  beginCycle: ({ cycle }) => `Börja cykel ${cycle}`,
  goOn: 'Vilka kort i fas 5 går vidare till fas 1?',
  offersEyebrow: 'Från era andra verktyg',
  offersTitle: 'Vad som kan komma in, och vad som kan gå ut',
  offersRule: 'Kopplingarna mellan verktygen är våra egna; ingen artikel drar dem.',
  takeCard: ({ name }) => `Gör ett kort av det: ${name}`,
  weakTitle: 'Svagt i er självvärdering',
  weakPhase: ({ phase, on, names }) =>
    `”${phase}” är inte befäst ännu. Tavlan arbetar med den i ”${on}”: ${names === '' ? 'inget kort är där ännu' : `där nu ${names}`}.`,
  evidenceTitle: 'Belägg för er självvärdering',
  evidenceText: 'Kort med belägg i fas 5 kan stödja ett svar. Inget skrivs förrän ni säger till.',
  evidenceFor: ({ question, names }) => `”${question}”: ${names}`,
  takeNote: 'Lägg till det i svarets anteckning',
  notRated: 'Svara på frågan först.',
  evidenceNote: ({ names }) => `Belägg från samskapandetavlan: ${names}.`,
  logEyebrow: 'Logg',
  logTitle: ({ count }, format) => `${format.number(count)} ${format.plural(count, entries)}`,
  logEmpty: 'Inget här.',
  types: {
    all: 'Allt',
    board: 'Valuta',
    service: 'Kort',
    move: 'Flytt',
    task: 'Steg',
    estimate: 'Uppskattning',
    measured: 'Uppmätt',
    kpi: 'Mått',
    'kpi-actual': 'Tal',
    decision: 'Beslut',
    cause: 'Orsak',
    lesson: 'Lärdom',
    cycle: 'Cykel',
    undo: 'Återtaget',
  },
  entry: ({ type, what }) => `${type}: ${what}`,
  takenBack: 'återtaget',
  noEffect: ({ why }) => `Utan verkan: ${lowerFirst(why)}`,
  undoShort: 'Ta tillbaka',
  bringBackShort: 'Låt gälla igen',
  undoLast: ({ entry }) => `Ta tillbaka den senaste posten: ${entry}`,
  newer: 'Nyare',
  older: 'Äldre',
  shown: ({ first, last, count }, format) =>
    `${format.number(first)} till ${format.number(last)} av ${format.number(count)}`,
  warningsTitle: ({ count }, format) =>
    `${count} ${format.plural(count, { one: 'sak', other: 'saker' })} att se på`,
  warnings: {
    'cost-outruns-evidence': ({ count, cost, value }) =>
      `De senaste ${count} cyklerna kostade ${cost}, och kundernas värde mättes till ${value}.`,
    'no-evidence-in-evaluation': ({ name }) =>
      `${name} utvärderas, och varken värde har mätts eller mål nåtts.`,
    'used-without-estimate': ({ name }) =>
      `${name} är i bruk och räknas inte med, eftersom en uppskattning saknas.`,
    'too-much-at-once': ({ count }) => `${count} valda kort är på väg mot bruk.`,
    'team-is-late': ({ name, activity, days }, format) =>
      `${name}, ”${activity}”: ${days} ${format.plural(days, { one: 'dag', other: 'dagar' })} efter utsatt dag.`,
  },
  logColumns: ['Dag', 'Slag', 'Post', 'Anteckning'],
  fileTitle: 'Spara eller öppna tavlan',
  saveJson: 'Spara som fil (JSON)',
  saveCsv: 'Spara som tabell (CSV)',
  openFile: 'Öppna en sparad tavla',
  fileName: 'samskapandetavla',
  imported: ({ added, known, bad, others }, format) =>
    `${format.number(added)} ${format.plural(added, { one: 'post tillagd', other: 'poster tillagda' })}, ${format.number(known)} fanns redan${bad > 0 ? `, ${format.number(bad)} gick inte att läsa` : ''}${others > 0 ? `, ${format.number(others)} från andra verktyg rördes inte` : ''}.`,
  conflicts: ({ count }, format) =>
    `${format.number(count)} ${format.plural(count, entries)} i filen finns redan här med annat innehåll. Det som finns här står kvar; detta ur filen lämnades utanför:`,
  otherVersion:
    'Filen har en annan version än den som verktyget läser. Inget togs ur den; öppna den med en nyare version.',
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
    text: ({ max }, format) => `text på 1 till ${format.number(max)} tecken`,
    number: ({ min, max, whole }, format) =>
      min === max
        ? format.number(min)
        : `ett ${whole ? 'heltal' : 'tal'} från ${format.number(min)} till ${format.number(max)}`,
    day: 'en dag som 2026-03-01, från 1900 och inte i framtiden',
    currency: 'en valuta med tre bokstäver, till exempel EUR',
    range: 'låg, trolig och hög i den ordningen',
  },
  moreFaults: ({ count }, format) => `Och ${format.number(count)} till.`,
  fileFailed: 'Webbläsaren kunde inte läsa filen.',
  tooLarge: 'Filen är större än 20 MB. En logg är mycket mindre; kontrollera att det är rätt fil.',
  clockAhead: 'Skrivet med en klocka som tycks ha gått fel; kontrollera dagen.',
  noLog: 'Det finns ingen tavla i filen.',
  skippedEntries: ({ count }, format) =>
    `${count} ${format.plural(count, entries)} i loggen går inte att läsa i den här versionen. De finns kvar i filen.`,
  unsavedTitle: 'Inte sparat.',
  unsavedText: 'Webbläsaren sparar inget just nu. Spara loggen som fil innan ni stänger sidan.',
  unreadableTitle: 'Sparade data går inte att läsa.',
  unreadableText: 'De lämnas orörda, och inget ritas utifrån dem.',
  partFailed: 'Den här delen kunde inte hämtas. Om det händer igen, ladda om sidan.',
  retry: 'Försök igen',
};
