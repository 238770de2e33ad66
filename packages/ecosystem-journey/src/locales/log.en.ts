import { is } from './first.en.ts';
import type { LogMessages } from './messages.ts';
import { lowerFirst } from './work.en.ts';

const entries = { one: 'entry', other: 'entries' };

/** English words of the log, its files, and what is wrong with where they are kept. */
export const log: LogMessages = {
  kinds: {
    partner: 'Partner',
    'partner-left': 'Partner left',
    rating: 'Rating',
    logic: 'Start',
    activity: 'Activity',
    review: 'Review',
    settled: 'Dealt with',
    cadence: 'Weeks',
    cycle: 'Cycle',
    undo: 'Taken back',
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
  clockAhead: 'Written with a clock that seems to be wrong; please check the day.',
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
};
