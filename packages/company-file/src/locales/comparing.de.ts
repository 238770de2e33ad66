import type { Format } from '@servitization/ui';
import type { ComparingMessages } from './messages.ts';

const counted = (count: number, format: Format, one: string, other: string): string =>
  `${count} ${format.plural(count, { one, other })}`;

/** `a, b und c`. */
const listed = (parts: readonly string[], { locale }: Format): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

/** German words of what is compared and talked about: moments, people, comments, conflicts. */
export const comparing: ComparingMessages = {
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
    paths: {
      title: 'Strategiepfade',
      first: 'Passt am besten',
      chosen: 'Gewählter Pfad',
      circumstances: 'Antworten zur Lage Ihres Unternehmens',
      still: ({ now }) => `${now}, wie zuvor`,
      none: 'keiner',
      changed: ({ count }) => (count === 0 ? 'keine geändert' : `${count} geändert`),
      rule: 'Beide Zeitpunkte werden nach den heutigen Kriterien gewogen.',
    },
    between: ({ entries, choices }, format) =>
      `Dazwischen hinzugekommen: ${listed(
        [
          entries > 0 && counted(entries, format, 'Logbucheintrag', 'Logbucheinträge'),
          choices > 0 && counted(choices, format, 'Auswahl', 'Auswahlen'),
        ].filter((one) => one !== false),
        format,
      )}.`,
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
    isSettled: 'Der Kommentar ist erledigt.',
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
    kept: ({ count }, format) =>
      `${counted(count, format, 'neuer Kommentar bleibt', 'neue Kommentare bleiben')} in diesem Browser, bis Sie die Datei herunterladen.`,
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
    tools: {
      names: {
        path: 'Strategiepfad',
        plan: 'Arbeitsplan',
        challenges: 'Herausforderungen',
        scaling: 'Piloten und Skalierung',
        cocreation: 'Tafel für gemeinsames Entwickeln',
        ecosystem: 'Ökosystem-Reise',
      },
      unknownPath: 'Ein Pfad, den diese Seite nicht kennt',
      planned: ({ count }, format) =>
        `${counted(count, format, 'Aktivität', 'Aktivitäten')} mit Verantwortlichen oder Quartal`,
      marked: ({ challenges, activities }, format) =>
        `${counted(challenges, format, 'Herausforderung', 'Herausforderungen')} markiert, ${counted(activities, format, 'Aktivität', 'Aktivitäten')} dagegen gewählt`,
      logged: ({ count, date }, format) =>
        `${counted(count, format, 'Eintrag', 'Einträge')}, der letzte vom ${date}`,
    },
    left: {
      text: ({ name, date, count }, format) =>
        `${counted(count, format, 'Kommentar', 'Kommentare')} zur Datei ${name ? `von ${name}` : 'einer Firma ohne Namen'}, zuletzt vom ${date}, noch nicht heruntergeladen.`,
      resume: 'Mit den Kommentaren weitermachen',
      erase: 'Kommentare löschen',
      question: 'Diese Kommentare löschen?',
      confirm: 'Kommentare löschen',
      cancel: 'Behalten',
    },
    fileName: 'mit-kommentaren',
  },
};
