import type { Carrying, JourneyMessages } from './messages.ts';

const entries = { one: 'Eintrag', other: 'Einträge' };
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Names in a row; of many the first, and how many more. */
const listed = (names: readonly string[]): string => {
  const [first = '', second = '', third = ''] = names;
  if (names.length < 3) return names.join(' und ');
  if (names.length === 3) return `${first}, ${second} und ${third}`;
  return `${first}, ${second}, ${third} und ${names.length - 3} weitere`;
};

const known = (level: number | null): string =>
  level === null ? 'nicht eingeschätzt' : `${level} von 4`;

const range = ({ min, max }: Carrying): string => (min === max ? `${min}` : `${min}–${max}`);

/** German words of the journey. */
export const de: JourneyMessages = {
  title: 'Weg des Ökosystems',
  headline: ({ min, max, total }, format) =>
    `${min === max ? min : `${min} bis ${max}`} von ${total} ${format.plural(total, { one: 'Beziehung', other: 'Beziehungen' })} ${max === 1 ? 'trägt' : 'tragen'}`,
  mapEmpty:
    'Nennen Sie die Partner, ohne die es nicht geht, und sagen Sie, wie gut Sie zueinander passen und wie gut die Zusammenarbeit läuft.',
  mapSentence: ({ back, open, ahead, atRisk }, format) =>
    [
      back.length === 0
        ? 'Soweit bekannt, hält keine Beziehung Sie auf.'
        : `${listed(back)} ${format.plural(back.length, { one: 'hält', other: 'halten' })} Sie auf.`,
      open > 0 && `${open} ${format.plural(open, { one: 'ist', other: 'sind' })} noch offen.`,
      ahead.length > 0 &&
        `${listed(ahead)}: Die Zusammenarbeit läuft besser, als Sie zueinander passen; das hält vielleicht nicht.`,
      atRisk.length > 0 && `In Gefahr: ${listed(atRisk)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  firm: 'Sie',
  mapLabel: 'Partner rund um Ihr Unternehmen',
  mapHint: 'Einen Partner wählen, um die Beziehung zu sehen und einzuschätzen.',
  mapKey:
    'Je näher ein Partner steht, desto besser passen Sie zueinander (Konsonanz); je dicker das Band, desto besser läuft die Zusammenarbeit (Resonanz). Ein gepunktetes Band ist nicht eingeschätzt.',
  keyCarries: 'trägt',
  keyBack: 'hält auf',
  keyOpen: 'noch offen',
  partnerLabel: ({ consonance, resonance, holdsBack }) =>
    `Konsonanz ${known(consonance)}, Resonanz ${known(resonance)}, ${holdsBack === 'open' ? 'noch offen' : holdsBack ? 'hält auf' : 'trägt'}`,
  source: ({ cite }) =>
    `Konsonanz, Resonanz, Dimensionen, Schleifen und Routen: ${cite}, Abschnitte 2 bis 5.`,
  rule: 'Die Einschätzungen, der kleinere der beiden Werte als Stärke, die Eignung einer Route und die Wochen zwischen Rückblicken sind von diesem Werkzeug, nicht aus der Studie.',
  partFailed:
    'Dieser Teil ließ sich nicht laden. Wenn es noch einmal fehlschlägt, laden Sie die Seite neu.',
  retry: 'Noch einmal versuchen',

  tableColumns: [
    'Partner',
    'Konsonanz',
    'Resonanz',
    'Stärke',
    'Hält auf',
    'Kommt von niemand anderem',
  ],
  notAssessed: 'Nicht eingeschätzt',
  levelText: ({ level, name }) => `${level} ${lowerFirst(name)}`,
  strengthText: ({ strength, min, max }) =>
    strength === null
      ? `Stärke nicht eingeschätzt: ${min === max ? min : `${min} bis ${max}`} von 4, was auch immer offen ist`
      : `Stärke ${strength} von 4: der kleinere der beiden Werte`,
  holdsBack: { yes: 'ja', no: 'nein', open: 'noch offen' },
  resonanceAhead: 'Die Resonanz liegt über der Konsonanz, auf der sie aufbaut',
  formats: {
    svg: 'Bild speichern (SVG)',
    png: 'Bild speichern (PNG)',
    csv: 'Tabelle speichern (CSV)',
  },
  saveFailed: ({ reason }) => `Die Datei konnte nicht erstellt werden: ${reason}`,
  figureName: 'partner',

  partnersEyebrow: 'Partner',
  partnersTitle: ({ count }) =>
    count === 0 ? 'Wer steht rund um Ihr Unternehmen?' : `${count} Partner`,
  partnersHint: 'Beginnen Sie mit denen, ohne deren Ressourcen es nicht geht.',
  addPartner: 'Partner hinzufügen',
  editPartner: ({ name }) => `Ändern: ${name}`,
  changeShort: 'Ändern',
  leave: ({ name }) => `Partner ist ausgeschieden: ${name}`,
  leaveShort: 'Ist ausgeschieden',
  leaveHint: 'Der Partner verlässt das Bild; was notiert ist, bleibt im Protokoll.',
  name: 'Name',
  role: 'Rolle',
  resources: 'Kritische Ressourcen: ohne die es nicht geht',
  resourcesHint: 'Eine je Zeile.',
  soleResources: ({ names }) => `Kommt von niemand anderem: ${names.join(', ')}.`,
  since: ({ day }) => `Dabei seit ${day}`,
  inTheWay: ({ day }) =>
    `Spätere Einträge, bis ${day}, bauen auf dem auf, was dies ändern würde. Bitte einen späteren Tag nehmen.`,
  relationTitle: ({ name, strength }) =>
    `${name}: ${strength === null ? 'noch nicht eingeschätzt' : strength < 2 ? 'hält auf' : 'trägt'}`,

  routeEyebrow: 'Route',
  routeTitle: ({ names }) => {
    if (names.length === 0) return 'Welche Route passt zu Ihrem Ausgangspunkt?';
    return names.length > 1
      ? 'Ihr Ausgangspunkt ist gemischt: Beide Routen passen'
      : `${names[0]} passt zu Ihrem Ausgangspunkt`;
  },
  routeSentence: ({ answered, total, provisional, settled }) =>
    answered === 0
      ? `Sagen Sie zu ${total} Punkten, wovon Sie ausgehen.`
      : `${answered} von ${total} Punkten eingeschätzt${provisional ? ', zu wenige, um sich darauf zu verlassen' : settled && answered < total ? '; die anderen ändern daran nichts' : ''}.`,
  equifinal: 'Beide Routen können zum selben Ziel führen; die Wahl liegt bei Ihnen.',
  rateLogic: 'Sagen, wovon Sie ausgehen',
  fit: ({ fit, min, max }, format) =>
    fit === null
      ? 'Nicht eingeschätzt'
      : `Eignung ${format.number(fit, 2)} von 1${max - min > 0.005 ? `, zwischen ${format.number(min, 2)} und ${format.number(max, 2)}, wenn alles eingeschätzt ist` : ''}`,
  startsFrom: ({ text }) => `Ausgangspunkt: ${text}.`,
  leadsTo: ({ texts }) => `Ergebnis: ${texts.join(' und ')}.`,
  speaksFor: 'Dafür',
  speaksAgainst: 'Dagegen',
  nothingYet: 'noch nichts',
  caseLine: ({ name, industry, did }) => `In der Studie: ${name} (${industry}). ${did}`,
  routeRule:
    'Die Routen und ihre Aktivitäten stammen aus der Studie (Abschnitte 4 und 5), gelesen an zwei großen Unternehmen. Der Vergleich nach diesen fünf Punkten und ihre Gewichte sind die Regel dieses Werkzeugs. Die Autoren halten das Ökosystem auf der zweiten Route für das lebensfähigere.',

  nextEyebrow: 'Als Nächstes, gemeinsam',
  nextTitle: ({ count }, format) =>
    count === 0
      ? 'Noch nichts gemeinsam zu tun'
      : `${count} ${format.plural(count, { one: 'gemeinsame Aufgabe', other: 'gemeinsame Aufgaben' })}`,
  nextNone:
    'Sie folgen aus Ihrem Ausgangspunkt: Schätzen Sie ihn oben ein, dann stehen sie hier, bis sie erledigt sind.',
  withPartners: ({ names, mechanism }) => `Mit ${listed(names)}: Das stärkt die ${mechanism}.`,
  firstStep: ({ text }) => `Erster Schritt: ${text}`,
  statusOf: ({ name }) => `Stand: ${name}`,
  nextRule:
    'Zuerst, was im Gange ist, dann, was einer schwachen Beziehung hilft. Die Reihenfolge ist von diesem Werkzeug.',

  loopEyebrow: 'Der Weg',
  loopTitle: ({ number }) => `Runde ${number} läuft`,
  loopCounts: {
    'setting-the-condition': ({ done, total }) => `${done} von ${total} Beziehungen eingeschätzt`,
    'systemic-and-systematic-combining': ({ done, total }) =>
      `${done} von ${total} begonnenen Aktivitäten im Gange`,
    'digital-servitization-outcomes': ({ done, total }) =>
      `${done} von ${total} begonnenen Aktivitäten erledigt`,
    'ecosystem-co-evolution': ({ done }, format) =>
      `${done} ${format.plural(done, { one: 'Runde', other: 'Runden' })} abgeschlossen`,
  },
  loopSteps: ({ from, to }) => `Von „${from}“ zurück zu „${to}“.`,
  loopNote:
    'Vier Dimensionen, immer wieder: Zwei Schleifen führen zurück. Wo sie beginnen und enden, ist dem Text der Studie entnommen; die Zahlen stammen aus Ihrem Protokoll.',

  reviewsEyebrow: 'Rückblicke',
  reviewsTitle: ({ overdue }, format) =>
    overdue.length === 0
      ? 'Was Sie gemeinsam sehen und lernen'
      : `${listed(overdue)} ${format.plural(overdue.length, { one: 'ist', other: 'sind' })} überfällig`,
  due: ({ day, overdue, weeks }, format) =>
    `${format.plural(weeks, { one: 'Jede Woche', other: `Alle ${weeks} Wochen` })}: nächster Termin ${day}${overdue > 0 ? `, vor ${overdue} ${format.plural(overdue, { one: 'Tag', other: 'Tagen' })}` : ''}.`,
  addReview: ({ name }) => `Notieren: ${name}`,
  next: 'Was soll daraus folgen?',
  nextHint: 'Das bleibt offen, bis es erledigt ist, auch in der nächsten Runde.',
  about: 'Betrifft',
  wholeCircle: 'den ganzen Kreis',
  everyWeeks: ({ name }) => `Ändern: Wochen, ${name}`,
  weeks: 'Wochen, 1 bis 52',
  cadenceRule:
    'Die Studie rät zu kurzen Zyklen und regelmäßiger Nachschau. Die Wochen sind von diesem Werkzeug: weniger, solange eine Beziehung aufhält oder offen ist. Setzen Sie eigene.',
  carried: 'Aus früheren Runden mitgebracht',
  fresh: 'Aus dieser Runde',
  settle: ({ text }) => `Erledigt: ${text}`,
  settleShort: 'Erledigt',
  reviewLine: ({ day, kind, partner }) =>
    `${kind}, ${day}${partner === null ? '' : `, ${partner}`}`,
  closeCycle: ({ number }) => `Runde ${number} abschließen`,
  closeHint: ({ missing }) =>
    missing.length === 0
      ? 'Beide Schleifen haben Einträge in dieser Runde. Wird sie abgeschlossen, geht Offenes in die nächste mit.'
      : `Noch ohne Eintrag in dieser Runde: ${listed(missing)}.`,

  cyclesEyebrow: 'Runden im Vergleich',
  cyclesTitle: ({ from, to }) =>
    from === null
      ? `${range(to)} von ${to.total} Beziehungen tragen`
      : `Tragende Beziehungen: ${range(from)} von ${from.total} zuvor, ${range(to)} von ${to.total} jetzt`,
  cyclesNone: 'Sobald eine Runde abgeschlossen ist, wird die nächste hier mit ihr verglichen.',
  cycleName: ({ number }) => `Runde ${number}`,
  untilNow: 'jetzt',
  cycleColumns: ['Runde', 'Tage', 'Tragende Beziehungen', 'Rückblicke', 'Schleife ohne Eintrag'],
  carryingText: (carrying) => `${range(carrying)} von ${carrying.total}`,
  compareFrom: 'Vom Ende von',
  compareTo: 'bis zum Ende von',
  noShift: 'Keine Einschätzung hat sich dazwischen geändert.',
  joined: ({ name }) => `${name} ist dazugekommen`,
  left: ({ name }) => `${name} ist ausgeschieden`,
  shift: ({ name, what, from, to }) => `${name}, ${what}: ${known(from)} → ${known(to)}`,

  kinds: {
    partner: 'Partner',
    'partner-left': 'Partner ausgeschieden',
    rating: 'Einschätzung',
    logic: 'Ausgangspunkt',
    activity: 'Aktivität',
    review: 'Rückblick',
    settled: 'erledigt',
    cadence: 'Wochen',
    cycle: 'Runde',
    undo: 'zurückgenommen',
  },
  entry: {
    partner: ({ name }) => `Partner: ${name}`,
    left: ({ name }) => `Partner ist ausgeschieden: ${name}`,
    rating: ({ name, mechanism, level }) => `${name}, ${mechanism}: ${lowerFirst(level)}`,
    logic: ({ name, lean }) => `${name}: ${lowerFirst(lean)}`,
    activity: ({ name, status }) => `${name}: ${lowerFirst(status)}`,
    review: ({ kind, seen }) => `${kind}: ${seen}`,
    settled: ({ text }) => `Erledigt: ${text}`,
    cadence: ({ kind, weeks }) => `${kind}: alle ${weeks} Wochen`,
    cycle: 'Runde abgeschlossen',
    undo: ({ entry }) => `Zurückgenommen: ${entry}`,
  },
  fileName: 'oekosystem-protokoll',

  day: 'Tag, an dem es geschah',
  save: 'Speichern',
  cancel: 'Abbrechen',
  optional: 'freiwillig',
  unknown: 'Weiß nicht',
  refused: ({ field, needed }) =>
    `Das lässt sich nicht speichern: Prüfen Sie „${field}“.${needed && ` Nötig ist ${needed}.`}`,
  result: 'Ergebnis',
  newer: 'Neuere',
  older: 'Ältere',
  shown: ({ first, last, count }, format) =>
    `${format.number(first)} bis ${format.number(last)} von ${format.number(count)}`,
  takenBack: 'zurückgenommen',
  noEffect: ({ why }) => `Ohne Wirkung: ${why}`,
  undoShort: 'Zurücknehmen',
  bringBackShort: 'Wieder gelten lassen',
  undoLast: ({ entry }) => `Letzten Eintrag zurücknehmen: ${entry}`,
  logEmpty: 'Hier ist nichts.',
  logTitle: ({ count }, format) => `${format.number(count)} ${format.plural(count, entries)}`,
  weakEyebrow: 'Aus Ihrer Selbsteinschätzung',
  weakTitle: ({ count }, format) =>
    `${count} schwache ${format.plural(count, { one: 'Phase', other: 'Phasen' })}, bei denen Partner helfen können`,
  weakRule:
    'Diese Verbindungen zwischen den Werkzeugen stammen aus diesem Baukasten; kein Artikel zieht sie.',
  weakPhase: ({ phase }) =>
    `„${phase}“ ist noch nicht gefestigt. Eine Aktivität jeder Route arbeitet daran:`,
  ofRoute: ({ route, name }) => `${route}: ${name}`,

  logEyebrow: 'Protokoll',
  logColumns: ['Tag', 'Art', 'Eintrag', 'Notiz'],
  fileTitle: 'Protokoll speichern oder öffnen',
  saveJson: 'Als Datei speichern (JSON)',
  saveCsv: 'Als Tabelle speichern (CSV)',
  openFile: 'Gespeichertes Protokoll öffnen',
  imported: ({ added, known, bad, others }, format) =>
    `${format.number(added)} ${format.plural(added, entries)} hinzugefügt, ${format.number(known)} schon vorhanden${bad > 0 ? `, ${format.number(bad)} nicht lesbar` : ''}${others > 0 ? `, ${format.number(others)} von anderen Werkzeugen nicht angetastet` : ''}.`,
  conflicts: ({ count }, format) =>
    `${format.number(count)} ${format.plural(count, entries)} der Datei ${format.plural(count, { one: 'ist', other: 'sind' })} hier schon mit anderem Inhalt vorhanden. Was hier steht, bleibt; aus der Datei weggelassen:`,
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
    number: ({ min, max, whole }, format) =>
      min === max
        ? format.number(min)
        : `eine ${whole ? 'ganze ' : ''}Zahl von ${format.number(min)} bis ${format.number(max)}`,
    day: 'ein Tag wie 2026-03-01, ab 1900 und nicht in der Zukunft',
    link: 'eine Adresse, die mit http:// oder https:// beginnt',
    currency: 'eine Währung aus drei Buchstaben, etwa EUR',
  },
  moreFaults: ({ count }, format) => `Und ${format.number(count)} weitere.`,
  fileFailed: 'Dieser Browser konnte die Datei nicht lesen.',
  tooLarge:
    'Die Datei ist größer als 20 MB. Ein Protokoll ist weit kleiner; prüfen Sie bitte, ob es die richtige ist.',
  clockAhead: 'Mit einer Uhr geschrieben, die vorging; bitte den Tag prüfen.',
  noLog: 'In dieser Datei ist kein Protokoll.',
  otherVersion:
    'Diese Datei hat eine andere Version, als dieses Werkzeug liest. Nichts wurde übernommen; bitte mit einer neueren Version öffnen.',
  skippedEntries: ({ count }, format) =>
    `${count} ${format.plural(count, { one: 'Eintrag dieses Protokolls ist', other: 'Einträge dieses Protokolls sind' })} mit dieser Version nicht lesbar. Sie bleiben in der Datei.`,
  unsavedTitle: 'Nicht gespeichert.',
  unsavedText:
    'Dieser Browser behält derzeit nichts. Speichern Sie das Protokoll als Datei, bevor Sie die Seite schließen.',
  unreadableTitle: 'Gespeicherte Daten sind nicht lesbar.',
  unreadableText: 'Sie bleiben unberührt, und aus ihnen wird nichts gezeichnet.',
  table: 'Als Tabelle zeigen',
};
