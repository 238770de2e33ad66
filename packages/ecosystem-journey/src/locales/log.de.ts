import type { LogMessages } from './messages.ts';
import { lowerFirst } from './work.de.ts';

const entries = { one: 'Eintrag', other: 'Einträge' };

/** German words of the log, its files, and what is wrong with where they are kept. */
export const log: LogMessages = {
  kinds: {
    partner: 'Partner',
    'partner-left': 'Partner ausgeschieden',
    rating: 'Einschätzung',
    logic: 'Ausgangspunkt',
    activity: 'Aktivität',
    review: 'Rückblick',
    settled: 'Erledigt',
    cadence: 'Wochen',
    cycle: 'Runde',
    undo: 'Zurückgenommen',
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
  clockAhead: 'Mit einer Uhr geschrieben, die offenbar falsch ging; bitte den Tag prüfen.',
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
};
