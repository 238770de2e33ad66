import type { TrackerMessages } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const is = { one: 'is', other: 'are' };
const activities = { one: 'activity', other: 'activities' };
const entries = { one: 'entry', other: 'entries' };

/** English words of the tracker. */
export const en: TrackerMessages = {
  title: 'Scaling tracker',
  headlines: {
    empty: 'Where does your scaling stand?',
    fork: 'Piloting is behind you: choose a way to grow',
    phase: ({ name, done, total }) => `${name}: ${done} of ${total} done`,
  },
  wayEmpty:
    'Write down what has happened so far: pilots, activities, barriers, numbers. Each entry has a date and can be taken back.',
  way: ({ total, done, inProgress, skipped }, format) =>
    `${done} of ${total} activities on your way ${format.plural(done, is)} done, ${inProgress} ${format.plural(inProgress, is)} in progress${skipped > 0 ? ` and ${skipped} skipped with a reason` : ''}.`,
  commonToBoth: 'Phase 0, common to both',
  oneOfTwo: 'Then one of the two',
  phaseLabel: ({ number, stage }) => `${number} ${stage}`,
  chosenOn: ({ day }) => `Chosen ${day}.`,
  youAreHere: 'You are here',
  gatePassed: 'Gate passed',
  markKey: 'What the circles mean',
  source: ({ cite }) => `Phases, activities and barriers: ${cite}, tables 2 to 4.`,
  rule: 'Gates, warnings, the comparison and the log are this toolkit’s, not the paper’s.',

  change: ({ name }) => `Change: ${name}`,
  changeShort: 'Change',
  status: 'Status',
  reason: 'Reason',
  reasonHint: 'Needed to skip; it is kept in the log.',
  note: 'Note',
  evidence: 'Link to evidence',
  evidenceLink: ({ name }) => `Evidence: ${name}`,
  day: 'Day it happened',
  save: 'Save',
  cancel: 'Cancel',
  optional: 'optional',
  refused: ({ field, needed }) =>
    `This can’t be saved: look at “${field}”.${needed && ` Needed is ${needed}.`}`,
  tooLongAgo: ({ field, day }) => `“${field}” can’t be before ${day}. Please check the year.`,
  tooEarly: ({ field, day }) =>
    `“${field}” can’t be before ${day}: what it builds on happened then.`,
  tooLate: ({ field, day }) => `“${field}” can’t be after ${day}: what builds on it happened then.`,

  gateTitle: ({ name }) => `Gate at the end of “${name}”`,
  readinessTitle: 'Readiness gate: are you ready to scale?',
  gateReady: 'All activities are done or skipped. You can pass.',
  gateOpen: ({ count }, format) =>
    `${count} ${format.plural(count, activities)} still open. You can pass all the same; say why, and the reason stays in the log.`,
  passGate: 'Pass the gate',
  gateWasPassed: ({ day, open, reason }, format) =>
    `Passed ${day}${open > 0 ? ` with ${open} open ${format.plural(open, activities)}` : ''}.${reason ? ` Reason: “${reason}”` : ''}`,

  strategyTitle: ({ recommended, tied, chosen }) => {
    if (tied) return 'Both strategies fit about as well';
    if (!recommended) return 'Which way to grow?';
    if (chosen && chosen !== recommended)
      return `You chose ${lowerFirst(chosen)}; ${lowerFirst(recommended)} fits better`;
    return `${recommended} fits what you aim at`;
  },
  strategySentence: ({ answered, total, provisional }) =>
    answered === 0
      ? `Say what you aim at on ${total} points, and see which strategy that fits.`
      : `${answered} of ${total} points rated${provisional ? ', too few to rely on' : ''}. The choice is yours.`,
  strategyRule:
    'The five rows are the paper’s (table 4). The four circumstances are named there without a direction. Deciding by them and their weights, 2 a row and 1 a circumstance, is this toolkit’s rule.',
  rate: 'Rate what you aim at',
  unknown: 'Don’t know',
  fit: ({ fit, min, max }, format) =>
    fit === null
      ? 'Not rated'
      : `Fit ${format.number(fit, 2)} of 1${max - min > 0.005 ? `, between ${format.number(min, 2)} and ${format.number(max, 2)} once all is rated` : ''}`,
  speaksFor: 'For',
  speaksAgainst: 'Against',
  nothingYet: 'nothing yet',
  contingenciesDisagree:
    'Your circumstances point the other way than your aims. Talk about that before you choose.',
  choose: ({ name }) => `Choose ${lowerFirst(name)}`,
  whyChange: 'Why do you change?',
  cases: ({ firms }) =>
    `Firms of the study: ${firms.map(({ name, employees, industry, offering }) => `${name} (${employees} people, ${industry}: ${offering})`).join('; ')}.`,
  aimNotPilot:
    'Rate where you want to be, not how you work with pilots: a firm of the study that now grows through partners was close to its customers while it piloted.',

  pilotsEyebrow: 'Pilots',
  pilotsTitle: ({ ended, contracts, running }, format) => {
    if (ended === 0) {
      return `${running} ${format.plural(running, { one: 'pilot is', other: 'pilots are' })} running`;
    }
    const led = contracts === 0 ? 'none' : `${contracts}`;
    return `${ended} ${format.plural(ended, { one: 'pilot has', other: 'pilots have' })} ended, ${led} became a contract`;
  },
  pilotsNone: 'No pilots yet',
  today: 'Today',
  contract: 'Became a contract',
  noContract: 'Ended, no contract',
  runningSince: ({ day }) => `Running since ${day}`,
  addPilot: 'Add a pilot',
  editPilot: ({ name }) => `Change pilot: ${name}`,
  endPilot: ({ name }) => `End pilot: ${name}`,
  endShort: 'End pilot',
  customer: 'Customer',
  need: 'Need',
  parameters: 'What is measured, and what counts as success',
  parametersHint: 'One a line.',
  noParameters: 'Nothing agreed yet',
  started: 'Began',
  ended: 'Ended',
  outcome: 'Outcome',
  result: 'Result',
  table: 'Show as table',
  pilotColumns: ['Customer', 'Need', 'Measured', 'Began', 'Ended', 'Outcome'],

  barriersEyebrow: 'Barriers',
  barriersTitle: ({ names }, format) => {
    const [first = '', ...others] = names;
    if (names.length === 0) return 'What holds you back?';
    const all = [first, ...others.map(lowerFirst)].join(' and ');
    return `${all} ${format.plural(names.length, is)} felt most`;
  },
  barrierNow: ({ force, day }) => `${force}, ${day}`,
  notRated: 'not rated',
  rateBarrier: ({ name }) => `Rate: ${name}`,
  rateShort: 'Rate',
  howHard: 'How hard is it felt?',
  phase: 'Phase',
  phaseThatDay: 'The one you were in that day',
  phaseKey: 'Phases below the lines',
  phaseFrom: ({ number, name, day }) => `${number} ${name}, from ${day}`,
  symptoms: 'Which of these do you see?',

  earlier: ({ count }, format) => `${format.number(count)} earlier, in the log`,
  outcomesEyebrow: 'Outcomes',
  outcomesTitle: ({ rising, recorded }) => {
    if (recorded === 0) return 'What has come of it?';
    return `${rising} of ${recorded} recorded ${recorded === 1 ? 'number is' : 'numbers are'} up on the last`;
  },
  notRecorded: 'not recorded',
  amountOn: ({ amount, day }) => `${amount}, ${day}`,
  addNumber: ({ name }) => `Add a number: ${name}`,
  addShort: 'Add a number',
  number: 'Number',
  currency: 'Currency, such as EUR',
  otherCurrency: 'Only numbers in the latest currency are drawn.',

  logEyebrow: 'Log',
  logTitle: ({ count }, format) => `${format.number(count)} ${format.plural(count, entries)}`,
  logEmpty: 'Nothing here.',
  filter: 'Show',
  filters: {
    all: 'everything',
    activity: 'activities',
    pilot: 'pilots begun',
    'pilot-ended': 'pilots ended',
    gate: 'gates',
    strategy: 'strategies',
    barrier: 'barriers',
    outcome: 'outcomes',
    trait: 'aims',
    undo: 'taken back',
  },
  entry: {
    activity: ({ name, status }) => `${name}: ${lowerFirst(status)}`,
    pilot: ({ name }) => `Pilot: ${name}`,
    pilotEnded: ({ name, contract }) =>
      `Pilot ended: ${name}, ${contract ? 'contract' : 'no contract'}`,
    gate: ({ name }) => `Gate passed: ${name}`,
    strategy: ({ name }) => `${name} chosen`,
    barrier: ({ name, force }) => `${name}: ${lowerFirst(force)}`,
    outcome: ({ name, amount }) => `${name}: ${amount}`,
    trait: ({ name, lean, end, isClear }) =>
      `${name}: ${end ? `${isClear ? 'clearly' : 'more'} “${end}”` : lowerFirst(lean)}`,
    undo: ({ entry }) => `Taken back: ${entry}`,
    reason: ({ text }) => `Reason: “${text}”`,
  },
  takenBack: 'taken back',
  stillHolds: ({ day }) => `A later entry, of ${day}, still holds.`,
  noEffect: ({ why }) => `Without effect: ${lowerFirst(why)}`,
  undoShort: 'Take back',
  bringBackShort: 'Bring back',
  undoLast: ({ entry }) => `Take back the last entry: ${entry}`,
  newer: 'Newer',
  older: 'Older',
  shown: ({ first, last, count }, format) =>
    `${format.number(first)} to ${format.number(last)} of ${format.number(count)}`,

  compareTitle: 'What moved between two days',
  compareFrom: 'From the end of',
  compareTo: 'to the end of',
  compareOrder: 'Give two days, the second not before the first.',
  compareNone: 'Nothing moved between these days.',
  becomes: ({ what, from, to }) => `${what}: ${lowerFirst(from)} → ${lowerFirst(to)}`,
  place: 'Place',
  strategy: 'Strategy',
  fork: 'At the fork',
  none: 'None',
  pilotBegan: ({ name }) => `Pilot began: ${name}`,
  pilotEnded: ({ name }) => `Pilot ended: ${name}`,

  warningsTitle: ({ count }, format) =>
    `${count} ${format.plural(count, { one: 'thing', other: 'things' })} to look at`,
  warnings: {
    'pilots-without-contract': ({ count }, format) =>
      `The last ${format.plural(count, { one: 'pilot', other: `${count} pilots` })} ended without a contract.`,
    'support-crowds-out-development': () =>
      'By your latest rating, helping users takes the time meant for the product.',
    'phase-stalled': ({ name, days }, format) =>
      `No activity of “${name}” has been done for about ${format.number(days / 30.4, 0)} months.`,
    'fork-stalled': ({ days }, format) =>
      `The readiness gate was passed about ${format.number(days / 30.4, 0)} months ago, and no strategy is chosen.`,
    'both-strategies-started': ({ name, count }, format) =>
      `Both are begun: ${count} ${format.plural(count, activities)} of ${lowerFirst(name)} too.`,
    'pilot-without-parameters': ({ name }) =>
      `Nothing is agreed on that decides the pilot with ${name}.`,
    'pilot-without-end': ({ name, days }, format) =>
      `The pilot with ${name} has run for about ${format.number(days / 30.4, 0)} months.`,
    'breadth-before-depth': () =>
      'You carry the solution to other customer groups before a team follows up the ones you have.',
    'partners-not-looked-after': () => 'Partners carry your growth, and nobody asks how they fare.',
    'barrier-stays-high': ({ name, count }) =>
      `${name} was rated hard or worse ${count} times in a row.`,
    'left-open-behind-gate': ({ name, count }, format) =>
      `${count} ${format.plural(count, activities)} of “${name}” ${format.plural(count, is)} open, long after its gate.`,
  },

  logColumns: ['Day', 'Kind', 'Entry', 'Note'],
  fileTitle: 'Save or open the log',
  saveJson: 'Save as file (JSON)',
  saveCsv: 'Save as table (CSV)',
  openFile: 'Open a saved log',
  fileName: 'scaling-log',
  imported: ({ added, known, bad, others }, format) =>
    `${format.number(added)} ${format.plural(added, entries)} added, ${format.number(known)} here already${bad > 0 ? `, ${format.number(bad)} could not be read` : ''}${others > 0 ? `, ${format.number(others)} of other tools left alone` : ''}.`,
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
    number: ({ max }, format) => `a number from 0 to ${format.number(max)}`,
    suchAs: ({ one, other }) => `, such as ${one} or ${other}`,
    day: 'a day such as 2026-03-01, from 1900 on and not in the future',
    written: ({ day }) => `a day not after ${day}, when the entry was written`,
    stamp: 'a time such as 2026-11-22T01:02:03.004Z-0000',
    record: 'the fields of the entry, each with its name',
    noCurrency: 'no currency, as this is a count',
    link: 'an address that begins with http:// or https://',
    currency: 'a currency of three letters, such as EUR',
  },
  moreFaults: ({ count }, format) => `And ${format.number(count)} more.`,
  fileFailed: 'This browser could not read the file.',
  tooLarge:
    'That file is larger than 20 MB. A log is far smaller; please check that it is the right one.',
  conflicts: ({ count }, format) =>
    `${format.number(count)} ${format.plural(count, entries)} of the file ${format.plural(count, is)} here already with other content. What is here stays; from the file this was left out:`,
  otherVersion:
    'This file is of another version than this tool reads. Nothing was taken from it; open it with a newer version.',
  clockAhead:
    'Later than today by this device’s clock, or stamped earlier than entries before them; please check the clock and the days.',
  toCome: 'Later than today by this device’s clock; please check the clock and the day.',
  noLog: 'There is no log in this file.',
  skippedEntries: ({ count }, format) =>
    `${count} ${format.plural(count, entries)} of this log can’t be read by this version. They stay in the file.`,

  unsavedTitle: 'Not saved.',
  unsavedText:
    'This browser keeps nothing right now. Save the log as a file before you close the page.',
  unreadableTitle: 'Saved data can’t be read.',
  unreadableText: 'It is left untouched, and nothing is drawn from it.',

  partFailed: 'This part could not be fetched. If it fails again, reload the page.',
  retry: 'Try again',
};
