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
  printHint:
    'Välj ”Spara som PDF” som skrivare i utskriftsfönstret. Både A4 och Letter går bra; låt marginalerna vara ”Standard” och stäng av sidhuvud och sidfot.',
  inShort: 'I korthet',
  sections: {
    place: 'Position',
    answers: 'Svar',
    paths: 'Väg',
    challenges: 'Utmaningar',
    scaling: 'Skalning',
    cocreation: 'Samskapande',
    ecosystem: 'Ekosystem',
    people: 'Svarande',
    comments: 'Kommentarer',
    moments: 'Utveckling',
    log: 'Logg',
  },
  notAssessed: ({ sections }, { locale }) => `Inte bedömt: ${listed(sections, locale)}.`,
  nothing: 'Ingenting är bedömt än.',
  nothingText:
    'Så snart frågor är besvarade, vägar jämförda, utmaningar valda eller piloter, mikrotjänster och partner antecknade berättar rapporten om dem.',
  basis: 'Vad rapporten bygger på',
  evidence: 'Vad forskningen bygger på',
  plan: 'Vem gör vad, och till när',
  pathsRule:
    'Frågor, vikter, passform och vad som är lämpligt kommer från det här verktyget, inte från studien. Svaga streck på en linje är de två andra vägarna.',
  cards: 'Vad som byggs med kunder, och vad det har gett hittills',
  cardColumns: ['Mikrotjänst och behov', 'Fas och beslut', 'Förväntat', 'Mätt hittills'],
  owed: 'Vems tur det är, per fas och team',
  reviews: 'Vad ni har sett och lärt er tillsammans',
  stillOpen: 'ännu öppet',
  lessons: 'Det vi har lärt oss, det nyaste först',
  notMeasured: 'inte mätt',
  written: ({ notes, comments, open }, format) =>
    [
      comments > 0 &&
        `${open} av ${comments} ${format.plural(comments, { one: 'kommentar', other: 'kommentarer' })} är ${format.plural(open, { one: 'öppen', other: 'öppna' })}`,
      notes > 0 &&
        `${notes} ${format.plural(notes, { one: 'anteckning står vid ett svar', other: 'anteckningar står vid svar' })}`,
    ]
      .filter(Boolean)
      .join(', '),
  writtenSentence: 'Med skribenternas egna ord. Inget här ändrar en poäng.',
  settled: 'Klar',
  moved: ({ date }) => `Vad som har hänt sedan ${date}`,
  movedMore: ({ count }) => `och ${count} till, i företagsfilen`,
  notAnswered: 'inte bedömt',
  answered: ({ assessed, total }) => `${assessed} av ${total} frågor har ett svar`,
  answersSentence:
    'Varje svar med den valda nivåns ord; där svar saknas står frågan som den ställs.',
  logged: ({ count }, format) =>
    `${format.number(count)} ${format.plural(count, { one: 'annan anteckning', other: 'andra anteckningar' })} i loggarna`,
  logSentence:
    'Utan piloter, mikrotjänster, uppskattningar, mått, lärdomar, partner och avstämningar, som kapitlen ovan berättar om, och utan det som har tagits tillbaka. Det nyaste först. Där allt inte får plats kommer det som har sagts och beslutats före rena uppgifter.',
  shortened: ({ count }, format) =>
    format.plural(count, {
      one: '1 lång text slutar här med ”…” och står hel i företagsfilen.',
      other: `${format.number(count)} långa texter slutar här med ”…” och står hela i företagsfilen.`,
    }),
  sources: 'Källor',
  sourcesText:
    'Faser, vägar, utmaningar, hinder, team och rutter kommer från studierna nedan. Frågor, poäng, rangordning, planer och varningar är verktygets egna regler och ingen studies; varje kapitel säger vilka. Resultaten hjälper er att väga för och emot; de lovar ingenting.',
  sourceOf: ({ sections }, { locale }) => `Används i: ${listed(sections, locale)}.`,
};
