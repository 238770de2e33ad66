import type { Format } from '@servitization/ui';
import type { FileMessages } from './messages.ts';

const counted = (count: number, format: Format, one: string, other: string): string =>
  `${count} ${format.plural(count, { one, other })}`;

/** `a, b und c`. */
const listed = (parts: readonly string[], { locale }: Format): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

const holding: FileMessages['holding'] = (held, format) => {
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

const CODES = {
  missing: 'fehlt',
  type: 'ist von falscher Art',
  range: 'ist nicht erlaubt',
  unknown: 'ist hier nicht bekannt',
} as const;

/** German words of the company file. */
export const de: FileMessages = {
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
        : `seither ${counted(changes, format, 'neue Angabe', 'neue Angaben')}`;
    return `Heruntergeladen am ${date}, ${since}.`;
  },
  dueTitle: 'Zeit für eine Kopie.',
  dueText:
    'Manche Browser löschen, was eine Seite gespeichert hat, nach einer Woche ohne Besuch. Eine heruntergeladene Datei bleibt Ihnen.',
  download: 'Datei herunterladen',
  open: 'Datei öffnen',
  drop: 'Legen Sie die Datei hier ab. Sie werden gefragt, bevor sich etwas ändert.',
  done: {
    merge: 'Die Dateien sind zusammengeführt.',
    replace: 'Die andere Datei ist jetzt geöffnet.',
    colleague: 'Die Antworten sind aufgenommen.',
    erase: 'Alles ist gelöscht.',
    left: 'Die Antworten sind herausgenommen.',
  },
  undo: 'Rückgängig machen',
  sections: {
    moments: ({ count }) =>
      count === 0 ? 'Momentaufnahmen' : `Momentaufnahmen: ${count} festgehalten`,
    people: ({ count }) => (count < 2 ? 'Kollegen fragen' : `Personen: ${count} haben geantwortet`),
    comments: ({ count, open }) => (count === 0 ? 'Kommentare' : `Kommentare: ${open} offen`),
    share: 'Als Link teilen',
    erase: 'Alles löschen',
  },
  readOnly: 'Sie können diese Datei ansehen, aber nicht ändern.',
  fileName: 'firma',
  partFailed: 'Dieser Teil ließ sich nicht laden.',
  retry: 'Noch einmal versuchen',
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
    saveText: 'Gespeichertes herunterladen',
    textName: 'gespeicherter-text',
  },
  incoming: {
    reading: 'Wird gelesen …',
    fromLink: 'Aus einem Link geöffnet',
    of: ({ name }) => `Die Datei von ${name}`,
    ofNobody: 'Eine Datei ohne Firmennamen',
    holds: ({ date, ...held }, format) =>
      `${holding(held, format)}.${date === null ? '' : ` Zuletzt geändert am ${date}.`}`,
    refusedTitle: 'Das lässt sich nicht öffnen.',
    problems: {
      failed: 'Der Browser konnte die Datei nicht lesen. Liegt sie noch, wo sie war?',
      'too-large': 'Sie ist größer als 20 MB, und so groß ist keine Firmendatei.',
      'not-text': 'Das ist kein Text. Eine Firmendatei endet auf .servitization.json.',
      'not-json': 'Das ist keine Firmendatei, oder sie wurde unterwegs abgeschnitten.',
      newer:
        'Sie stammt aus einer neueren Version. Laden Sie diese Seite neu, und öffnen Sie sie noch einmal.',
      'no-document': 'Das ist keine Firmendatei. Eine Firmendatei endet auf .servitization.json.',
      'bad-link':
        'Der Link ist beschädigt oder wurde unterwegs abgeschnitten. Bitten Sie stattdessen um die Datei.',
      'no-unpacking':
        'Dieser Browser ist zu alt für solche Links. Bitten Sie stattdessen um die Datei.',
    },
    place: ({ line, column }) => `Der Fehler beginnt in Zeile ${line}, Spalte ${column}.`,
    damagedTitle: 'Ein Teil dieser Datei ist beschädigt.',
    damagedText: ({ count }, format) =>
      `${counted(count, format, 'Angabe ist', 'Angaben sind')} nicht lesbar und würden wegfallen. Alles andere ist heil.`,
    issue: ({ path, code }) => `${path} ${CODES[code]}`,
    moreIssues: ({ count }) => `und ${count} weitere`,
    question: 'Was möchten Sie damit tun?',
    look: 'Ansehen und kommentieren',
    lookText: 'Für Beraterinnen und Berater. An Ihrer eigenen Datei ändert sich nichts.',
    merge: 'Mit meiner zusammenführen',
    mergeText:
      'Wo beide eine Antwort haben, gilt die spätere. Die andere bleibt erhalten und lässt sich zurückholen.',
    replace: 'Anstelle meiner öffnen',
    replaceText: (held, format) =>
      `Ihre eigene Datei verlässt diesen Browser: ${holding(held, format)}.`,
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
  erasing: {
    text: (held, format) => `Das geht endgültig verloren: ${holding(held, format)}.`,
    copies: 'Heruntergeladene Dateien und verschickte Links bleiben, wie sie sind.',
    erase: 'Alles löschen',
    question: 'Alles löschen?',
    confirm: 'Endgültig löschen',
    cancel: 'Datei behalten',
  },
  moments: {
    text: 'Eine Momentaufnahme hält alle Antworten fest, wie sie jetzt sind, damit Sie später vergleichen können.',
    name: 'Name der Momentaufnahme',
    keep: 'Moment festhalten',
    kept: ({ name }) => `„${name}“ ist festgehalten.`,
    needsName: 'Geben Sie der Momentaufnahme einen Namen, etwa „Vor der Messe“.',
    none: 'Noch ist nichts festgehalten.',
    item: ({ date, answers }, format) =>
      `${date}, ${counted(answers, format, 'Antwort', 'Antworten')}`,
    from: 'Von',
    to: 'Bis',
    now: 'Jetzt',
    twice: 'Wählen Sie zwei verschiedene Momentaufnahmen.',
    headline: ({ from, to }) => `Von „${from}“ bis „${to}“`,
    way: ({ from, to }, format) => {
      const [before, now] = [from, to].map((one) => one !== null && format.number(one));
      if (!before || !now)
        return before || now ? `Kein Ort ${now ? 'damals' : 'jetzt'}` : 'Kein Ort';
      return before === now ? `Weiterhin ${now}` : `Von ${before} auf ${now}`;
    },
    moved: 'Sie haben sich bewegt',
    told: 'Sie haben mehr beantwortet',
    model: 'Das Modell hat sich bewegt',
    unknown: 'nicht bekannt',
    noPlace: 'nicht zu sagen',
    parts: {
      same: 'Beide sind nach denselben Regeln bewertet; das Modell hat sich also nicht bewegt.',
      changed:
        'Dazwischen haben sich die Regeln geändert. Alte Antworten werden nach den heutigen Regeln neu bewertet; was allein das ausmacht, steht für sich.',
      unknown:
        'Dazwischen haben sich die Regeln geändert, und die alten liegen nicht vor. Beide sind nach den heutigen Regeln bewertet.',
    },
    changes: ({ count }) =>
      count === 1 ? 'Eine Antwort hat sich geändert' : `${count} Antworten haben sich geändert`,
    noChanges: 'Keine Antwort hat sich geändert.',
    change: ({ from, to }) => `${from} → ${to}`,
    open: 'offen',
    dropped: ({ count }, format) =>
      `${counted(count, format, 'alte Antwort gehört', 'alte Antworten gehören')} zu Fragen, die nicht mehr gestellt werden.`,
    rule: 'Ein Schritt ist eine Phase der Matrix. Der Vergleich stammt von diesem Werkzeug, nicht aus der Studie.',
  },
  people: {
    text: 'Vertrieb, Service und IT sehen dieselbe Firma oft verschieden. Wo sie am weitesten auseinanderliegen, lohnt sich eine gemeinsame Stunde.',
    invite:
      'Jede Person antwortet auf ihrem eigenen Gerät, lädt ihre Datei herunter und schickt sie Ihnen. Öffnen Sie sie oben, und nehmen Sie die Antworten unter ihrer Rolle auf.',
    roles: {
      self: 'Sie',
      sales: 'Vertrieb',
      service: 'Service',
      it: 'IT',
      partner: 'Ein Partner',
    },
    answered: ({ answered, total }) => `${answered} von ${total} beantwortet`,
    takeOut: 'Herausnehmen',
    takeOutOf: ({ role }) => `Antworten herausnehmen: ${role}`,
    one: 'Sobald zwei Personen geantwortet haben, sehen Sie hier, wo sie auseinanderliegen.',
    agenda: ({ count }, format) =>
      `Sprechen Sie zuerst über ${format.plural(count, { one: 'diese Frage', other: `diese ${count} Fragen` })}`,
    agreed: ({ shared }, format) =>
      `Kein großer Abstand bei ${counted(shared, format, 'gemeinsamen Frage', 'gemeinsamen Fragen')}`,
    gap: ({ spread }, format) => `${counted(spread, format, 'Stufe', 'Stufen')} auseinander`,
    open: 'offen',
    shared: ({ shared, total }) =>
      `${shared} von ${total} Fragen haben Antworten von mindestens zwei Personen.`,
    table: 'Alle Fragen als Tabelle',
    tableCaption: 'Die Antworten jeder Person, und wie weit sie auseinanderliegen',
    question: 'Frage',
    spread: 'Abstand in Stufen',
    save: 'Tabelle speichern (CSV)',
    fileName: 'personen',
    rule: 'Auf der Tagesordnung stehen Abstände ab zwei Stufen, die größten zuerst, höchstens fünf. Diese Regel stammt von diesem Werkzeug. Keine Antwort gilt als die richtige.',
  },
  comments: {
    none: 'Noch keine Kommentare. Wer Sie berät, kann Ihre Datei öffnen, Kommentare schreiben und sie zurückschicken.',
    whole: 'Die ganze Datei',
    by: ({ from, date }) => `${from}, ${date}`,
    somebody: 'Ohne Namen',
    settle: 'Als erledigt markieren',
    settleOf: ({ text }) => `Als erledigt markieren: ${text}`,
    settled: 'Erledigte Kommentare',
    write: 'Kommentar schreiben',
    from: 'Ihr Name',
    add: 'Kommentar hinzufügen',
    added: 'Der Kommentar ist hinzugefügt.',
    needsText: 'Schreiben Sie zuerst den Kommentar.',
  },
  conflicts: {
    title: ({ count }, format) =>
      `${counted(count, format, 'Angabe liegt', 'Angaben liegen')} doppelt vor`,
    text: 'Zwei Geräte oder Personen haben Verschiedenes geschrieben. Das Spätere gilt; das andere bleibt erhalten, bis Sie entscheiden.',
    stands: 'Gilt jetzt',
    other: 'Auch geschrieben',
    at: ({ value, date }) => `${value} (${date})`,
    take: 'Stattdessen dies nehmen',
    keep: 'Beibehalten, was gilt',
    takeOf: ({ value, what }) => `Stattdessen dies nehmen: ${value}, ${what}`,
    keepOf: ({ value, what }) => `Beibehalten, was gilt: ${value}, ${what}`,
    cleared: 'keine Antwort',
    name: 'Name der Firma',
    answer: ({ question, role }) => `${question} (${role})`,
    choice: ({ key }) => `Auswahl: ${key}`,
    allSettled: 'Alles ist entschieden.',
  },
  look: {
    eyebrow: 'Sie sehen die Datei einer anderen Firma',
    text: 'Nichts hier ändert Ihre eigene Datei. Schreiben Sie Kommentare, laden Sie dann die Datei damit herunter, und schicken Sie sie zurück.',
    unsent: ({ count }, format) =>
      `${counted(count, format, 'neuer Kommentar steht', 'neue Kommentare stehen')} nur auf dieser Seite, bis Sie die Datei herunterladen.`,
    from: 'Ihr Name, für die Kommentare',
    send: 'Mit meinen Kommentaren herunterladen',
    sent: 'Heruntergeladen. Schicken Sie die Datei zurück: Wer sie öffnet, bekommt Ihre Kommentare.',
    leave: 'Zurück zu meiner Datei',
    leaveTitle: 'Ohne Herunterladen verlassen?',
    leaveText: ({ count }, format) =>
      `${counted(count, format, 'Kommentar geht', 'Kommentare gehen')} verloren.`,
    leaveConfirm: 'Verlassen',
    stay: 'Bleiben',
    whole: 'Die ganze Datei',
    comment: 'Kommentieren',
    commentOn: ({ what }) => `Kommentar zu: ${what}`,
    commentText: 'Kommentar zur ganzen Datei',
    open: 'offen',
    place: ({ coordinate, of }, format) =>
      coordinate === null ? 'Noch kein Ort' : `${format.number(coordinate)} von ${of}`,
    fileName: 'mit-kommentaren',
  },
};
