import { is, known, listed } from './first.en.ts';
import type { Carrying, WorkMessages } from './messages.ts';

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const range = ({ min, max }: Carrying): string => (min === max ? `${min}` : `${min}–${max}`);

/** English words of where entries are made. */
export const work: WorkMessages = {
  tableColumns: [
    'Partner',
    'Consonance',
    'Resonance',
    'Strength',
    'Holds back',
    'Comes from nobody else',
  ],
  notAssessed: 'Not assessed',
  levelText: ({ level, name }) => `${level} ${lowerFirst(name)}`,
  strengthText: ({ strength, min, max }) =>
    strength === null
      ? `Strength not assessed: ${min === max ? min : `${min} to ${max}`} of 4, whatever is open`
      : `Strength ${strength} of 4: the lower of the two`,
  holdsBack: { yes: 'yes', no: 'no', open: 'still open' },
  resonanceAhead: 'Resonance is above consonance, which it builds on',
  formats: { svg: 'Save picture (SVG)', png: 'Save picture (PNG)', csv: 'Save table (CSV)' },
  ends: ['at least', 'at most'],
  criticalResources: 'Critical resources',
  saveFailed: ({ reason }) => `The file could not be made: ${reason}`,
  figureName: 'partners',
  partnersEyebrow: 'Partners',
  partnersTitle: ({ count }, format) =>
    count === 0
      ? 'Who is around your firm?'
      : `${count} ${format.plural(count, { one: 'partner', other: 'partners' })}`,
  partnersHint: 'Begin with those whose resources you can’t do without.',
  addPartner: 'Add a partner',
  editPartner: ({ name }) => `Change: ${name}`,
  changeShort: 'Change',
  leave: ({ name }) => `Partner has left: ${name}`,
  leaveShort: 'Has left',
  leaveHint: 'The partner leaves the picture; what was recorded stays in the log.',
  name: 'Name',
  role: 'Role',
  resources: 'Critical resources: what you can’t do without',
  resourcesHint: 'One a line.',
  soleResources: ({ names }) => `Comes from nobody else: ${names.join(', ')}.`,
  since: ({ day }) => `In since ${day}`,
  inTheWay: ({ day }) =>
    `Later entries, up to ${day}, build on what this would change. Take a later day.`,
  relationTitle: ({ name, holdsBack }) =>
    `${name}: ${holdsBack === 'open' ? 'not assessed yet' : holdsBack ? 'holds back' : 'carries'}`,
  routeEyebrow: 'Route',
  routeTitle: ({ names }) => {
    if (names.length === 0) return 'Which route fits where you start?';
    return names.length > 1
      ? 'Your start is mixed: both routes fit'
      : `${names[0]} fits where you start`;
  },
  routeSentence: ({ answered, total, provisional, settled }) =>
    answered === 0
      ? `Say where you start from on ${total} points.`
      : `${answered} of ${total} points rated${provisional ? ', too few to rely on' : settled && answered < total ? '; the others won’t change this' : ''}.`,
  equifinal: 'Both routes can lead to the same end; the choice is yours.',
  rateLogic: 'Say where you start from',
  fit: ({ fit, min, max }, format) =>
    fit === null
      ? 'Not assessed'
      : `Fit ${format.number(fit, 2)} of 1${max - min > 0.005 ? `, between ${format.number(min, 2)} and ${format.number(max, 2)} once all is rated` : ''}`,
  startsFrom: ({ text }) => `Starts from: ${text}.`,
  leadsTo: ({ texts }) => `Leads to ${texts.join(' and ')}.`,
  speaksFor: 'For',
  speaksAgainst: 'Against',
  nothingYet: 'nothing yet',
  caseLine: ({ name, industry, did }) => `In the study, ${name} (${industry}): ${did}`,
  routeRule:
    'The routes and their activities are the paper’s (sections 4 and 5), read from two large firms. Comparing by these five points and their weights is this toolkit’s rule. The authors judge the ecosystem on the second route the more viable.',
  nextEyebrow: 'Next, together',
  nextTitle: ({ count }, format) =>
    count === 0
      ? 'Nothing to do together yet'
      : `${count} ${format.plural(count, { one: 'thing', other: 'things' })} to do together`,
  nextNone:
    'They follow from where you start: rate that above, and they stand here until they are done.',
  withPartners: ({ names, mechanism }) =>
    `With ${listed(names)}: it strengthens ${lowerFirst(mechanism)}.`,
  firstStep: ({ text }) => `First step: ${text}`,
  statusOf: ({ name }) => `Status: ${name}`,
  nextRule:
    'First what is under way, then what helps where a relation is weak. The order is this toolkit’s.',
  loopEyebrow: 'The journey',
  loopTitle: ({ number }) => `Cycle ${number} is running`,
  loopCounts: {
    'setting-the-condition': ({ done, total }) => `${done} of ${total} relations assessed`,
    'systemic-and-systematic-combining': ({ done, total }) =>
      `${done} of ${total} begun activities under way`,
    'digital-servitization-outcomes': ({ done, total }) =>
      `${done} of ${total} begun activities done`,
    'ecosystem-co-evolution': ({ done }, format) =>
      `${done} ${format.plural(done, { one: 'cycle', other: 'cycles' })} closed`,
  },
  loopSteps: ({ from, to }) => `From “${from}” back to “${to}”.`,
  loopNote:
    'Four dimensions, again and again: two loops lead back. Where they begin and end is read from the paper’s text; the counts are from your log.',
  reviewsEyebrow: 'Reviews',
  reviewsTitle: ({ overdue }, format) =>
    overdue.length === 0
      ? 'What you see and learn together'
      : `${listed(overdue)} ${format.plural(overdue.length, is)} overdue`,
  due: ({ day, overdue, weeks }, format) =>
    `Every ${format.plural(weeks, { one: 'week', other: `${weeks} weeks` })}: next ${day}${overdue > 0 ? `, ${overdue} ${format.plural(overdue, { one: 'day', other: 'days' })} ago` : ''}.`,
  addReview: ({ name }) => `Write down: ${lowerFirst(name)}`,
  next: 'What is to follow from it?',
  nextHint: 'It stays open until it is dealt with, in the next cycle too.',
  about: 'About',
  wholeCircle: 'the whole circle',
  everyWeeks: ({ name }) => `Change the weeks: ${lowerFirst(name)}`,
  weeks: 'Weeks, 1 to 52',
  cadenceRule:
    'The paper asks for short cycles and regular follow-ups. The weeks are this toolkit’s: fewer while a relation holds back or is open. Set your own.',
  carried: 'Brought along from earlier cycles',
  fresh: 'From this cycle',
  settle: ({ text }) => `Dealt with: ${text}`,
  settleShort: 'Dealt with',
  reviewLine: ({ day, kind, partner }) =>
    `${kind}, ${day}${partner === null ? '' : `, ${partner}`}`,
  closeCycle: ({ number }) => `Close cycle ${number}`,
  closeHint: ({ missing }) =>
    missing.length === 0
      ? 'Both loops have entries in this cycle. Close it, and what is open goes along into the next.'
      : `Still without an entry in this cycle: ${listed(missing.map(lowerFirst))}.`,
  cyclesEyebrow: 'Cycles compared',
  cyclesTitle: ({ from, to }) =>
    from === null
      ? `${range(to)} of ${to.total} relations carry`
      : `Relations that carry: ${range(from)} of ${from.total} before, ${range(to)} of ${to.total} now`,
  cyclesNone: 'Once you close a cycle, the next is compared with it here.',
  cycleName: ({ number }) => `Cycle ${number}`,
  untilNow: 'now',
  cycleColumns: ['Cycle', 'Days', 'Relations that carry', 'Reviews', 'Loop without an entry'],
  carryingText: (carrying) => `${range(carrying)} of ${carrying.total}`,
  compareFrom: 'From the end of',
  compareTo: 'to the end of',
  noShift: 'No rating moved between these.',
  joined: ({ name }) => `${name} has joined`,
  left: ({ name }) => `${name} has left`,
  shift: ({ name, what, from, to }) =>
    `${name}, ${lowerFirst(what)}: ${known(from)} → ${known(to)}`,
  day: 'Day it happened',
  save: 'Save',
  cancel: 'Cancel',
  optional: 'optional',
  unknown: 'Don’t know',
  refused: ({ field, needed }) =>
    `This can’t be saved: look at “${field}”.${needed && ` Needed is ${needed}.`}`,
  result: 'Result',
  weakEyebrow: 'From your assessment',
  weakTitle: ({ count }, format) =>
    `${count} weak ${format.plural(count, { one: 'phase', other: 'phases' })} that partners can help with`,
  weakRule: 'These links between the tools are this toolkit’s own; no paper draws them.',
  weakPhase: ({ phase }) =>
    `“${phase}” is not consolidated yet. One activity of each route works on it:`,
  ofRoute: ({ route, name }) => `${route}: ${name}`,
  table: 'Show as table',
};
