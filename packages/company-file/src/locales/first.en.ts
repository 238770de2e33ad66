import type { Format } from '@servitization/ui';
import type { FirstMessages } from './messages.ts';

const counted = (count: number, format: Format, one: string, other: string): string =>
  `${count} ${format.plural(count, { one, other })}`;

/** `a, b and c`. */
const listed = (parts: readonly string[], { locale }: Format): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

const holding: FirstMessages['holding'] = (held, format) => {
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

/** English words of what stands before anything is opened. */
export const first: FirstMessages = {
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
        : `${counted(changes, format, 'entry', 'entries')} not in it`;
    return `Downloaded on ${date}, ${since}.`;
  },
  dueTitle: 'Time to take a copy.',
  dueText:
    'Some browsers erase what a page has stored after a week without a visit. A file that you download stays yours.',
  download: 'Download the file',
  open: 'Open a file',
  report: 'See the report',
  drop: 'Drop the file here. You will be asked before anything changes.',
  done: {
    merge: 'The files are merged.',
    replace: 'The other file is open now.',
    colleague: 'The answers are taken in.',
    erase: 'Everything is erased.',
    left: 'The answers are taken out.',
    forget: 'The texts are erased.',
  },
  undo: 'Undo',
  sections: {
    moments: ({ count }, format) =>
      count === 0 ? 'Moments' : `Moments: ${counted(count, format, 'kept', 'kept')}`,
    people: ({ count }, format) =>
      count < 2 ? 'Ask colleagues' : `People: ${counted(count, format, 'answered', 'answered')}`,
    comments: ({ count, open }) => (count === 0 ? 'Comments' : `Comments: ${open} open`),
    share: 'Share as a link',
    aside: ({ count }, format) => `Set aside: ${counted(count, format, 'text', 'texts')}`,
    erase: 'Erase everything',
  },
  readOnly: 'You can look at this file, and not change it.',
  fileName: 'company',
  partFailed: 'This part could not be fetched.',
  retry: 'Try again',
};
