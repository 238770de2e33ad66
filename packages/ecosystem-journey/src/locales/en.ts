import type { Carrying, JourneyMessages } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const is = { one: 'is', other: 'are' };
const entries = { one: 'entry', other: 'entries' };

/** Names in a row; of many the first, and how many more. */
const listed = (names: readonly string[]): string => {
  const [first = '', second = '', third = ''] = names;
  if (names.length < 3) return names.join(' and ');
  if (names.length === 3) return `${first}, ${second} and ${third}`;
  return `${first}, ${second}, ${third} and ${names.length - 3} others`;
};

const known = (level: number | null): string => (level === null ? 'not assessed' : `${level} of 4`);

const range = ({ min, max }: Carrying): string => (min === max ? `${min}` : `${min}–${max}`);

/** English words of the journey. */
export const en: JourneyMessages = {
  title: 'Ecosystem journey',
  headline: ({ min, max, total }, format) =>
    `${min === max ? min : `${min} to ${max}`} of ${total} ${format.plural(total, { one: 'relation carries', other: 'relations carry' })}`,
  mapEmpty:
    'Name the partners that you can’t do without, and say how well you fit and how well working together goes.',
  mapSentence: ({ back, open, ahead, atRisk }, format) =>
    [
      back.length === 0
        ? 'No relation is known to hold you back.'
        : `${listed(back)} ${format.plural(back.length, { one: 'holds', other: 'hold' })} you back.`,
      open > 0 && `${open} ${format.plural(open, is)} still open.`,
      ahead.length > 0 &&
        `${listed(ahead)}: working together goes better than the fit behind it, which may not last.`,
      atRisk.length > 0 && `At risk: ${listed(atRisk)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  firm: 'You',
  mapLabel: 'Partners around your firm',
  mapHint: 'Press a partner to see and rate the relation.',
  mapKey:
    'The nearer a partner, the better you fit (consonance); the thicker the tie, the better working together goes (resonance). A dotted tie isn’t assessed.',
  keyCarries: 'carries',
  keyBack: 'holds back',
  keyOpen: 'still open',
  partnerLabel: ({ consonance, resonance, holdsBack }) =>
    `consonance ${known(consonance)}, resonance ${known(resonance)}, ${holdsBack === 'open' ? 'still open' : holdsBack ? 'holds back' : 'carries'}`,
  source: ({ cite }) =>
    `Consonance, resonance, dimensions, loops and routes: ${cite}, sections 2 to 5.`,
  rule: 'Ratings, the lower of the two as the strength of a relation, the fit of a route and the weeks between reviews are this toolkit’s, not the paper’s.',
  partFailed: 'This part could not be fetched. If it fails again, reload the page.',
  retry: 'Try again',

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
  relationTitle: ({ name, strength }) =>
    `${name}: ${strength === null ? 'not assessed yet' : strength < 2 ? 'holds back' : 'carries'}`,

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

  kinds: {
    partner: 'partner',
    'partner-left': 'partner left',
    rating: 'rating',
    logic: 'start',
    activity: 'activity',
    review: 'review',
    settled: 'dealt with',
    cadence: 'weeks',
    cycle: 'cycle',
    undo: 'taken back',
  },
  entry: {
    partner: ({ name }) => `Partner: ${name}`,
    left: ({ name }) => `Partner has left: ${name}`,
    rating: ({ name, mechanism, level }) =>
      `${name}, ${lowerFirst(mechanism)}: ${lowerFirst(level)}`,
    logic: ({ name, lean }) => `${name}: ${lowerFirst(lean)}`,
    activity: ({ name, status }) => `${name}: ${lowerFirst(status)}`,
    review: ({ kind, seen }) => `${kind}: ${seen}`,
    settled: ({ text }) => `Dealt with: ${text}`,
    cadence: ({ kind, weeks }) => `${kind}: every ${weeks} weeks`,
    cycle: 'Cycle closed',
    undo: ({ entry }) => `Taken back: ${entry}`,
  },
  fileName: 'ecosystem-log',

  day: 'Day it happened',
  save: 'Save',
  cancel: 'Cancel',
  optional: 'optional',
  unknown: 'Don’t know',
  refused: ({ field, needed }) =>
    `This can’t be saved: look at “${field}”.${needed && ` Needed is ${needed}.`}`,
  result: 'Result',
  newer: 'Newer',
  older: 'Older',
  shown: ({ first, last, count }, format) =>
    `${format.number(first)} to ${format.number(last)} of ${format.number(count)}`,
  takenBack: 'taken back',
  noEffect: ({ why }) => `Without effect: ${lowerFirst(why)}`,
  undoShort: 'Take back',
  bringBackShort: 'Bring back',
  undoLast: ({ entry }) => `Take back the last entry: ${entry}`,
  logEmpty: 'Nothing here.',
  logTitle: ({ count }, format) => `${format.number(count)} ${format.plural(count, entries)}`,
  weakEyebrow: 'From your assessment',
  weakTitle: ({ count }, format) =>
    `${count} weak ${format.plural(count, { one: 'phase', other: 'phases' })} that partners can help with`,
  weakRule: 'These links between the tools are this toolkit’s own; no paper draws them.',
  weakPhase: ({ phase }) =>
    `“${phase}” is not consolidated yet. One activity of each route works on it:`,
  ofRoute: ({ route, name }) => `${route}: ${name}`,

  logEyebrow: 'Log',
  logColumns: ['Day', 'Kind', 'Entry', 'Note'],
  fileTitle: 'Save or open the log',
  saveJson: 'Save as file (JSON)',
  saveCsv: 'Save as table (CSV)',
  openFile: 'Open a saved log',
  imported: ({ added, known, bad, others }, format) =>
    `${format.number(added)} ${format.plural(added, entries)} added, ${format.number(known)} here already${bad > 0 ? `, ${format.number(bad)} could not be read` : ''}${others > 0 ? `, ${format.number(others)} of other tools left alone` : ''}.`,
  conflicts: ({ count }, format) =>
    `${format.number(count)} ${format.plural(count, entries)} of the file ${format.plural(count, is)} here already with other content. What is here stays; from the file this was left out:`,
  fault: ({ place, path, problem, needed }) =>
    `Entry or line ${place}, ${path}: ${problem}${needed && `; needed is ${needed}`}.`,
  lost: {
    head: 'The beginning of the file is missing, and with it perhaps entries.',
    end: ({ place }) =>
      `Entry or line ${place}: the file ends here too soon; what followed is missing.`,
  },
  problems: {
    missing: 'is missing',
    type: 'is of another kind',
    range: 'does not fit',
    unknown: 'is not known',
  },
  needed: {
    event: 'an event as JSON',
    choice: 'one of the choices',
    'one-of': ({ of }) => `one of ${of}`,
    'some-of': ({ of }) => `some of ${of}, each once`,
    text: ({ max }, format) => `text of 1 to ${format.number(max)} characters`,
    texts: ({ max, count }, format) =>
      `at most ${count} different lines of 1 to ${format.number(max)} characters`,
    number: ({ min, max, whole }, format) =>
      min === max
        ? format.number(min)
        : `a ${whole ? 'whole ' : ''}number from ${format.number(min)} to ${format.number(max)}`,
    day: 'a day such as 2026-03-01, from 1900 on and not in the future',
    link: 'an address that begins with http:// or https://',
    currency: 'a currency of three letters, such as EUR',
  },
  moreFaults: ({ count }, format) => `And ${format.number(count)} more.`,
  fileFailed: 'This browser could not read the file.',
  tooLarge:
    'That file is larger than 20 MB. A log is far smaller; please check that it is the right one.',
  clockAhead: 'Written with a clock that was ahead; please check the day.',
  noLog: 'There is no log in this file.',
  otherVersion:
    'This file is of another version than this tool reads. Nothing was taken from it; open it with a newer version.',
  skippedEntries: ({ count }, format) =>
    `${count} ${format.plural(count, entries)} of this log can’t be read by this version. They stay in the file.`,
  unsavedTitle: 'Not saved.',
  unsavedText:
    'This browser keeps nothing right now. Save the log as a file before you close the page.',
  unreadableTitle: 'Saved data can’t be read.',
  unreadableText: 'It is left untouched, and nothing is drawn from it.',
  table: 'Show as table',
};
