import type { ReportMessages } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const listed = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale).format(names.map(lowerFirst));

/** Swedish words of the report. */
export const sv: ReportMessages = {
  title: 'Lägesrapport: digitala tjänster utomlands',
  unnamed: 'Ert företag',
  asOf: ({ date }) => `Läget den ${date}`,
  print: 'Skriv ut eller spara som PDF',
  inShort: 'I korthet',
  sections: {
    place: 'Position',
    paths: 'Väg',
    challenges: 'Utmaningar',
    scaling: 'Skalning',
    people: 'Svarande',
    moments: 'Utveckling',
  },
  notAssessed: ({ sections }, { locale }) => `Inte bedömt: ${listed(sections, locale)}.`,
  nothing: 'Ingenting är bedömt än.',
  nothingText:
    'Så snart frågor är besvarade, vägar jämförda, utmaningar valda eller piloter antecknade berättar rapporten om dem.',
  basis: 'Vad rapporten bygger på',
  evidence: 'Vad forskningen bygger på',
  plan: 'Vem gör vad, och till när',
  pathsRule:
    'Frågor, vikter, passform och vad som är lämpligt kommer från det här verktyget, inte från studien. Svaga streck på en linje är de två andra vägarna.',
  moved: ({ date }) => `Vad som har hänt sedan ${date}`,
  movedMore: ({ count }) => `och ${count} till, i loggen`,
  sources: 'Källor',
  sourcesText:
    'Faser, vägar, utmaningar och hinder kommer från studierna nedan. Frågor, poäng, rangordning, planer och varningar är verktygets egna regler och ingen studies; varje kapitel säger vilka. Resultaten hjälper er att väga för och emot; de förutsäger ingenting.',
  sourceOf: ({ sections }, { locale }) => `Används i: ${listed(sections, locale)}.`,
};
