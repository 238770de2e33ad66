import type { Format } from '@servitization/ui';
import type { ComparingMessages } from './messages.ts';

const counted = (count: number, format: Format, one: string, other: string): string =>
  `${count} ${format.plural(count, { one, other })}`;

/** `a, b and c`. */
const listed = (parts: readonly string[], { locale }: Format): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

/** English words of what is compared and talked about: moments, people, comments, conflicts. */
export const comparing: ComparingMessages = {
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
    paths: {
      title: 'Strategy paths',
      first: 'Fits best',
      chosen: 'Chosen path',
      circumstances: 'Answers about your firm’s circumstances',
      still: ({ now }) => `${now}, as before`,
      none: 'none',
      changed: ({ count }) => (count === 0 ? 'none changed' : `${count} changed`),
      rule: 'Both times are weighed by today’s criteria.',
    },
    between: ({ entries, choices }, format) =>
      `Written in between: ${listed(
        [
          entries > 0 && counted(entries, format, 'log entry', 'log entries'),
          choices > 0 && counted(choices, format, 'choice', 'choices'),
        ].filter((one) => one !== false),
        format,
      )}.`,
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
    isSettled: 'The comment is settled.',
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
    kept: ({ count }, format) =>
      `${counted(count, format, 'new comment is', 'new comments are')} kept in this browser until you download.`,
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
    tools: {
      names: {
        path: 'Strategy path',
        plan: 'Plan',
        challenges: 'Challenges',
        scaling: 'Pilots and scaling',
        cocreation: 'Co-creation board',
        ecosystem: 'Ecosystem journey',
      },
      unknownPath: 'A path that this page doesn’t know',
      planned: ({ count }, format) =>
        `${counted(count, format, 'activity', 'activities')} with an owner or a quarter`,
      marked: ({ challenges, activities }, format) =>
        `${counted(challenges, format, 'challenge', 'challenges')} marked, ${counted(activities, format, 'activity', 'activities')} chosen against them`,
      logged: ({ count, date }, format) =>
        `${counted(count, format, 'entry', 'entries')}, the latest of ${date}`,
    },
    left: {
      text: ({ name, date, count }, format) =>
        `${counted(count, format, 'comment', 'comments')} on ${name ? `the file of ${name}` : 'a file without a company’s name'}, the latest of ${date}, not downloaded yet.`,
      resume: 'Go on with the comments',
      erase: 'Erase the comments',
      question: 'Erase these comments?',
      confirm: 'Erase the comments',
      cancel: 'Keep them',
    },
    fileName: 'with-comments',
  },
};
