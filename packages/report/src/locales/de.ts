import type { ReportMessages } from './messages.ts';

const listed = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale).format(names);

/** German words of the report. */
export const de: ReportMessages = {
  title: 'Statusbericht: digitale Dienste im Ausland',
  unnamed: 'Ihr Unternehmen',
  asOf: ({ date }) => `Stand: ${date}`,
  print: 'Drucken oder als PDF speichern',
  inShort: 'Kurz gefasst',
  sections: {
    place: 'Position',
    paths: 'Weg',
    challenges: 'Herausforderungen',
    scaling: 'Skalierung',
    people: 'Beteiligte',
    moments: 'Entwicklung',
  },
  notAssessed: ({ sections }, { locale }) => `Nicht bewertet: ${listed(sections, locale)}.`,
  nothing: 'Noch ist nichts bewertet.',
  nothingText:
    'Sobald Fragen beantwortet, Wege verglichen, Herausforderungen gewählt oder Pilotprojekte eingetragen sind, berichtet dieses Dokument davon.',
  basis: 'Worauf dieser Bericht beruht',
  evidence: 'Worauf die Forschung beruht',
  plan: 'Wer was bis wann übernimmt',
  pathsRule:
    'Fragen, Gewichte, Passung und was ratsam ist stammen von diesem Werkzeug, nicht aus der Studie. Blasse Striche auf einer Linie sind die beiden anderen Wege.',
  moved: ({ date }) => `Was sich seit ${date} bewegt hat`,
  movedMore: ({ count }) => `und ${count} weitere im Protokoll`,
  sources: 'Quellen',
  sourcesText:
    'Phasen, Wege, Herausforderungen und Hürden stammen aus den Studien unten. Fragen, Punkte, Rangfolgen, Pläne und Warnungen sind Regeln dieses Werkzeugs und keiner Studie; jedes Kapitel sagt, welche. Die Ergebnisse helfen beim Abwägen; sie sagen nichts voraus.',
  sourceOf: ({ sections }, { locale }) => `Verwendet in: ${listed(sections, locale)}.`,
};
