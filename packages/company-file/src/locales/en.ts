import type { Format } from '@servitization/ui';
import type { FileMessages } from './messages.ts';

const counted = (count: number, format: Format, one: string, other: string): string =>
  `${count} ${format.plural(count, { one, other })}`;

/** `a, b and c`. */
const listed = (parts: readonly string[], { locale }: Format): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

const holding: FileMessages['holding'] = (held, format) => {
  const { answers, total, colleagues, choices, events, moments, comments } = held;
  const rest = [
    colleagues > 0 && `answers of ${counted(colleagues, format, 'colleague', 'colleagues')}`,
    choices > 0 && counted(choices, format, 'choice', 'choices'),
    events > 0 && counted(events, format, 'log entry', 'log entries'),
    moments > 0 && counted(moments, format, 'moment', 'moments'),
    comments > 0 && counted(comments, format, 'comment', 'comments'),
  ].filter((one) => one !== false);
  const answered = `${answers} of ${total} questions answered`;
  return rest.length === 0 ? answered : `${answered}, with ${listed(rest, format)}`;
};

const CODES = {
  missing: 'is missing',
  type: 'is of the wrong kind',
  range: 'is not allowed',
  unknown: 'is not known here',
} as const;

/** English words of the company file. */
export const en: FileMessages = {
  title: 'Company file',
  unnamed: 'Your company file',
  holding,
  nothing: 'Nothing is in it yet. What you answer on this site goes into this file.',
  company: 'Company name',
  companyHint: 'Stands on your results and in the name of the file.',
  keeper: {
    browser: 'Saved only in this browser, on this device.',
    site: 'This site keeps it.',
    page: 'Not saved: it is gone when you close this page.',
  },
  downloaded: ({ date, changes }, format) => {
    if (date === null) return 'Never downloaded.';
    const since =
      changes === 0
        ? 'nothing new since'
        : `${counted(changes, format, 'new entry', 'new entries')} since`;
    return `Downloaded on ${date}, ${since}.`;
  },
  dueTitle: 'Time to take a copy.',
  dueText:
    'Some browsers erase what a page has stored after a week without a visit. A file that you download stays yours.',
  download: 'Download the file',
  open: 'Open a file',
  drop: 'Drop the file here. You will be asked before anything changes.',
  done: {
    merge: 'The files are merged.',
    replace: 'The other file is open now.',
    colleague: 'The answers are taken in.',
    erase: 'Everything is erased.',
    left: 'The answers are taken out.',
  },
  undo: 'Undo',
  sections: {
    moments: ({ count }, format) =>
      count === 0 ? 'Moments' : `Moments: ${counted(count, format, 'kept', 'kept')}`,
    people: ({ count }, format) =>
      count < 2 ? 'Ask colleagues' : `People: ${counted(count, format, 'answered', 'answered')}`,
    comments: ({ count, open }) => (count === 0 ? 'Comments' : `Comments: ${open} open`),
    share: 'Share as a link',
    erase: 'Erase everything',
  },
  readOnly: 'You can look at this file, and not change it.',
  fileName: 'company',
  partFailed: 'This part could not be fetched.',
  retry: 'Try again',
  notices: {
    unsavedTitle: 'Not saved.',
    unsavedText: 'This browser keeps nothing. Download the file before you close the page.',
    unreadableTitle: 'What this browser has saved can’t be read.',
    unreadableText:
      'It is left untouched. Download it and show it to whoever looks after this site.',
    asideText: 'What could be read is in use and saved. The whole text is set aside, as it was.',
    newerTitle: 'This file comes from a newer version.',
    newerText: 'You can look at it and download it. Load the page anew to get the newer version.',
    saveText: 'Download what was saved',
    textName: 'saved-text',
  },
  incoming: {
    reading: 'Reading …',
    fromLink: 'Opened from a link',
    of: ({ name }) => `The file of ${name}`,
    ofNobody: 'A file without a company’s name',
    holds: ({ date, ...held }, format) =>
      `${holding(held, format)}.${date === null ? '' : ` Last changed on ${date}.`}`,
    refusedTitle: 'This can’t be opened.',
    problems: {
      failed: 'The browser could not read the file. Is it still where it was?',
      'too-large': 'It is larger than 20 MB, which no company file is.',
      'not-text': 'It is no text. A company file ends in .servitization.json.',
      'not-json': 'It is no company file, or it was cut off on the way.',
      newer: 'It comes from a newer version. Load this page anew and open it again.',
      'no-document': 'It is no company file. A company file ends in .servitization.json.',
      'bad-link': 'The link is damaged, or was cut off on the way. Ask for the file instead.',
      'no-unpacking': 'This browser is too old for such links. Ask for the file instead.',
    },
    place: ({ line, column }) => `It stops making sense at line ${line}, column ${column}.`,
    damagedTitle: 'Part of this file is damaged.',
    damagedText: ({ count }, format) =>
      `${counted(count, format, 'entry', 'entries')} can’t be read and would be left out. The rest is whole.`,
    issue: ({ path, code }) => `${path} ${CODES[code]}`,
    moreIssues: ({ count }) => `and ${count} more`,
    question: 'What would you like to do with it?',
    look: 'Look at it and comment',
    lookText: 'For advisers. Nothing of your own file changes.',
    merge: 'Merge it into mine',
    mergeText: 'Where both have an answer, the later one stands. The other is kept to take back.',
    replace: 'Open it in place of mine',
    replaceText: (held, format) => `Your own file leaves this browser: ${holding(held, format)}.`,
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
  erasing: {
    text: (held, format) => `This goes for good: ${holding(held, format)}.`,
    copies: 'Files that you have downloaded and links that you have sent stay as they are.',
    erase: 'Erase everything',
    question: 'Erase everything?',
    confirm: 'Erase for good',
    cancel: 'Keep my file',
  },
  moments: {
    text: 'A moment keeps all answers as they are now, so that you can compare later.',
    name: 'Name of the moment',
    keep: 'Keep this moment',
    kept: ({ name }) => `“${name}” is kept.`,
    needsName: 'Give the moment a name, such as “Before the trade fair”.',
    none: 'No moment is kept yet.',
    item: ({ date, answers }, format) =>
      `${date}, ${counted(answers, format, 'answer', 'answers')}`,
    from: 'From',
    to: 'To',
    now: 'Now',
    twice: 'Choose two different moments.',
    headline: ({ from, to }) => `From “${from}” to “${to}”`,
    way: ({ from, to }, format) => {
      const [before, now] = [from, to].map((one) => one !== null && format.number(one));
      if (!before || !now) return before || now ? `No place ${now ? 'before' : 'now'}` : 'No place';
      return before === now ? `Still at ${now}` : `From ${before} to ${now}`;
    },
    moved: 'You moved',
    told: 'You answered more',
    model: 'The model moved',
    unknown: 'not known',
    noPlace: 'can’t be told',
    parts: {
      same: 'Both are scored by the same rules, so the model has not moved.',
      changed:
        'The rules have changed in between. Old answers are scored again by today’s rules; what that alone does is told apart.',
      unknown:
        'The rules have changed in between, and the old ones are not at hand. Both are scored by today’s rules.',
    },
    changes: ({ count }, format) =>
      count === 1 ? 'One answer changed' : `${counted(count, format, 'answer', 'answers')} changed`,
    noChanges: 'No answer changed.',
    change: ({ from, to }) => `${from} → ${to}`,
    open: 'open',
    dropped: ({ count }, format) =>
      `${counted(count, format, 'old answer belongs', 'old answers belong')} to questions that are no longer asked.`,
    rule: 'Steps are phases of the matrix. The comparison is this toolkit’s, not the paper’s.',
  },
  people: {
    text: 'Sales, service and IT often see the same firm differently. Where they differ most is worth an hour together.',
    invite:
      'Each of them answers on their own device, downloads their file and sends it to you. Open it above and take in the answers under their role.',
    roles: {
      self: 'You',
      sales: 'Sales',
      service: 'Service',
      it: 'IT',
      partner: 'A partner',
    },
    answered: ({ answered, total }) => `${answered} of ${total} answered`,
    takeOut: 'Take out',
    takeOutOf: ({ role }) => `Take out the answers of: ${role}`,
    one: 'As soon as two people have answered, you see here where they differ.',
    agenda: ({ count }, format) =>
      `Talk about ${format.plural(count, { one: 'this question', other: `these ${count} questions` })} first`,
    agreed: ({ shared }, format) =>
      `No wide gap in ${counted(shared, format, 'shared question', 'shared questions')}`,
    gap: ({ spread }, format) => `${counted(spread, format, 'step', 'steps')} apart`,
    open: 'open',
    shared: ({ shared, total }) =>
      `${shared} of ${total} questions have answers from two people or more.`,
    table: 'All questions as table',
    tableCaption: 'Answers of each person, and how far apart they are',
    question: 'Question',
    spread: 'Steps apart',
    save: 'Save table (CSV)',
    fileName: 'people',
    rule: 'On the agenda are gaps of two steps and more, the widest first, five at most. That rule is this toolkit’s. No answer counts as the right one.',
  },
  comments: {
    none: 'No comments yet. An adviser who opens your file can write some and send it back.',
    whole: 'The whole file',
    by: ({ from, date }) => `${from}, ${date}`,
    somebody: 'Without a name',
    settle: 'Mark as settled',
    settleOf: ({ text }) => `Mark as settled: ${text}`,
    settled: 'Settled comments',
    write: 'Write a comment',
    from: 'Your name',
    add: 'Add the comment',
    added: 'The comment is added.',
    needsText: 'Write the comment first.',
  },
  conflicts: {
    title: ({ count }, format) =>
      `${counted(count, format, 'entry was', 'entries were')} written twice`,
    text: 'Two devices or people wrote different things. The later one stands; the other is kept until you decide.',
    stands: 'Stands now',
    other: 'Also written',
    at: ({ value, date }) => `${value} (${date})`,
    take: 'Take this instead',
    keep: 'Keep what stands',
    takeOf: ({ value, what }) => `Take this instead: ${value}, ${what}`,
    keepOf: ({ value, what }) => `Keep what stands: ${value}, ${what}`,
    cleared: 'no answer',
    name: 'Company name',
    answer: ({ question, role }) => `${question} (${role})`,
    choice: ({ key }) => `Choice: ${key}`,
    allSettled: 'All is decided.',
  },
  look: {
    eyebrow: 'You are looking at another company’s file',
    text: 'Nothing here changes your own file. Write comments, then download the file with them and send it back.',
    unsent: ({ count }, format) =>
      `${counted(count, format, 'new comment is', 'new comments are')} only on this page until you download.`,
    from: 'Your name, for the comments',
    send: 'Download with my comments',
    sent: 'Downloaded. Send the file back: whoever opens it gets your comments.',
    leave: 'Back to my own file',
    leaveTitle: 'Leave without downloading?',
    leaveText: ({ count }, format) =>
      `${counted(count, format, 'comment goes', 'comments go')} lost.`,
    leaveConfirm: 'Leave',
    stay: 'Stay',
    whole: 'The whole file',
    comment: 'Comment',
    commentOn: ({ what }) => `Comment on: ${what}`,
    commentText: 'Comment on the whole file',
    open: 'open',
    place: ({ coordinate, of }, format) =>
      coordinate === null ? 'No place yet' : `${format.number(coordinate)} of ${of}`,
    fileName: 'with-comments',
  },
};
