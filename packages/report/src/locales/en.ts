import type { ReportMessages } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const listed = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale).format(names.map(lowerFirst));

/** English words of the report. */
export const en: ReportMessages = {
  title: 'Status report: digital services abroad',
  unnamed: 'Your firm',
  asOf: ({ date }) => `As of ${date}`,
  print: 'Print or save as PDF',
  printHint:
    'In the print window, choose “Save as PDF” as the printer. A4 and Letter both fit; leave the margins at “Default”, and headers and footers off.',
  inShort: 'In short',
  sections: {
    place: 'Place',
    answers: 'Answers',
    paths: 'Path',
    challenges: 'Challenges',
    scaling: 'Scaling',
    cocreation: 'Co-creation',
    ecosystem: 'Ecosystem',
    people: 'People',
    comments: 'Comments',
    moments: 'Progress',
    log: 'Log',
  },
  notAssessed: ({ sections }, { locale }) => `Not assessed: ${listed(sections, locale)}.`,
  nothing: 'Nothing has been assessed yet.',
  nothingText:
    'As soon as questions are answered, paths compared, challenges chosen, or pilots, micro-services and partners written down, this report tells of them.',
  basis: 'What this report rests on',
  evidence: 'What the research rests on',
  plan: 'Who does what, and until when',
  pathsRule:
    'Questions, weights, fit and what is advisable are this toolkit’s, not the paper’s. Faint marks on a line are the other two paths.',
  cards: 'What is built with customers, and what came of it so far',
  cardColumns: ['Micro-service and need', 'Phase and decision', 'Expected', 'Measured so far'],
  owed: 'Whose turn it is, by phase and team',
  reviews: 'What was seen and learned together',
  stillOpen: 'still open',
  lessons: 'What was learned, the newest first',
  notMeasured: 'not measured',
  written: ({ notes, comments, open }, format) =>
    [
      comments > 0 &&
        `${open} of ${comments} ${format.plural(comments, { one: 'comment', other: 'comments' })} ${format.plural(open, { one: 'is', other: 'are' })} open`,
      notes > 0 &&
        `${notes} ${format.plural(notes, { one: 'note stands beside an answer', other: 'notes stand beside answers' })}`,
    ]
      .filter(Boolean)
      .join(', '),
  writtenSentence: 'In the words of those who wrote them. Nothing here changes a score.',
  settled: 'Settled',
  moved: ({ date }) => `What moved since ${date}`,
  movedMore: ({ count }) => `and ${count} more, in the company file`,
  notAnswered: 'not assessed',
  answered: ({ assessed, total }) => `${assessed} of ${total} questions have an answer`,
  answersSentence:
    'Each answer in the words of the level that was chosen; where there is none, the question as it is asked.',
  logged: ({ count }, format) =>
    `${format.number(count)} other ${format.plural(count, { one: 'entry', other: 'entries' })} in the logs`,
  logSentence:
    'Without pilots, micro-services, estimates, measures, lessons, partners and reviews, of which the chapters above tell, and without what was taken back. The newest first. Where there is no room for all, what somebody has said and decided comes before bare facts.',
  shortened: ({ count }, format) =>
    `${format.number(count)} long ${format.plural(count, { one: 'text ends', other: 'texts end' })} in “…” here, and ${format.plural(count, { one: 'is', other: 'are' })} whole in the company file.`,
  sources: 'Sources',
  sourcesText:
    'Phases, paths, challenges, barriers, teams and routes come from the studies below. Questions, scores, rankings, plans and warnings are this toolkit’s own rules and no study’s; each chapter says which. Findings help to weigh things up; they promise nothing.',
  sourceOf: ({ sections }, { locale }) => `Used in: ${listed(sections, locale)}.`,
};
