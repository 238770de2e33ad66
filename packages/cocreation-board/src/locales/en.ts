import type { BoardMessages } from './messages.ts';

const services = { one: 'micro-service', other: 'micro-services' };
const entries = { one: 'entry', other: 'entries' };
const is = { one: 'is', other: 'are' };

/** English words of the board. */
export const en: BoardMessages = {
  title: 'Co-creation board',
  headlineEmpty: 'What would help your customer most?',
  headline: ({ owed, cycle }, format) =>
    owed === 0
      ? `Nobody owes anything in cycle ${cycle}`
      : `${owed} ${format.plural(owed, { one: 'step is', other: 'steps are' })} owed now, in cycle ${cycle}`,
  sentenceEmpty:
    'Put one need on a card. It moves through five phases, and three teams of you and your customer each have one thing to do in every phase.',
  sentence: ({ live, stopped, scaled }, format) =>
    `${live} ${format.plural(live, services)} ${format.plural(live, is)} being worked on, ${scaled} ${format.plural(scaled, is)} being scaled and ${stopped} ${format.plural(stopped, is)} stopped.`,
  source: ({ cite }) => `Phases, teams and activities: ${cite}, sections 4 and 5.`,
  rule: 'Whose turn it is, cycles, decisions and the log are this toolkit’s, not the paper’s.',
  duties: { owed: 'owes this now', waiting: 'comes after', done: 'done' },
  due: ({ day }) => `due ${day}`,
  andMore: ({ count }) => `and ${count} more`,
  feeds: 'Phase 5 feeds phase 1 of the next cycle.',
  markKey: 'What the marks mean',

  save: 'Save',
  cancel: 'Cancel',
  change: 'Change',
  optional: 'optional',
  day: 'Day',
  note: 'Note',
  reason: 'Reason',
  table: 'Show as table',
  refused: ({ field, needed }) =>
    `This can’t be saved: look at “${field}”.${needed && ` Needed is ${needed}.`}`,

  cardsEyebrow: 'Cards',
  cardsTitle: ({ count }, format) => `${format.number(count)} ${format.plural(count, services)}`,
  cardsEmpty: 'No card here.',
  add: 'Add a micro-service',
  show: 'Show',
  all: 'All cards',
  name: 'Name',
  need: 'The need it answers',
  editCard: ({ name }) => `Change card: ${name}`,
  openCard: 'Open card',
  closeCard: 'Close card',
  openNamed: ({ name }) => `Open card: ${name}`,
  place: ({ phase, decision, cycle }) =>
    `${phase}. ${decision}. On the board since cycle ${cycle}.`,
  moveTo: ({ name }) => `Move ${name} to`,
  move: 'Move',
  nextPhase: ({ phase }) => `On to: ${phase}`,

  tasks: 'Who owes what',
  done: 'Done',
  reopen: 'Open again',
  setDay: 'Set a day',
  dueDay: 'Day it is due',
  worth: 'What it brings and costs',
  worthHint: 'Value and running cost are for one cycle of use; the investment is made once.',
  estimate: 'Estimate',
  estimated: {
    value: 'Value a cycle',
    'running-cost': 'Running cost a cycle',
    investment: 'Investment, once',
  },
  low: 'low',
  likely: 'likely',
  high: 'high',
  range: ({ low, likely, high }) => `about ${likely}, between ${low} and ${high}`,
  notEstimated: 'not estimated',
  measure: 'Write down what was measured',
  cycle: 'Cycle',
  value: 'Value',
  cost: 'Cost',
  measuredIn: ({ cycle, value, cost }) =>
    `Cycle ${cycle}: value ${value ?? 'not measured'}, cost ${cost ?? 'not measured'}`,
  kpis: 'Measures and targets',
  noKpis: 'Nothing is measured yet.',
  addKpi: 'Add a measure',
  unit: 'Unit',
  target: 'Target',
  better: 'Better is',
  betters: { higher: 'more', lower: 'less' },
  addActual: 'Add a number',
  actual: 'Measured now',
  kpiNow: ({ actual, target, met }) =>
    actual === null
      ? `not measured, target ${target}`
      : `${actual}, target ${target}, ${met ? 'reached' : 'not reached'}`,
  decisions: 'Decisions',
  decide: 'Decide',
  decision: 'Decision',
  decided: ({ decision, day, cycle, reason }) =>
    `${decision}, ${day}, cycle ${cycle}${reason ? `: “${reason}”` : ''}`,

  meterEyebrow: 'Paradox meter',
  meterTitle: ({ cycle, counted, horizon }) => {
    if (counted === 0) return 'Will value cover cost?';
    return cycle === null
      ? `No break-even is likely by cycle ${horizon}`
      : `Break-even is likely in cycle ${cycle}`;
  },
  meterSentence: ({ early, late, chance, cycle, isNone }, format) => {
    const by = `The chance that value covers cost by cycle ${cycle} is about ${format.percent(chance)}`;
    if (isNone) return `${by}.`;
    const from = early === null ? 'later than shown' : `cycle ${early}`;
    const to = late === null ? 'not within what is shown' : `cycle ${late}`;
    const range =
      early === late
        ? `half of the outcomes break even in ${from}.`
        : `of the middle half of the outcomes the best break even in ${from}, the worst ${late === null ? to : `in ${to}`}.`;
    return `${by}; ${range}`;
  },
  meterEmpty:
    'Estimate value, running cost and investment of a card, each with a low, a likely and a high figure.',
  left: ({ names }) => `Not counted, as an estimate is missing: ${names}.`,
  axis: ({ currency }) => `Cumulated${currency ? `, ${currency}` : ''}`,
  measuredPart: 'Measured',
  forecastPart: 'Forecast',
  half: ({ range }) => `half within ${range}`,
  breakEven: ({ cycle }) => `Break-even, cycle ${cycle}`,
  ahead: 'Look ahead',
  cycles: ({ count }, format) =>
    `${count} ${format.plural(count, { one: 'cycle', other: 'cycles' })}`,
  currency: 'Currency, such as EUR',
  setCurrency: 'Set the currency',
  meterColumns: ['Cycle', 'Value', 'between', 'Cost', 'between', 'Chance of break-even by then'],
  ends: ['at least', 'at most'],
  meterNote:
    'The paper names the paradox and its causes; the meter is this toolkit’s. Half of the outcomes lie in the inner band, all that the estimates allow in the outer. Estimates are taken to err together, which is the widest they can.',
  formats: { svg: 'Save picture (SVG)', png: 'Save picture (PNG)', csv: 'Save table (CSV)' },
  saveFailed: ({ reason }) => `The file could not be made: ${reason}`,
  meterFile: 'paradox-meter',
  causes: 'What could go wrong',
  causesHint:
    'Tick what applies to you. Each cause lowers the low end of value or raises the high end of cost.',
  lowersValue: ({ share }, format) => `low end of value −${format.percent(share)}`,
  raisesCost: ({ share }, format) => `high end of cost +${format.percent(share)}`,

  retroEyebrow: 'Retrospective',
  retroTitle: ({ count, cycle }, format) =>
    count === 0
      ? `What did cycle ${cycle} teach you?`
      : `${count} ${format.plural(count, { one: 'lesson', other: 'lessons' })} from cycle ${cycle}`,
  retroSentence: 'What you learn in phase 5 begins the next cycle: a need becomes a card.',
  addLesson: 'Add a lesson',
  lesson: 'What you learned',
  leads: 'What follows',
  about: 'About',
  wholeBoard: 'the whole board',
  makeCard: 'Make it a card',
  makeCardNamed: ({ name }) => `Make it a card: ${name}`,
  becameCard: 'It is a card now.',
  inCycle: ({ cycle }) => `Cycle ${cycle}`,
  beginCycle: ({ cycle }) => `Begin cycle ${cycle}`,
  goOn: 'Which cards from phase 5 go on to phase 1?',

  offersEyebrow: 'From your other tools',
  offersTitle: 'What could come in, and what could go out',
  offersRule: 'These links between the tools are this toolkit’s own; no paper draws them.',
  takeCard: ({ name }) => `Make it a card: ${name}`,
  weakTitle: 'Weak in your assessment',
  weakPhase: ({ phase, on, names }) =>
    `“${phase}” is not consolidated yet. The board works on it in “${on}”: ${names === '' ? 'no card is there yet' : `there now ${names}`}.`,
  evidenceTitle: 'Evidence for your assessment',
  evidenceText:
    'Cards with evidence in phase 5 can back up an answer. Nothing is written until you say so.',
  evidenceFor: ({ question, names }) => `“${question}”: ${names}`,
  takeNote: 'Add it to the note of that answer',
  notRated: 'Answer that question first.',
  evidenceNote: ({ names }) => `Evidence from the co-creation board: ${names}.`,

  logEyebrow: 'Log',
  logTitle: ({ count }, format) => `${format.number(count)} ${format.plural(count, entries)}`,
  logEmpty: 'Nothing here.',
  types: {
    all: 'Everything',
    board: 'Currency',
    service: 'Card',
    move: 'Move',
    task: 'Step',
    estimate: 'Estimate',
    measured: 'Measured',
    kpi: 'Measure',
    'kpi-actual': 'Number',
    decision: 'Decision',
    cause: 'Cause',
    lesson: 'Lesson',
    cycle: 'Cycle',
    undo: 'Taken back',
  },
  entry: ({ type, what }) => `${type}: ${what}`,
  takenBack: 'taken back',
  noEffect: ({ why }) => `Without effect: ${why}`,
  undoShort: 'Take back',
  bringBackShort: 'Bring back',
  undoLast: ({ entry }) => `Take back the last entry: ${entry}`,
  newer: 'Newer',
  older: 'Older',
  shown: ({ first, last, count }, format) =>
    `${format.number(first)} to ${format.number(last)} of ${format.number(count)}`,

  warningsTitle: ({ count }, format) =>
    `${count} ${format.plural(count, { one: 'thing', other: 'things' })} to look at`,
  warnings: {
    'cost-outruns-evidence': ({ count, cost, value }) =>
      `In the last ${count} cycles it cost ${cost}, and customers’ value was measured at ${value}.`,
    'no-evidence-in-evaluation': ({ name }) =>
      `${name} is being evaluated, and no value was measured or target reached.`,
    'used-without-estimate': ({ name }) =>
      `${name} is in use and isn’t counted, as an estimate is missing.`,
    'too-much-at-once': ({ count }) => `${count} selected cards are on their way to use.`,
    'team-is-late': ({ name, activity, days }, format) =>
      `${name}, “${activity}”: ${days} ${format.plural(days, { one: 'day', other: 'days' })} past its day.`,
  },

  logColumns: ['Day', 'Kind', 'Entry', 'Note'],
  fileTitle: 'Save or open the board',
  saveJson: 'Save as file (JSON)',
  saveCsv: 'Save as table (CSV)',
  openFile: 'Open a saved board',
  fileName: 'co-creation-board',
  imported: ({ added, known, bad, others }, format) =>
    `${format.number(added)} ${format.plural(added, entries)} added, ${format.number(known)} here already${bad > 0 ? `, ${format.number(bad)} could not be read` : ''}${others > 0 ? `, ${format.number(others)} of other tools left alone` : ''}.`,
  conflicts: ({ count }, format) =>
    `${format.number(count)} ${format.plural(count, entries)} of the file ${format.plural(count, is)} here already with other content. What is here stays; from the file this was left out:`,
  otherVersion:
    'This file is of another version than this tool reads. Nothing was taken from it; open it with a newer version.',
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
    text: ({ max }, format) => `text of 1 to ${format.number(max)} characters`,
    number: ({ min, max, whole }, format) =>
      min === max
        ? format.number(min)
        : `a ${whole ? 'whole ' : ''}number from ${format.number(min)} to ${format.number(max)}`,
    day: 'a day such as 2026-03-01, from 1900 on and not in the future',
    currency: 'a currency of three letters, such as EUR',
    range: 'low, likely and high in this order',
  },
  moreFaults: ({ count }, format) => `And ${format.number(count)} more.`,
  fileFailed: 'This browser could not read the file.',
  tooLarge:
    'That file is larger than 20 MB. A board is far smaller; please check that it is the right one.',
  clockAhead: 'Written with a clock that seems to be wrong; please check the day.',
  noLog: 'There is no board in this file.',
  skippedEntries: ({ count }, format) =>
    `${count} ${format.plural(count, entries)} of this board can’t be read by this version. They stay in the file.`,

  unsavedTitle: 'Not saved.',
  unsavedText:
    'This browser keeps nothing right now. Save the board as a file before you close the page.',
  unreadableTitle: 'Saved data can’t be read.',
  unreadableText: 'It is left untouched, and nothing is drawn from it.',

  partFailed: 'This part could not be fetched. If it fails again, reload the page.',
  retry: 'Try again',
};
