import type { BoardMessages } from './messages.ts';

const services = { one: 'Mikrodienst', other: 'Mikrodienste' };
const entries = { one: 'Eintrag', other: 'Einträge' };

/** German words of the board. */
export const de: BoardMessages = {
  title: 'Tafel der gemeinsamen Entwicklung',
  headlineEmpty: 'Was würde Ihrem Kunden am meisten helfen?',
  headline: ({ owed, cycle }, format) =>
    owed === 0
      ? `In Zyklus ${cycle} ist niemand am Zug`
      : `${owed} ${format.plural(owed, { one: 'Schritt ist', other: 'Schritte sind' })} jetzt fällig, in Zyklus ${cycle}`,
  sentenceEmpty:
    'Schreiben Sie einen Bedarf auf eine Karte. Sie geht durch fünf Phasen, und drei Teams von Ihnen und Ihrem Kunden haben in jeder eine Aufgabe.',
  sentence: ({ live, stopped, scaled }, format) =>
    `${live} ${format.plural(live, services)} in Arbeit, ${scaled} in Ausweitung und ${stopped} gestoppt.`,
  source: ({ cite }) => `Phasen, Teams und Aktivitäten: ${cite}, Abschnitte 4 und 5.`,
  rule: 'Wer am Zug ist, Zyklen, Entscheidungen und Protokoll stammen von diesem Werkzeug, nicht aus dem Aufsatz.',
  duties: { owed: 'ist jetzt am Zug', waiting: 'kommt danach', done: 'erledigt' },
  due: ({ day }) => `bis ${day}`,
  andMore: ({ count }) => `und ${count} weitere`,
  feeds: 'Phase 5 speist Phase 1 des nächsten Zyklus.',
  markKey: 'Was die Zeichen bedeuten',
  save: 'Speichern',
  cancel: 'Abbrechen',
  change: 'Ändern',
  optional: 'freiwillig',
  day: 'Tag',
  note: 'Notiz',
  reason: 'Begründung',
  table: 'Als Tabelle zeigen',
  refused: ({ field, needed }) =>
    `Das lässt sich nicht speichern: Prüfen Sie „${field}“.${needed && ` Nötig ist ${needed}.`}`,
  cardsEyebrow: 'Karten',
  cardsTitle: ({ count }, format) => `${format.number(count)} ${format.plural(count, services)}`,
  cardsEmpty: 'Keine Karte hier.',
  add: 'Mikrodienst hinzufügen',
  show: 'Zeigen',
  all: 'Alle Karten',
  name: 'Bezeichnung',
  need: 'Bedarf, den er deckt',
  editCard: ({ name }) => `Karte ändern: ${name}`,
  openCard: 'Karte öffnen',
  closeCard: 'Karte schließen',
  openNamed: ({ name }) => `Karte öffnen: ${name}`,
  place: ({ phase, decision, cycle }) =>
    `${phase}. ${decision}. Auf der Tafel seit Zyklus ${cycle}.`,
  moveTo: ({ name }) => `${name} verschieben nach`,
  move: 'Verschieben',
  nextPhase: ({ phase }) => `Weiter zu: ${phase}`,
  tasks: 'Wer am Zug ist',
  done: 'Erledigt',
  reopen: 'Wieder öffnen',
  setDay: 'Tag setzen',
  dueDay: 'Fällig am',
  worth: 'Was er bringt und kostet',
  worthHint:
    'Wert und laufende Kosten gelten für einen Zyklus im Gebrauch; die Investition fällt einmal an.',
  estimate: 'Schätzen',
  estimated: {
    value: 'Wert je Zyklus',
    'running-cost': 'Laufende Kosten je Zyklus',
    investment: 'Investition, einmalig',
  },
  low: 'niedrig',
  likely: 'wahrscheinlich',
  high: 'hoch',
  range: ({ low, likely, high }) => `etwa ${likely}, zwischen ${low} und ${high}`,
  notEstimated: 'nicht geschätzt',
  measure: 'Gemessenes eintragen',
  cycle: 'Zyklus',
  value: 'Wert',
  cost: 'Kosten',
  measuredIn: ({ cycle, value, cost }) =>
    `Zyklus ${cycle}: Wert ${value ?? 'nicht gemessen'}, Kosten ${cost ?? 'nicht gemessen'}`,
  kpis: 'Kennzahlen und Ziele',
  noKpis: 'Noch wird nichts gemessen.',
  addKpi: 'Kennzahl hinzufügen',
  unit: 'Einheit',
  target: 'Ziel',
  better: 'Besser ist',
  betters: { higher: 'mehr', lower: 'weniger' },
  addActual: 'Zahl hinzufügen',
  actual: 'Jetzt gemessen',
  kpiNow: ({ actual, target, met }) =>
    actual === null
      ? `nicht gemessen, Ziel ${target}`
      : `${actual}, Ziel ${target}, ${met ? 'erreicht' : 'nicht erreicht'}`,
  decisions: 'Entscheidungen',
  decide: 'Entscheiden',
  decision: 'Entscheidung',
  decided: ({ decision, day, cycle, reason }) =>
    `${decision}, ${day}, Zyklus ${cycle}${reason ? `: „${reason}“` : ''}`,
  meterEyebrow: 'Paradox-Barometer',
  meterTitle: ({ cycle, counted, horizon }) => {
    if (counted === 0) return 'Deckt der Wert die Kosten?';
    return cycle === null
      ? `Bis Zyklus ${horizon} deckt der Wert die Kosten wohl nicht`
      : `Der Wert deckt die Kosten wohl in Zyklus ${cycle}`;
  },
  meterSentence: ({ early, late, chance, cycle, isNone }, format) => {
    const by = `Die Chance, dass der Wert die Kosten bis Zyklus ${cycle} deckt, liegt bei etwa ${format.percent(chance)}`;
    if (isNone) return `${by}.`;
    const from = early === null ? 'später als gezeigt' : `in Zyklus ${early}`;
    const to = late === null ? 'nicht im gezeigten Zeitraum' : `in Zyklus ${late}`;
    const range =
      early === late
        ? `in der Hälfte der Fälle ist es ${from} so weit.`
        : `in der mittleren Hälfte der Fälle ist es bestenfalls ${from} so weit, schlimmstenfalls ${to}.`;
    return `${by}; ${range}`;
  },
  meterEmpty:
    'Schätzen Sie für eine Karte Wert, laufende Kosten und Investition, je mit einer niedrigen, einer wahrscheinlichen und einer hohen Zahl.',
  left: ({ names }) => `Nicht mitgezählt, da eine Schätzung fehlt: ${names}.`,
  axis: ({ currency }) => `Aufsummiert${currency ? `, ${currency}` : ''}`,
  measuredPart: 'Gemessen',
  forecastPart: 'Prognose',
  half: ({ range }) => `Hälfte: ${range}`,
  breakEven: ({ cycle }) => `Kosten gedeckt, Zyklus ${cycle}`,
  ahead: 'Vorausschau',
  cycles: ({ count }, format) =>
    `${count} ${format.plural(count, { one: 'Zyklus', other: 'Zyklen' })}`,
  currency: 'Währung, etwa EUR',
  setCurrency: 'Währung wählen',
  meterColumns: [
    'Zyklus',
    'Wert',
    'zwischen',
    'Kosten',
    'zwischen',
    'Chance, dass bis dahin gedeckt',
  ],
  ends: ['mindestens', 'höchstens'],
  meterNote:
    'Der Aufsatz nennt das Paradox und seine Ursachen; das Barometer stammt von diesem Werkzeug. Die Hälfte der Fälle liegt im inneren Band, alles, was die Schätzungen zulassen, im äußeren. Angenommen wird, dass alle Schätzungen in dieselbe Richtung irren; weiter kann das Band nicht werden.',
  formats: {
    svg: 'Bild speichern (SVG)',
    png: 'Bild speichern (PNG)',
    csv: 'Tabelle speichern (CSV)',
  },
  saveFailed: ({ reason }) => `Die Datei konnte nicht erstellt werden: ${reason}`,
  meterFile: 'paradox-barometer',
  causes: 'Was schiefgehen kann',
  causesHint:
    'Kreuzen Sie an, was bei Ihnen zutrifft. Jede Ursache senkt das untere Ende des Werts oder hebt das obere der Kosten.',
  lowersValue: ({ share }, format) => `unteres Ende des Werts −${format.percent(share)}`,
  raisesCost: ({ share }, format) => `oberes Ende der Kosten +${format.percent(share)}`,
  retroEyebrow: 'Rückblick',
  retroTitle: ({ count, cycle }, format) =>
    count === 0
      ? `Was hat Zyklus ${cycle} gelehrt?`
      : `${count} ${format.plural(count, { one: 'Lehre', other: 'Lehren' })} aus Zyklus ${cycle}`,
  retroSentence:
    'Was Sie in Phase 5 lernen, eröffnet den nächsten Zyklus: Aus einem Bedarf wird eine Karte.',
  addLesson: 'Lehre hinzufügen',
  lesson: 'Was Sie gelernt haben',
  leads: 'Was daraus folgt',
  about: 'Betrifft',
  wholeBoard: 'die ganze Tafel',
  makeCard: 'Eine Karte daraus machen',
  makeCardNamed: ({ name }) => `Eine Karte daraus machen: ${name}`,
  becameCard: 'Daraus ist eine Karte geworden.',
  inCycle: ({ cycle }) => `Zyklus ${cycle}`,
  beginCycle: ({ cycle }) => `Zyklus ${cycle} beginnen`,
  goOn: 'Welche Karten aus Phase 5 gehen in Phase 1 weiter?',
  offersEyebrow: 'Aus Ihren anderen Werkzeugen',
  offersTitle: 'Was hereinkommen und was hinausgehen könnte',
  offersRule:
    'Diese Verbindungen zwischen den Werkzeugen sind unsere eigenen; kein Aufsatz zieht sie.',
  takeCard: ({ name }) => `Eine Karte daraus machen: ${name}`,
  weakTitle: 'Schwach in Ihrer Selbsteinschätzung',
  weakPhase: ({ phase, on, names }) =>
    `„${phase}“ ist noch nicht gefestigt. Die Tafel arbeitet daran in „${on}“: ${names === '' ? 'dort ist noch keine Karte' : `dort jetzt ${names}`}.`,
  evidenceTitle: 'Belege für Ihre Selbsteinschätzung',
  evidenceText:
    'Karten mit Belegen in Phase 5 können eine Antwort stützen. Geschrieben wird erst, wenn Sie es sagen.',
  evidenceFor: ({ question, names }) => `„${question}“: ${names}`,
  takeNote: 'In die Notiz dieser Antwort aufnehmen',
  notRated: 'Beantworten Sie zuerst diese Frage.',
  evidenceNote: ({ names }) => `Beleg von der Tafel der gemeinsamen Entwicklung: ${names}.`,
  logEyebrow: 'Protokoll',
  logTitle: ({ count }, format) => `${format.number(count)} ${format.plural(count, entries)}`,
  logEmpty: 'Hier ist nichts.',
  types: {
    all: 'Alles',
    board: 'Währung',
    service: 'Karte',
    move: 'Verschoben',
    task: 'Schritt',
    estimate: 'Schätzung',
    measured: 'Gemessen',
    kpi: 'Kennzahl',
    'kpi-actual': 'Zahl',
    decision: 'Entscheidung',
    cause: 'Ursache',
    lesson: 'Lehre',
    cycle: 'Zyklus',
    undo: 'Zurückgenommen',
  },
  entry: ({ type, what }) => `${type}: ${what}`,
  takenBack: 'zurückgenommen',
  noEffect: ({ why }) => `Ohne Wirkung: ${why}`,
  undoShort: 'Zurücknehmen',
  bringBackShort: 'Wieder gelten lassen',
  undoLast: ({ entry }) => `Letzten Eintrag zurücknehmen: ${entry}`,
  newer: 'Neuere',
  older: 'Ältere',
  shown: ({ first, last, count }, format) =>
    `${format.number(first)} bis ${format.number(last)} von ${format.number(count)}`,
  warningsTitle: ({ count }, format) =>
    `${count} ${format.plural(count, { one: 'Punkt', other: 'Punkte' })} zum Hinsehen`,
  warnings: {
    'cost-outruns-evidence': ({ count, cost, value }) =>
      `Die letzten ${count} Zyklen kosteten ${cost}, und als Wert für Kunden wurden ${value} gemessen.`,
    'no-evidence-in-evaluation': ({ name }) =>
      `${name} wird bewertet, und weder wurde ein Wert gemessen noch ein Ziel erreicht.`,
    'used-without-estimate': ({ name }) =>
      `${name} ist in Gebrauch und zählt nicht mit, da eine Schätzung fehlt.`,
    'too-much-at-once': ({ count }) =>
      `${count} ausgewählte Karten sind auf dem Weg in den Gebrauch.`,
    'team-is-late': ({ name, activity, days }, format) =>
      `${name}, „${activity}“: ${days} ${format.plural(days, { one: 'Tag', other: 'Tage' })} über dem Termin.`,
  },
  logColumns: ['Tag', 'Art', 'Eintrag', 'Notiz'],
  fileTitle: 'Tafel speichern oder öffnen',
  saveJson: 'Als Datei speichern (JSON)',
  saveCsv: 'Als Tabelle speichern (CSV)',
  openFile: 'Gespeicherte Tafel öffnen',
  fileName: 'gemeinsame-entwicklung',
  imported: ({ added, known, bad, others }, format) =>
    `${format.number(added)} ${format.plural(added, entries)} hinzugefügt, ${format.number(known)} schon vorhanden${bad > 0 ? `, ${format.number(bad)} nicht lesbar` : ''}${others > 0 ? `, ${format.number(others)} von anderen Werkzeugen nicht angetastet` : ''}.`,
  conflicts: ({ count }, format) =>
    `${format.number(count)} ${format.plural(count, entries)} der Datei ${format.plural(count, { one: 'ist', other: 'sind' })} hier schon mit anderem Inhalt vorhanden. Was hier steht, bleibt; aus der Datei weggelassen:`,
  otherVersion:
    'Diese Datei hat eine andere Version, als dieses Werkzeug liest. Nichts wurde übernommen; bitte mit einer neueren Version öffnen.',
  fault: ({ place, path, problem, needed }) =>
    `Eintrag oder Zeile ${place}, ${path}: ${problem}${needed && `; nötig ist ${needed}`}.`,
  lost: {
    head: 'Der Anfang der Datei fehlt und mit ihm vielleicht Einträge.',
    end: ({ place }) =>
      `Eintrag oder Zeile ${place}: Die Datei endet hier zu früh; was folgte, fehlt.`,
  },
  problems: {
    missing: 'fehlt',
    type: 'ist von anderer Art',
    range: 'passt nicht',
    unknown: 'ist nicht bekannt',
  },
  needed: {
    event: 'ein Eintrag als JSON',
    choice: 'eine der Möglichkeiten',
    'one-of': ({ of }) => `eines von ${of}`,
    text: ({ max }, format) => `Text von 1 bis ${format.number(max)} Zeichen`,
    number: ({ min, max, whole }, format) =>
      min === max
        ? format.number(min)
        : `eine ${whole ? 'ganze ' : ''}Zahl von ${format.number(min)} bis ${format.number(max)}`,
    day: 'ein Tag wie 2026-03-01, ab 1900 und nicht in der Zukunft',
    currency: 'eine Währung aus drei Buchstaben, etwa EUR',
    range: 'niedrig, wahrscheinlich und hoch in dieser Reihenfolge',
  },
  moreFaults: ({ count }, format) => `Und ${format.number(count)} weitere.`,
  fileFailed: 'Dieser Browser konnte die Datei nicht lesen.',
  tooLarge:
    'Die Datei ist größer als 20 MB. Ein Protokoll ist weit kleiner; prüfen Sie bitte, ob es die richtige ist.',
  clockAhead: 'Mit einer Uhr geschrieben, die offenbar falsch ging; bitte den Tag prüfen.',
  noLog: 'In dieser Datei ist keine Tafel.',
  skippedEntries: ({ count }, format) =>
    `${count} ${format.plural(count, { one: 'Eintrag dieses Protokolls ist', other: 'Einträge dieses Protokolls sind' })} mit dieser Version nicht lesbar. Sie bleiben in der Datei.`,
  unsavedTitle: 'Nicht gespeichert.',
  unsavedText:
    'Dieser Browser behält derzeit nichts. Speichern Sie das Protokoll als Datei, bevor Sie die Seite schließen.',
  unreadableTitle: 'Gespeicherte Daten sind nicht lesbar.',
  unreadableText: 'Sie bleiben unberührt, und aus ihnen wird nichts gezeichnet.',
  partFailed:
    'Dieser Teil ließ sich nicht laden. Wenn es noch einmal fehlschlägt, laden Sie die Seite neu.',
  retry: 'Noch einmal versuchen',
};
