import type { Format } from '@servitization/ui';
import type { OpeningMessages } from './messages.ts';

const counted = (count: number, format: Format, one: string, other: string): string =>
  `${count} ${format.plural(count, { one, other })}`;

/** `a, b and c`. */
const listed = (parts: readonly string[], { locale }: Format): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

const CODES = {
  missing: 'is missing',
  type: 'is of the wrong kind',
  range: 'is not allowed',
  unknown: 'is not known here',
} as const;

/** English words of files that come and go: opened, shared, erased, and not saved. */
export const opening: OpeningMessages = {
  notices: {
    unsavedTitle: 'Not saved.',
    unsavedText: 'This browser keeps nothing. Download the file before you close the page.',
    unreadableTitle: 'What this browser has saved can’t be read.',
    unreadableText:
      'It is left untouched. Download it and show it to whoever looks after this site.',
    asideText: 'What could be read is in use and saved. The whole text is set aside, as it was.',
    newerTitle: 'This file comes from a newer version.',
    newerText: 'You can look at it and download it. Load the page anew to get the newer version.',
    stalledTitle: 'Not at this site yet.',
    stalledText:
      'This site can’t be reached, or gives no clear answer. What you enter is saved in this browser and sent as soon as it goes; until then, other devices don’t see it.',
    refusedTitle: 'This site doesn’t take the file.',
    refusedText:
      'What you enter is saved in this browser only. Download the file, and tell whoever looks after this site.',
    saveText: 'Download what was saved',
    textName: 'saved-text',
  },
  incoming: {
    reading: 'Reading …',
    fromLink: 'Opened from a link',
    of: ({ name }) => `The file of ${name}`,
    ofNobody: 'A file without a company’s name',
    holds: ({ date, holding }) => `${holding}.${date === null ? '' : ` Last changed on ${date}.`}`,
    refusedTitle: 'This can’t be opened.',
    problems: {
      failed: 'The browser could not read the file. Is it still where it was?',
      'too-large': 'It is larger than 20 MB, which no company file is.',
      'not-text': 'It is no text. A company file ends in .servitization.json.',
      'not-json': 'It is no company file, or it was cut off on the way.',
      'no-document': 'It is no company file. A company file ends in .servitization.json.',
      'bad-link': 'The link is damaged, or was cut off on the way. Ask for the file instead.',
      'no-unpacking': 'This browser is too old for such links. Ask for the file instead.',
    },
    newerTitle: 'This file comes from a newer version.',
    newerText:
      'You can look at what this version understands of it. Nothing is changed or left out of the file itself. To work with it, load this page anew and open it again.',
    newerSave: 'Download it as it is',
    place: ({ line, column }) => `It stops making sense at line ${line}, column ${column}.`,
    damagedTitle: 'Part of this file is damaged.',
    damagedText: ({ count }, format) =>
      `${counted(count, format, 'part', 'parts')} of it can’t be read or ${format.plural(count, { one: 'is', other: 'are' })} missing, and would be left out. The rest is whole.`,
    slipTitle: 'This file has a slip.',
    slipText:
      'Nothing in it is lost: all of it can be read and is kept. Only its form is not as it should be.',
    issue: ({ path, code }) => `${path} ${CODES[code]}`,
    moreIssues: ({ count }) => `and ${count} more`,
    question: 'What would you like to do with it?',
    look: 'Look at it and comment',
    lookText: 'For advisers. Nothing of your own file changes.',
    merge: 'Merge it into mine',
    mergeText: 'Where both have an answer, the later one stands. The other is kept to take back.',
    replace: 'Open it in place of mine',
    replaceText: ({ holding }) => `Your own file leaves this browser: ${holding}.`,
    openHere: 'Open it here',
    openHereText: 'You go on from what is in it.',
    colleague: 'Take in a colleague’s answers',
    colleagueText: 'They stand beside yours, so that you see where you differ.',
    role: 'Their role',
    otherCompany: ({ mine, theirs }) =>
      `Yours is the file of ${mine}, this one of ${theirs}: two companies would be mixed.`,
    otherDocument: 'It did not begin as a copy of yours.',
    would: 'What would change in your file',
    wouldNothing: 'Nothing: your file has all of it.',
    name: ({ from, to }) => `Name: ${from || 'none'} → ${to || 'none'}`,
    kinds: {
      answers: 'Answers',
      choices: 'Choices',
      entries: 'Log entries',
      comments: 'Comments',
      moments: 'Moments',
    },
    tally: ({ added, changed, removed }, format) =>
      listed(
        [
          added > 0 && `${added} new`,
          changed > 0 && `${changed} changed`,
          removed > 0 && `${removed} removed`,
        ].filter((one) => one !== false),
        format,
      ),
    confirm: {
      look: 'Look at it',
      merge: 'Merge',
      replace: 'Open in place of mine',
      colleague: 'Take in the answers',
    },
    cancel: 'Leave it',
  },
  sharing: {
    warning: 'The link holds all answers and notes.',
    text: 'Whoever has it can read them. They are in the link itself: this site and its servers never see them.',
    make: 'Make the link',
    link: 'Link with the whole file',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    notCopied: 'The browser did not let us copy. Select the link and copy it yourself.',
    long: ({ characters }, format) =>
      `The link has ${format.number(characters, 0)} characters. Some mail programs cut such links: sending the file is safer.`,
    tooLarge: 'The file is too large for a link. Download it and send it instead.',
    unable: 'This browser is too old to make such links. Download the file and send it instead.',
    stale: 'Your file has changed since this link was made.',
  },
  aside: {
    text: 'Kept here word for word: what this browser had saved and could not be read, or what had not reached this site yet when another file took its place there. Show it to whoever looks after this site. What could be read of damaged text is in your file.',
    size: ({ kilobytes }, format) => `about ${format.number(Math.max(kilobytes, 0.1))}\u00A0kB`,
    save: 'Download',
    saveOf: ({ date }) => `Download the text of ${date}`,
    erase: 'Erase these texts',
    question: 'Erase these texts?',
    warning: 'They can’t be brought back. Your file stays as it is.',
    confirm: 'Erase the texts',
    cancel: 'Keep them',
  },
  erasing: {
    text: ({ holding }) => `This goes for good: ${holding}.`,
    copies: 'Files that you have downloaded and links that you have sent stay as they are.',
    erase: 'Erase everything',
    question: 'Erase everything?',
    confirm: 'Erase for good',
    cancel: 'Keep my file',
  },
};
