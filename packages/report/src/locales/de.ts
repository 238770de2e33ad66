import type { ReportMessages } from './messages.ts';

const listed = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale).format(names);

/** German words of the report. */
export const de: ReportMessages = {
  title: 'Statusbericht: digitale Dienste im Ausland',
  unnamed: 'Ihr Unternehmen',
  asOf: ({ date }) => `Stand: ${date}`,
  print: 'Drucken oder als PDF speichern',
  printHint:
    'Wählen Sie im Druckfenster „Als PDF speichern“ als Drucker. A4 und Letter passen; lassen Sie die Ränder auf „Standard“ und Kopf- und Fußzeilen aus.',
  inShort: 'Kurz gefasst',
  sections: {
    place: 'Position',
    answers: 'Antworten',
    paths: 'Weg',
    challenges: 'Herausforderungen',
    scaling: 'Skalierung',
    cocreation: 'Gemeinsam entwickeln',
    ecosystem: 'Ökosystem',
    people: 'Beteiligte',
    comments: 'Kommentare',
    moments: 'Entwicklung',
    log: 'Protokoll',
  },
  notAssessed: ({ sections }, { locale }) => `Nicht bewertet: ${listed(sections, locale)}.`,
  nothing: 'Noch ist nichts bewertet.',
  nothingText:
    'Sobald Fragen beantwortet, Wege verglichen, Herausforderungen gewählt oder Pilotprojekte, Mikrodienste und Partner eingetragen sind, berichtet dieses Dokument davon.',
  basis: 'Worauf dieser Bericht beruht',
  evidence: 'Worauf die Forschung beruht',
  plan: 'Wer was bis wann übernimmt',
  pathsRule:
    'Fragen, Gewichte, Passung und was ratsam ist stammen von diesem Werkzeug, nicht aus der Studie. Blasse Striche auf einer Linie sind die beiden anderen Wege.',
  cards: 'Was mit Kunden entsteht und was es bisher gebracht hat',
  cardColumns: ['Mikrodienst und Bedarf', 'Phase und Entscheidung', 'Erwartet', 'Bisher gemessen'],
  owed: 'Wer am Zug ist, nach Phase und Team',
  reviews: 'Was gemeinsam gesehen und gelernt wurde',
  stillOpen: 'noch offen',
  lessons: 'Was gelernt wurde, das Neueste zuerst',
  notMeasured: 'nicht gemessen',
  written: ({ notes, comments, open }, format) =>
    [
      comments > 0 &&
        `${open} von ${comments} ${format.plural(comments, { one: 'Kommentar', other: 'Kommentaren' })} ${format.plural(open, { one: 'ist', other: 'sind' })} offen`,
      notes > 0 &&
        `${notes} ${format.plural(notes, { one: 'Notiz steht neben einer Antwort', other: 'Notizen stehen neben Antworten' })}`,
    ]
      .filter(Boolean)
      .join(', '),
  writtenSentence:
    'In den Worten derer, die sie geschrieben haben. Nichts davon ändert eine Punktzahl.',
  settled: 'Erledigt',
  moved: ({ date }) => `Was sich seit ${date} bewegt hat`,
  movedMore: ({ count }) => `und ${count} weitere in der Unternehmensdatei`,
  notAnswered: 'nicht bewertet',
  answered: ({ assessed, total }) => `${assessed} von ${total} Fragen sind beantwortet`,
  answersSentence:
    'Jede Antwort in den Worten der gewählten Stufe; wo keine ist, die Frage, wie sie gestellt wird.',
  logged: ({ count }, format) =>
    `${format.number(count)} ${format.plural(count, { one: 'weiterer Eintrag', other: 'weitere Einträge' })} in den Protokollen`,
  logSentence:
    'Ohne Pilotprojekte, Mikrodienste, Schätzungen, Kennzahlen, Lehren, Partner und Rückblicke, von denen die Kapitel oben erzählen, und ohne Zurückgenommenes. Das Neueste zuerst. Wo nicht alles Platz hat, kommt Gesagtes und Entschiedenes vor bloßen Angaben.',
  shortened: ({ count }, format) =>
    format.plural(count, {
      one: '1 langer Text endet hier mit „…“ und steht ganz in der Unternehmensdatei.',
      other: `${format.number(count)} lange Texte enden hier mit „…“ und stehen ganz in der Unternehmensdatei.`,
    }),
  sources: 'Quellen',
  sourcesText:
    'Phasen, Wege, Herausforderungen, Hürden, Teams und Routen stammen aus den Studien unten. Fragen, Punkte, Rangfolgen, Pläne und Warnungen sind Regeln dieses Werkzeugs und keiner Studie; jedes Kapitel sagt, welche. Die Ergebnisse helfen beim Abwägen; sie versprechen nichts.',
  sourceOf: ({ sections }, { locale }) => `Verwendet in: ${listed(sections, locale)}.`,
};
