import type { Format } from '@servitization/ui';
import type { FirstMessages } from './messages.ts';

const counted = (count: number, format: Format, one: string, other: string): string =>
  `${count} ${format.plural(count, { one, other })}`;

/** `a, b und c`. */
const listed = (parts: readonly string[], { locale }: Format): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

const holding: FirstMessages['holding'] = (held, format) => {
  const { answers, total, colleagues, choices, events, moments, comments } = held;
  const rest = [
    colleagues > 0 &&
      `Antworten von ${counted(colleagues, format, 'weiteren Person', 'weiteren Personen')}`,
    choices > 0 && counted(choices, format, 'Auswahl', 'Auswahlen'),
    events > 0 && counted(events, format, 'Logeintrag', 'Logeinträge'),
    moments > 0 && counted(moments, format, 'Momentaufnahme', 'Momentaufnahmen'),
    comments > 0 && counted(comments, format, 'Kommentar', 'Kommentare'),
  ].filter((one) => one !== false);
  const answered = `${answers} von ${total} Fragen beantwortet`;
  return rest.length === 0 ? answered : `${answered}, dazu ${listed(rest, format)}`;
};

/** German words of what stands before anything is opened. */
export const first: FirstMessages = {
  title: 'Firmendatei',
  unnamed: 'Ihre Firmendatei',
  holding,
  nothing: 'Sie ist noch leer. Was Sie auf dieser Website beantworten, kommt in diese Datei.',
  company: 'Name der Firma',
  companyHint: 'Steht auf Ihren Ergebnissen und im Namen der Datei.',
  keeper: {
    browser: 'Nur in diesem Browser gespeichert, auf diesem Gerät.',
    site: 'Diese Website bewahrt sie auf.',
    page: 'Nicht gespeichert: Beim Schließen dieser Seite geht sie verloren.',
  },
  downloaded: ({ date, changes }, format) => {
    if (date === null) return 'Noch nie heruntergeladen.';
    const since =
      changes === 0
        ? 'seither nichts Neues'
        : `${counted(changes, format, 'Angabe fehlt', 'Angaben fehlen')} darin`;
    return `Heruntergeladen am ${date}, ${since}.`;
  },
  dueTitle: 'Zeit für eine Kopie.',
  dueText:
    'Manche Browser löschen, was eine Seite gespeichert hat, nach einer Woche ohne Besuch. Eine heruntergeladene Datei bleibt Ihnen.',
  download: 'Datei herunterladen',
  open: 'Datei öffnen',
  report: 'Bericht ansehen',
  drop: 'Legen Sie die Datei hier ab. Sie werden gefragt, bevor sich etwas ändert.',
  done: {
    merge: 'Die Dateien sind zusammengeführt.',
    replace: 'Die andere Datei ist jetzt geöffnet.',
    colleague: 'Die Antworten sind aufgenommen.',
    erase: 'Alles ist gelöscht.',
    left: 'Die Antworten sind herausgenommen.',
    forget: 'Die Texte sind gelöscht.',
  },
  undo: 'Rückgängig machen',
  sections: {
    moments: ({ count }) =>
      count === 0 ? 'Momentaufnahmen' : `Momentaufnahmen: ${count} festgehalten`,
    people: ({ count }) => (count < 2 ? 'Kollegen fragen' : `Personen: ${count} haben geantwortet`),
    comments: ({ count, open }) => (count === 0 ? 'Kommentare' : `Kommentare: ${open} offen`),
    share: 'Als Link teilen',
    aside: ({ count }, format) => `Beiseitegelegt: ${counted(count, format, 'Text', 'Texte')}`,
    erase: 'Alles löschen',
  },
  readOnly: 'Sie können diese Datei ansehen, aber nicht ändern.',
  fileName: 'firma',
  partFailed: 'Dieser Teil ließ sich nicht laden.',
  retry: 'Noch einmal versuchen',
};
