import type { Format } from '@servitization/ui';
import type { OpeningMessages } from './messages.ts';

const counted = (count: number, format: Format, one: string, other: string): string =>
  `${count} ${format.plural(count, { one, other })}`;

/** `a, b und c`. */
const listed = (parts: readonly string[], { locale }: Format): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

const CODES = {
  missing: 'fehlt',
  type: 'ist von falscher Art',
  range: 'ist nicht erlaubt',
  unknown: 'ist hier nicht bekannt',
} as const;

/** German words of files that come and go: opened, shared, erased, and not saved. */
export const opening: OpeningMessages = {
  notices: {
    unsavedTitle: 'Nicht gespeichert.',
    unsavedText:
      'Dieser Browser behält nichts. Laden Sie die Datei herunter, bevor Sie die Seite schließen.',
    unreadableTitle: 'Was dieser Browser gespeichert hat, ist nicht lesbar.',
    unreadableText:
      'Es bleibt unberührt. Laden Sie es herunter, und zeigen Sie es der Person, die diese Website betreut.',
    asideText:
      'Was lesbar war, ist in Gebrauch und gespeichert. Der ganze Text ist beiseitegelegt, wie er war.',
    newerTitle: 'Diese Datei stammt aus einer neueren Version.',
    newerText:
      'Sie können sie ansehen und herunterladen. Die neuere Version bekommen Sie, wenn Sie die Seite neu laden.',
    stalledTitle: 'Noch nicht auf dieser Website.',
    stalledText:
      'Diese Website ist nicht erreichbar oder antwortet nicht eindeutig. Was Sie eingeben, ist in diesem Browser gespeichert und wird gesendet, sobald es geht; bis dahin sehen andere Geräte es nicht.',
    refusedTitle: 'Diese Website nimmt die Datei nicht an.',
    refusedText:
      'Was Sie eingeben, ist nur in diesem Browser gespeichert. Laden Sie die Datei herunter, und sagen Sie es der Person, die diese Website betreut.',
    saveText: 'Gespeichertes herunterladen',
    textName: 'gespeicherter-text',
  },
  incoming: {
    reading: 'Wird gelesen …',
    fromLink: 'Aus einem Link geöffnet',
    of: ({ name }) => `Die Datei von ${name}`,
    ofNobody: 'Eine Datei ohne Firmennamen',
    holds: ({ date, holding }) =>
      `${holding}.${date === null ? '' : ` Zuletzt geändert am ${date}.`}`,
    refusedTitle: 'Das lässt sich nicht öffnen.',
    problems: {
      failed: 'Der Browser konnte die Datei nicht lesen. Liegt sie noch, wo sie war?',
      'too-large': 'Sie ist größer als 20 MB, und so groß ist keine Firmendatei.',
      'not-text': 'Das ist kein Text. Eine Firmendatei endet auf .servitization.json.',
      'not-json': 'Das ist keine Firmendatei, oder sie wurde unterwegs abgeschnitten.',
      'no-document': 'Das ist keine Firmendatei. Eine Firmendatei endet auf .servitization.json.',
      'bad-link':
        'Der Link ist beschädigt oder wurde unterwegs abgeschnitten. Bitten Sie stattdessen um die Datei.',
      'no-unpacking':
        'Dieser Browser ist zu alt für solche Links. Bitten Sie stattdessen um die Datei.',
    },
    newerTitle: 'Diese Datei stammt aus einer neueren Version.',
    newerText:
      'Sie können ansehen, was diese Version davon versteht. An der Datei selbst ändert sich nichts, und nichts fehlt darin. Um mit ihr zu arbeiten, laden Sie diese Seite neu und öffnen sie noch einmal.',
    newerSave: 'Unverändert herunterladen',
    place: ({ line, column }) => `Der Fehler beginnt in Zeile ${line}, Spalte ${column}.`,
    damagedTitle: 'Ein Teil dieser Datei ist beschädigt.',
    damagedText: ({ count }, format) =>
      `${counted(count, format, 'Teil ist', 'Teile sind')} nicht lesbar oder ${format.plural(count, { one: 'fehlt', other: 'fehlen' })} und ${format.plural(count, { one: 'würde', other: 'würden' })} wegfallen. Alles andere ist heil.`,
    slipTitle: 'Diese Datei hat einen Formfehler.',
    slipText:
      'Nichts darin geht verloren: Alles ist lesbar und bleibt. Nur die Form stimmt nicht ganz.',
    issue: ({ path, code }) => `${path} ${CODES[code]}`,
    moreIssues: ({ count }) => `und ${count} weitere`,
    question: 'Was möchten Sie damit tun?',
    look: 'Ansehen und kommentieren',
    lookText: 'Für Beraterinnen und Berater. An Ihrer eigenen Datei ändert sich nichts.',
    merge: 'Mit meiner zusammenführen',
    mergeText:
      'Wo beide eine Antwort haben, gilt die spätere. Die andere bleibt erhalten und lässt sich zurückholen.',
    replace: 'Anstelle meiner öffnen',
    replaceText: ({ holding }) => `Ihre eigene Datei verlässt diesen Browser: ${holding}.`,
    openHere: 'Hier öffnen',
    openHereText: 'Sie machen mit dem weiter, was darin ist.',
    colleague: 'Antworten einer anderen Person aufnehmen',
    colleagueText: 'Sie stehen neben Ihren, damit Sie sehen, wo Sie auseinanderliegen.',
    role: 'Rolle der Person',
    otherCompany: ({ mine, theirs }) =>
      `Ihre Datei gehört zu ${mine}, diese zu ${theirs}: Zwei Firmen würden vermischt.`,
    otherDocument: 'Sie ist nicht aus einer Kopie Ihrer Datei entstanden.',
    would: 'Was sich in Ihrer Datei ändern würde',
    wouldNothing: 'Nichts: Ihre Datei enthält das alles schon.',
    name: ({ from, to }) => `Firmenname: ${from || 'keiner'} → ${to || 'keiner'}`,
    kinds: {
      answers: 'Antworten',
      choices: 'Auswahlen',
      entries: 'Logeinträge',
      comments: 'Kommentare',
      moments: 'Momentaufnahmen',
    },
    tally: ({ added, changed, removed }, format) =>
      listed(
        [
          added > 0 && `${added} neu`,
          changed > 0 && `${changed} geändert`,
          removed > 0 && `${removed} entfernt`,
        ].filter((one) => one !== false),
        format,
      ),
    confirm: {
      look: 'Ansehen',
      merge: 'Zusammenführen',
      replace: 'Anstelle meiner öffnen',
      colleague: 'Antworten aufnehmen',
    },
    cancel: 'Nicht übernehmen',
  },
  sharing: {
    warning: 'Der Link enthält alle Antworten und Notizen.',
    text: 'Wer ihn hat, kann sie lesen. Sie stecken im Link selbst: Diese Website und ihre Server sehen sie nie.',
    make: 'Link erstellen',
    link: 'Link mit der ganzen Datei',
    copy: 'Link kopieren',
    copied: 'Der Link ist kopiert.',
    notCopied:
      'Der Browser hat das Kopieren nicht zugelassen. Markieren Sie den Link, und kopieren Sie ihn selbst.',
    long: ({ characters }, format) =>
      `Der Link hat ${format.number(characters, 0)} Zeichen. Manche E-Mail-Programme schneiden solche Links ab: Die Datei zu schicken ist sicherer.`,
    tooLarge: 'Die Datei ist zu groß für einen Link. Laden Sie sie herunter, und schicken Sie sie.',
    unable:
      'Dieser Browser ist zu alt für solche Links. Laden Sie die Datei herunter, und schicken Sie sie.',
    stale: 'Ihre Datei hat sich geändert, seit dieser Link erstellt wurde.',
  },
  aside: {
    text: 'Hier liegt Wort für Wort, was dieser Browser gespeichert hatte und was nicht lesbar war, oder was diese Website noch nicht erreicht hatte, als dort eine andere Datei an seine Stelle trat. Zeigen Sie es der Person, die diese Website betreut. Was an beschädigtem Text lesbar war, steht in Ihrer Datei.',
    size: ({ kilobytes }, format) => `etwa ${format.number(Math.max(kilobytes, 0.1))}\u00A0kB`,
    save: 'Herunterladen',
    saveOf: ({ date }) => `Text vom ${date} herunterladen`,
    erase: 'Diese Texte löschen',
    question: 'Diese Texte löschen?',
    warning: 'Sie lassen sich nicht zurückholen. Ihre Datei bleibt, wie sie ist.',
    confirm: 'Texte löschen',
    cancel: 'Texte behalten',
  },
  erasing: {
    text: ({ holding }) => `Das geht endgültig verloren: ${holding}.`,
    copies: 'Heruntergeladene Dateien und verschickte Links bleiben, wie sie sind.',
    erase: 'Alles löschen',
    question: 'Alles löschen?',
    confirm: 'Endgültig löschen',
    cancel: 'Datei behalten',
  },
};
