import type { TextsOf } from '../texts.ts';

export const builder: TextsOf<'builder'> = {
  nav: 'Für Ihre Website',
  title: 'Ein Werkzeug auf die eigene Website stellen',
  description:
    'Wählen Sie Werkzeug, Aussehen und Sprache, sehen Sie es auf einer Seite wie Ihrer, und nehmen Sie die Zeilen zum Einfügen mit, samt allem, was Ihre Sicherheitsrichtlinie, Ihr Datenschutz und Ihre Leser brauchen.',
  contents: {
    choose: 'Auswahl',
    preview: 'Vorschau',
    paste: 'Zeilen zum Einfügen',
    check: 'Prüfung',
    data: 'Datenblatt',
  },
  colophon:
    'Norrland Export und die Kammer Hafenland sind erfunden, um Servitization Kit zu zeigen. Die Zeilen zum Einfügen sind echt, und auch, was sie laden.',

  opening: {
    heading: 'Ein Werkzeug auf die eigene Website stellen',
    lead: 'Wählen Sie ein Werkzeug und geben Sie ihm Ihr Aussehen. Sie sehen es auf der Seite eines Partners und bekommen die Zeilen für Ihre eigene.',
    begin:
      'Nichts, was Sie hier wählen, wird gesendet. Es steht in der Adresse dieser Seite; ein Link dorthin zeigt anderen dasselbe.',
    noScript:
      'In diesem Browser sind Skripte aus. Diese Seite braucht sie; die README des Skripts sagt all das in Worten.',
  },
  form: {
    heading: 'Auswahl',
    widget: 'Werkzeug',
    locale: 'Sprache des Werkzeugs',
    more: 'Weitere Auswahl',
    share: 'Link zu dieser Auswahl kopieren',
    again: 'Von vorn beginnen',
    look: 'Aussehen',
    content: 'Inhalt',
    fallback: 'Bis es da ist, und wo es nie kommt',
  },
  widgets: {
    assessment: 'Selbsteinschätzung',
    matrix: 'Internationalisierungsmatrix',
    paths: 'Strategiepfade',
    matcher: 'Herausforderungen und Aktivitäten',
    tracker: 'Skalierungsprotokoll',
    cocreation: 'Tafel der gemeinsamen Entwicklung',
    ecosystem: 'Weg des Ökosystems',
    file: 'Firmendatei',
  },
  fields: {
    profile: {
      label: 'Name des Dokuments',
      hint: 'Werkzeuge einer Website mit demselben Namen teilen ihre Antworten.',
    },
    'aria-label': {
      label: 'Name für Vorleseprogramme',
      hint: 'Wo eine Seite zwei der gleichen Art hat.',
    },
    theme: { label: 'Farben' },
    density: { label: 'Abstände' },
    'heading-level': {
      label: 'Ebene der Überschrift',
      hint: 'Eine unter der Überschrift darüber.',
    },
    loading: { label: 'Wann es lädt' },
    locale: { label: 'Sprache des Werkzeugs' },
    id: { label: 'Kennung (id)', hint: 'Damit beginnen die Adressen der Fragen.' },
    view: { label: 'Fragen' },
    'read-only': { label: 'Einträge' },
    today: {
      label: 'Heutiger Tag',
      hint: 'Der Tag, nach dem Warnungen und Diagramme gehen. Leer: der des Lesers.',
    },
    criteria: {
      label: 'Eigene Kriterien',
      hint: 'JSON, wie es die README der Wege beschreibt.',
    },
    'result-link': { label: 'Wo das Ergebnis steht', hint: 'Nach der letzten Frage angeboten.' },
    'report-link': {
      label: 'Wo der Bericht steht',
      hint: 'Eine Seite zum Drucken, auf die die Firmendatei verweist.',
    },
    consent: {
      label: 'Text zum Zustimmen',
      hint: 'Nur, wenn Ihre Seite die Antworten bekommen soll. Leer: nichts wird gesendet.',
    },
    'brand-color': { label: 'Ihre Farbe', hint: 'Eine genügt, zum Beispiel #003a70.' },
    'brand-radius': { label: 'Ecken, in px', hint: '0 bis 24.' },
    'brand-font': {
      label: 'Schriften',
      hint: 'Eine Liste, zum Beispiel Inter, sans-serif. Leer: die Ihrer Seite.',
    },
    'fallback-text': { label: 'Satz', hint: 'Ihn bekommen auch Leser ohne Skripte.' },
    'fallback-link': { label: 'Wohin der Satz führt', hint: 'Eine Adresse. Darf leer sein.' },
    release: { label: 'Fassung' },
    preview: { label: 'Gefüllt mit' },
  },
  values: {
    theme: {
      auto: 'wie die Seite',
      light: 'hell',
      dark: 'dunkel',
      'high-contrast': 'hoher Kontrast',
    },
    density: { comfortable: 'großzügig', compact: 'eng' },
    loading: { eager: 'sofort', lazy: 'wenn es in die Nähe kommt' },
    view: { phases: 'eine Phase nach der anderen', all: 'alle auf einer Seite' },
    'read-only': { false: 'werden angenommen', true: 'nur zum Lesen' },
    release: {
      followed: 'folgt dieser Hauptversion',
      pinned: 'bleibt, wie sie ist, mit Prüfsumme',
    },
    preview: { example: 'Einträgen einer erfundenen Firma', empty: 'nichts' },
    width: { phone: 'Telefon, {px} px', desktop: 'Schreibtisch, {px} px' },
  },
  faults: {
    heading: 'Nicht alles in diesem Link ließ sich verwenden.',
    unknown: '„{name}“ ist keine Auswahl dieser Seite.',
    value: '{name}: „{value}“ lässt sich nicht verwenden.',
    instead: 'Das Übliche steht an seiner Stelle.',
    nothing: 'Hier ist nichts erlaubt.',
    characters: 'Darin ist ein Zeichen, das keine Seite enthalten kann.',
    color: 'Eine deckende Farbe, zum Beispiel #003a70, rgb(0 58 112) oder navy.',
    radius: 'Eine Zahl von 0 bis 24.',
    font: 'Namen von Schriften mit Kommas dazwischen, Anführungszeichen paarweise, ohne ; { } < > \\ oder @.',
    text: 'Text mit 1 bis 200 Zeichen.',
    prose: 'Text mit 1 bis 1,000 Zeichen.',
    data: 'JSON mit höchstens 20,000 Zeichen.',
    link: 'Eine Adresse: http, https, relativ oder # und eine Kennung.',
    day: 'Ein Tag, zum Beispiel 2026-11-22.',
    list: 'Eines davon: {list}.',
  },
  preview: {
    heading: 'Auf der Seite eines Partners',
    frame: 'Vorschau: die Seite eines Partners mit dem Werkzeug',
    width: 'Breite der Seite',
    text: 'Eine echte Seite mit dem echten Element. Was Sie ausprobieren, bleibt in einem eigenen Dokument.',
    waiting: 'Die Vorschau ist unterwegs.',
    failed: 'Das Werkzeug ließ sich nicht zeigen: {message}',
  },
  paste: {
    heading: 'Zeilen zum Einfügen',
    label: 'Wege in eine Seite',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    notCopied:
      'Der Browser lässt diese Seite nicht kopieren. Markieren und kopieren Sie die Zeilen.',
    code: 'Zeilen zum Einfügen: {name}',
    policy: 'Wenn Ihre Website eine Content Security Policy hat',
    policyText: 'muss sie dies erlauben, über das Bisherige hinaus:',
    pictures: 'img-src dient nur dazu, die Abbildung als PNG zu speichern; alles andere geht ohne.',
    noHash:
      'Dieser Browser kann die Prüfsumme des Stils nicht ausrechnen. Setzen Sie die Regel in ein eigenes Stylesheet.',
    ways: {
      script: {
        name: 'Skript',
        text: 'Für die meisten Websites. Ohne Build und ohne Framework: dort einfügen, wo das Werkzeug stehen soll.',
      },
      react: {
        name: 'Mit React',
        text: 'Für eine App mit React 18 oder 19 und einem Bundler. Die Pakete bringen Typen, Props und Wörter mit.',
      },
      frame: {
        name: 'Rahmen',
        text: 'Hält Werkzeug und Seite auseinander. Ein kleines Skript macht den Rahmen so hoch wie seinen Inhalt, und die Farbe Ihrer Seite erreicht ihn.',
      },
      cms: {
        name: 'CMS ohne Skripte',
        text: 'Für Redaktionssysteme, die Skripte entfernen. Der Rahmen hat eine feste Höhe und rollt im Innern; Ihre Farbe erreicht ihn nicht.',
      },
    },
  },
  check: {
    heading: 'Prüfung',
    text: 'Für Ihre Auswahl ausgerechnet, aus dem gebauten Skript und der Vorschau, nicht aus einer Tabelle.',
    contrast: {
      name: 'Kontrast',
      kit: 'Die eigenen Farben der Werkzeuge: Text hat mindestens {text}:1 und jedes Zeichen {graphic}:1.',
      kept: 'Ihre Farbe wird verwendet, wie sie ist. Text hat mindestens {text}:1 und jedes Zeichen {graphic}:1, im Hellen und im Dunkeln.',
      changed: 'Mit diesen Korrekturen hat Text mindestens {text}:1 und jedes Zeichen {graphic}:1:',
      faint:
        '{color} {scheme}: {from} hat {before}:1 auf der Fläche. {to} im selben Farbton hat {after}:1.',
      hue: '{color} {scheme} wäre mit Ihrer Farbe zu verwechseln und bekommt einen anderen Farbton: aus {from} wird {to}.',
      frame: 'Ein Rahmen ohne Skript kann Ihre Farbe nicht übernehmen: Er zeigt die der Werkzeuge.',
      colors: {
        accent: 'Ihre Farbe',
        maturity: 'Das Blau der digitalen Dienstleistungsreife',
        ecosystem: 'Das Ocker des Ökosystems',
        other: 'Eine andere Farbe',
      },
      schemes: { light: 'im Hellen', dark: 'im Dunkeln' },
    },
    width: {
      name: 'Breite',
      works:
        'Geht in einer Spalte ab etwa {px} px. Gemessen in der Vorschau, in dieser Sprache und mit diesem Aussehen.',
      wide: 'Bei {px} px steht noch etwas über. Geben Sie ihm eine breitere Spalte.',
      waiting: 'Wird gemessen, sobald die Vorschau da ist.',
    },
    weight: {
      name: 'Gewicht',
      text: '{kB} kB mit Brotli, bis es sich benutzen lässt. Mehr kommt, wenn jemand danach fragt.',
      frame: '{kB} kB mit Brotli im Rahmen, {host} kB Skript auf Ihrer Seite.',
      bare: '{kB} kB mit Brotli im Rahmen, nichts auf Ihrer Seite.',
      react:
        'Das Element wiegt {kB} kB mit Brotli. In Ihrem Bundle hängt es davon ab, was Sie teilen; React kommt dazu, wenn Sie es nicht haben.',
    },
    languages: {
      name: 'Sprache',
      whole: 'Alle {texts} Texte sind da, Sprache: {language}.',
      part: '{translated} von {texts} Texten sind eigene, Sprache: {language}; die anderen sind Namen oder dasselbe Wort wie im Englischen.',
      others: 'Außerdem: {list}.',
    },
    version: { name: 'Fassung des Skripts', text: 'Zurzeit: Servitization Kit {version}.' },
  },
  sheet: {
    heading: 'Datenblatt',
    text: 'Für alle, die auf Ihrer Website für den Datenschutz stehen. Reiner Text: zum Herunterladen oder zum Einfügen in Ihr Verzeichnis.',
    download: 'Als Text herunterladen',
    fileName: 'datenfluss',
    title: 'Datenfluss eines Werkzeugs',
    subject: {
      widget: 'Werkzeug',
      element: 'Elementname',
      way: 'Weg in die Seite',
      document: 'Name des Dokuments',
      from: 'Skript geladen von',
      version: 'Fassung',
    },
    stored: 'Was wo gespeichert ist',
    leaves: 'Was die Seite verlässt',
    nothing: 'Nichts aus dem Dokument, außer jemand gibt selbst eine Datei oder einen Link weiter.',
    consent:
      'Wenn jemand das Kästchen ankreuzt und auf die Taste drückt, geht das ganze Dokument als Ereignis an die Seite um das Werkzeug, mit dem Text, dem zugestimmt wurde. Was die Seite damit tut, trägt die Website hier ein: ____',
    store:
      'Eine eigene Ablage der Website bekommt nach jedem Eintrag das ganze Dokument, nur wenn eine eingerichtet wurde: ____',
    frame:
      'In einem Rahmen erfährt die Seite darum jeden Eintrag, mit dem ganzen Dokument. Wer den Rahmen zeigen darf, bestimmt sein Server.',
    requests: 'Anfragen, die gestellt werden',
    retention: 'Wie lange',
    retentionText:
      'Bis es gelöscht wird oder die Daten der Website geleert werden. Eine andere Frist gibt es nicht, denn auf keinem Server liegt etwas. Safari vergisst nach sieben Tagen Nutzung ohne Besuch.',
    ownSite: 'die das Werkzeug zeigt',
    erase: 'Wie man löscht',
    eraseText: [
      'Im Werkzeug: „Alles löschen“ in der Firmendatei oder „Alle Antworten löschen“ bei den Fragen.',
      'In jedem Browser: die Daten der Website {origin} leeren oder den Schlüssel {key} aus ihrem lokalen Speicher entfernen.',
      'Dateien und Links löscht, wer sie erstellt hat.',
    ],
    never: 'Was es nicht gibt',
    neverText:
      'Kein Cookie, kein Sitzungsspeicher, kein Konto, keine Kennung einer Person, keine Messung, keine Anfrage an andere.',
    persons: 'Personen',
    personsText:
      'Das Dokument beschreibt ein Unternehmen. Namen von Menschen stehen nur darin, wo jemand sie einträgt: Zuständige, Verfasser von Kommentaren oder Notizen.',
  },
};
