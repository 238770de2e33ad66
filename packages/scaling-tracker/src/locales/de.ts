import type { TrackerMessages } from './messages.ts';

const activities = { one: 'Aktivität', other: 'Aktivitäten' };
const entries = { one: 'Eintrag', other: 'Einträge' };

/** German words of the tracker. Names keep their capital: most begin with a noun. */
export const de: TrackerMessages = {
  title: 'Skalierungsprotokoll',
  headlines: {
    empty: 'Wo steht Ihre Skalierung?',
    fork: 'Die Erprobung liegt hinter Ihnen: Wählen Sie einen Weg zu wachsen',
    phase: ({ name, done, total }) => `${name}: ${done} von ${total} erledigt`,
  },
  wayEmpty:
    'Schreiben Sie auf, was bisher geschah: Pilotprojekte, Aktivitäten, Hürden, Zahlen. Jeder Eintrag hat ein Datum und lässt sich zurücknehmen.',
  way: ({ total, done, inProgress, skipped }) =>
    `${done} von ${total} Aktivitäten auf Ihrem Weg erledigt, ${inProgress} in Arbeit${skipped > 0 ? ` und ${skipped} mit Begründung übersprungen` : ''}.`,
  commonToBoth: 'Phase 0, für beide gleich',
  oneOfTwo: 'Dann einer der beiden Wege',
  phaseLabel: ({ number, stage }) => `${number} ${stage}`,
  chosenOn: ({ day }) => `Gewählt am ${day}.`,
  youAreHere: 'Hier stehen Sie',
  gatePassed: 'Tor passiert',
  markKey: 'Was die Kreise bedeuten',
  source: ({ cite }) => `Phasen, Aktivitäten und Hürden: ${cite}, Tabellen 2 bis 4.`,
  rule: 'Tore, Warnungen, Vergleich und Protokoll sind von diesem Werkzeug, nicht aus der Studie.',

  change: ({ name }) => `Ändern: ${name}`,
  changeShort: 'Ändern',
  status: 'Stand',
  reason: 'Begründung',
  reasonHint: 'Zum Überspringen nötig; sie bleibt im Protokoll.',
  note: 'Notiz',
  evidence: 'Link zum Beleg',
  evidenceLink: ({ name }) => `Beleg: ${name}`,
  day: 'Tag, an dem es geschah',
  save: 'Speichern',
  cancel: 'Abbrechen',
  optional: 'freiwillig',
  refused: ({ field, needed }) =>
    `Das lässt sich nicht speichern: Prüfen Sie „${field}“.${needed && ` Nötig ist ${needed}.`}`,
  tooLongAgo: ({ field, day }) =>
    `„${field}“ kann nicht vor dem ${day} liegen. Bitte prüfen Sie das Jahr.`,
  tooEarly: ({ field, day }) =>
    `„${field}“ kann nicht vor dem ${day} liegen: Da geschah, worauf es aufbaut.`,
  tooLate: ({ field, day }) =>
    `„${field}“ kann nicht nach dem ${day} liegen: Da geschah, was darauf aufbaut.`,

  gateTitle: ({ name }) => `Tor am Ende von „${name}“`,
  readinessTitle: 'Tor der Reife: Sind Sie bereit zu skalieren?',
  gateReady: 'Alle Aktivitäten sind erledigt oder übersprungen. Sie können passieren.',
  gateOpen: ({ count }, format) =>
    `${count} ${format.plural(count, activities)} noch offen. Sie können trotzdem passieren; sagen Sie, warum, und die Begründung bleibt im Protokoll.`,
  passGate: 'Tor passieren',
  gateWasPassed: ({ day, open, reason }, format) =>
    `Passiert am ${day}${open > 0 ? ` mit ${open} ${format.plural(open, { one: 'offenen Aktivität', other: 'offenen Aktivitäten' })}` : ''}.${reason ? ` Begründung: „${reason}“` : ''}`,

  strategyTitle: ({ recommended, tied, chosen }) => {
    if (tied) return 'Beide Strategien passen etwa gleich gut';
    if (!recommended) return 'Welcher Weg zu wachsen?';
    if (chosen && chosen !== recommended)
      return `Gewählt ist ${chosen}; ${recommended} passt besser`;
    return `${recommended} passt zu dem, was Sie anstreben`;
  },
  strategySentence: ({ answered, total, provisional }) =>
    answered === 0
      ? `Sagen Sie zu ${total} Punkten, was Sie anstreben, und sehen Sie, welche Strategie dazu passt.`
      : `${answered} von ${total} Punkten bewertet${provisional ? ', zu wenige, um sich darauf zu verlassen' : ''}. Sie haben die Wahl.`,
  strategyRule:
    'Die fünf Zeilen stammen aus der Studie (Tabelle 4). Die vier Umstände nennt sie ohne Richtung. Danach zu entscheiden, und die Gewichte, 2 je Zeile und 1 je Umstand, ist eine Regel dieses Werkzeugs.',
  rate: 'Bewerten, was Sie anstreben',
  unknown: 'Weiß nicht',
  fit: ({ fit, min, max }, format) =>
    fit === null
      ? 'Nicht bewertet'
      : `Passung ${format.number(fit, 2)} von 1${max - min > 0.005 ? `, zwischen ${format.number(min, 2)} und ${format.number(max, 2)}, sobald alles bewertet ist` : ''}`,
  speaksFor: 'Dafür',
  speaksAgainst: 'Dagegen',
  nothingYet: 'noch nichts',
  contingenciesDisagree:
    'Ihre Umstände weisen in eine andere Richtung als Ihre Ziele. Reden Sie darüber, bevor Sie wählen.',
  choose: ({ name }) => `${name} wählen`,
  whyChange: 'Warum wechseln Sie?',
  cases: ({ firms }) =>
    `Unternehmen der Studie: ${firms.map(({ name, employees, industry, offering }) => `${name} (${employees} Beschäftigte, ${industry}: ${offering})`).join('; ')}.`,
  aimNotPilot:
    'Bewerten Sie, wo Sie hinwollen, nicht, wie Sie mit Pilotprojekten arbeiten: Ein Unternehmen der Studie, das heute über Partner wächst, war in der Erprobung nah an seinen Kunden.',

  pilotsEyebrow: 'Pilotprojekte',
  pilotsTitle: ({ ended, contracts, running }, format) => {
    if (ended === 0) {
      return `${running} ${format.plural(running, { one: 'Pilotprojekt läuft', other: 'Pilotprojekte laufen' })}`;
    }
    const led = contracts === 0 ? 'keiner' : `${contracts}`;
    return `${ended} ${format.plural(ended, { one: 'Pilotprojekt beendet', other: 'Pilotprojekte beendet' })}, ${led} mit Vertrag`;
  },
  pilotsNone: 'Noch keine Pilotprojekte',
  today: 'Heute',
  contract: 'Wurde zum Vertrag',
  noContract: 'Beendet, kein Vertrag',
  runningSince: ({ day }) => `Läuft seit ${day}`,
  addPilot: 'Pilotprojekt hinzufügen',
  editPilot: ({ name }) => `Pilotprojekt ändern: ${name}`,
  endPilot: ({ name }) => `Pilotprojekt beenden: ${name}`,
  endShort: 'Pilotprojekt beenden',
  customer: 'Kunde',
  need: 'Bedarf',
  parameters: 'Was gemessen wird, und was als Erfolg zählt',
  parametersHint: 'Eines je Zeile.',
  noParameters: 'Noch nichts vereinbart',
  started: 'Begann',
  ended: 'Endete',
  outcome: 'Ausgang',
  result: 'Ergebnis',
  table: 'Als Tabelle zeigen',
  pilotColumns: ['Kunde', 'Bedarf', 'Gemessen', 'Begann', 'Endete', 'Ausgang'],

  barriersEyebrow: 'Hürden',
  barriersTitle: ({ names }) =>
    names.length === 0 ? 'Was hält Sie auf?' : `Am stärksten spürbar: ${names.join(' und ')}`,
  barrierNow: ({ force, day }) => `${force}, ${day}`,
  notRated: 'nicht bewertet',
  rateBarrier: ({ name }) => `Bewerten: ${name}`,
  rateShort: 'Bewerten',
  howHard: 'Wie stark ist sie zu spüren?',
  phase: 'In welcher Phase',
  phaseThatDay: 'Die, in der Sie an dem Tag waren',
  phaseKey: 'Phasen unter den Linien',
  phaseFrom: ({ number, name, day }) => `${number} ${name}, ab ${day}`,
  symptoms: 'Was davon sehen Sie?',

  earlier: ({ count }, format) => `${format.number(count)} frühere, im Protokoll`,
  outcomesEyebrow: 'Ergebnisse',
  outcomesTitle: ({ rising, recorded }, format) => {
    if (recorded === 0) return 'Was ist daraus geworden?';
    return `${rising} von ${recorded} ${format.plural(recorded, { one: 'erfassten Zahl', other: 'erfassten Zahlen' })} höher als zuletzt`;
  },
  notRecorded: 'nicht erfasst',
  amountOn: ({ amount, day }) => `${amount}, ${day}`,
  addNumber: ({ name }) => `Zahl hinzufügen: ${name}`,
  addShort: 'Zahl hinzufügen',
  number: 'Zahl',
  currency: 'Währung, etwa EUR',
  otherCurrency: 'Nur Zahlen in der jüngsten Währung sind gezeichnet.',

  logEyebrow: 'Protokoll',
  logTitle: ({ count }, format) => `${format.number(count)} ${format.plural(count, entries)}`,
  logEmpty: 'Hier ist nichts.',
  filter: 'Zeigen',
  filters: {
    all: 'alles',
    activity: 'Aktivitäten',
    pilot: 'begonnene Pilotprojekte',
    'pilot-ended': 'beendete Pilotprojekte',
    gate: 'Tore',
    strategy: 'Strategien',
    barrier: 'Hürden',
    outcome: 'Ergebnisse',
    trait: 'Ziele',
    undo: 'Zurückgenommenes',
  },
  entry: {
    activity: ({ name, status }) => `${name}: ${status}`,
    pilot: ({ name }) => `Pilotprojekt: ${name}`,
    pilotEnded: ({ name, contract }) =>
      `Pilotprojekt beendet: ${name}, ${contract ? 'Vertrag' : 'kein Vertrag'}`,
    gate: ({ name }) => `Tor passiert: ${name}`,
    strategy: ({ name }) => `${name} gewählt`,
    barrier: ({ name, force }) => `${name}: ${force}`,
    outcome: ({ name, amount }) => `${name}: ${amount}`,
    trait: ({ name, lean, end, isClear }) =>
      `${name}: ${end ? `${isClear ? 'klar' : 'eher'} „${end}“` : lean}`,
    undo: ({ entry }) => `Zurückgenommen: ${entry}`,
    reason: ({ text }) => `Begründung: „${text}“`,
  },
  takenBack: 'zurückgenommen',
  stillHolds: ({ day }) => `Ein späterer Eintrag, vom ${day}, gilt weiterhin.`,
  noEffect: ({ why }) => `Ohne Wirkung: ${why}`,
  undoShort: 'Zurücknehmen',
  bringBackShort: 'Wieder gelten lassen',
  undoLast: ({ entry }) => `Letzten Eintrag zurücknehmen: ${entry}`,
  newer: 'Neuere',
  older: 'Ältere',
  shown: ({ first, last, count }, format) =>
    `${format.number(first)} bis ${format.number(last)} von ${format.number(count)}`,

  compareTitle: 'Was sich zwischen zwei Tagen bewegt hat',
  compareFrom: 'Vom Ende des',
  compareTo: 'bis zum Ende des',
  compareOrder: 'Geben Sie zwei Tage an, den zweiten nicht vor dem ersten.',
  compareNone: 'Zwischen diesen Tagen hat sich nichts bewegt.',
  becomes: ({ what, from, to }) => `${what}: ${from} → ${to}`,
  place: 'Ort',
  strategy: 'Strategie',
  fork: 'An der Gabelung',
  none: 'Keine',
  pilotBegan: ({ name }) => `Pilotprojekt begonnen: ${name}`,
  pilotEnded: ({ name }) => `Pilotprojekt beendet: ${name}`,

  warningsTitle: ({ count }, format) =>
    `${count} ${format.plural(count, { one: 'Punkt', other: 'Punkte' })} zum Hinsehen`,
  warnings: {
    'pilots-without-contract': ({ count }, format) =>
      format.plural(count, {
        one: 'Das letzte Pilotprojekt endete ohne Vertrag.',
        other: `Die letzten ${count} Pilotprojekte endeten ohne Vertrag.`,
      }),
    'support-crowds-out-development': () =>
      'Nach Ihrer jüngsten Bewertung kostet die Hilfe für Nutzer die Zeit für das Produkt.',
    'phase-stalled': ({ name, days }, format) =>
      `In „${name}“ wurde seit etwa ${format.number(days / 30.4, 0)} Monaten keine Aktivität erledigt.`,
    'fork-stalled': ({ days }, format) =>
      `Das Tor der Reife wurde vor etwa ${format.number(days / 30.4, 0)} Monaten passiert, und keine Strategie ist gewählt.`,
    'both-strategies-started': ({ name, count }, format) =>
      `Beide sind begonnen: auch ${count} ${format.plural(count, activities)} der Strategie ${name}.`,
    'pilot-without-parameters': ({ name }) =>
      `Nichts ist vereinbart, was über das Pilotprojekt mit ${name} entscheidet.`,
    'pilot-without-end': ({ name, days }, format) =>
      `Das Pilotprojekt mit ${name} läuft seit etwa ${format.number(days / 30.4, 0)} Monaten.`,
    'breadth-before-depth': () =>
      'Sie tragen die Lösung zu anderen Kundengruppen, bevor ein Team die heutigen begleitet.',
    'partners-not-looked-after': () =>
      'Partner tragen Ihr Wachstum, und niemand fragt, wie es ihnen geht.',
    'barrier-stays-high': ({ name, count }) =>
      `${name}: ${count}-mal in Folge als stark oder schlimmer bewertet.`,
    'left-open-behind-gate': ({ name, count }, format) =>
      `In „${name}“ ${format.plural(count, { one: 'ist', other: 'sind' })} lange nach dem Tor noch ${count} ${format.plural(count, activities)} offen.`,
  },

  logColumns: ['Tag', 'Art', 'Eintrag', 'Notiz'],
  fileTitle: 'Protokoll speichern oder öffnen',
  saveJson: 'Als Datei speichern (JSON)',
  saveCsv: 'Als Tabelle speichern (CSV)',
  openFile: 'Gespeichertes Protokoll öffnen',
  fileName: 'Skalierungsprotokoll',
  imported: ({ added, known, bad, others }, format) =>
    `${format.number(added)} ${format.plural(added, entries)} hinzugefügt, ${format.number(known)} schon vorhanden${bad > 0 ? `, ${format.number(bad)} nicht lesbar` : ''}${others > 0 ? `, ${format.number(others)} von anderen Werkzeugen nicht angetastet` : ''}.`,
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
    'some-of': ({ of }) => `eine Auswahl aus ${of}, jedes einmal`,
    text: ({ max }, format) => `Text von 1 bis ${format.number(max)} Zeichen`,
    texts: ({ max, count }, format) =>
      `eine Liste von höchstens ${count} verschiedenen Zeilen mit 1 bis ${format.number(max)} Zeichen`,
    number: ({ max }, format) => `eine Zahl von 0 bis ${format.number(max)}`,
    suchAs: ({ one, other }) => `, zum Beispiel ${one} oder ${other}`,
    day: 'ein Tag wie 2026-03-01, ab 1900 und nicht in der Zukunft',
    written: ({ day }) => `ein Tag nicht nach dem ${day}, an dem der Eintrag geschrieben wurde`,
    stamp: 'eine Zeit wie 2026-11-22T01:02:03.004Z-0000',
    record: 'die Felder des Eintrags, jedes mit seinem Namen',
    noCurrency: 'keine Währung, denn dies ist eine Anzahl',
    link: 'eine Adresse, die mit http:// oder https:// beginnt',
    currency: 'eine Währung aus drei Buchstaben, etwa EUR',
  },
  moreFaults: ({ count }, format) => `Und ${format.number(count)} weitere.`,
  fileFailed: 'Dieser Browser konnte die Datei nicht lesen.',
  tooLarge:
    'Die Datei ist größer als 20 MB. Ein Protokoll ist weit kleiner; prüfen Sie bitte, ob es die richtige ist.',
  conflicts: ({ count }, format) =>
    `${format.number(count)} ${format.plural(count, entries)} der Datei ${format.plural(count, { one: 'ist', other: 'sind' })} hier schon mit anderem Inhalt vorhanden. Was hier steht, bleibt; aus der Datei weggelassen:`,
  otherVersion:
    'Diese Datei hat eine andere Version, als dieses Werkzeug liest. Nichts wurde übernommen; bitte mit einer neueren Version öffnen.',
  clockAhead:
    'Nach der Uhr dieses Geräts später als heute, oder mit früherem Stempel als Einträge davor; bitte Uhr und Tage prüfen.',
  toCome: 'Nach der Uhr dieses Geräts später als heute; bitte Uhr und Tag prüfen.',
  noLog: 'In dieser Datei ist kein Protokoll.',
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
