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
  inShort: 'In short',
  sections: {
    place: 'Place',
    paths: 'Path',
    challenges: 'Challenges',
    scaling: 'Scaling',
    people: 'People',
    moments: 'Progress',
  },
  notAssessed: ({ sections }, { locale }) => `Not assessed: ${listed(sections, locale)}.`,
  nothing: 'Nothing has been assessed yet.',
  nothingText:
    'As soon as questions are answered, paths compared, challenges chosen or pilots written down, this report tells of them.',
  basis: 'What this report rests on',
  evidence: 'What the research rests on',
  plan: 'Who does what, and until when',
  pathsRule:
    'Questions, weights, fit and what is advisable are this toolkit’s, not the paper’s. Faint marks on a line are the other two paths.',
  moved: ({ date }) => `What moved since ${date}`,
  movedMore: ({ count }) => `and ${count} more, in the log`,
  sources: 'Sources',
  sourcesText:
    'Phases, paths, challenges and barriers come from the studies below. Questions, scores, rankings, plans and warnings are this toolkit’s own rules and no study’s; each chapter says which. Findings help to weigh things up; they forecast nothing.',
  sourceOf: ({ sections }, { locale }) => `Used in: ${listed(sections, locale)}.`,
};
