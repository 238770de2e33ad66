import { saving as de } from './de.ts';
import { saving as en } from './en.ts';
import { saving as fi } from './fi.ts';
import { saving as sv } from './sv.ts';
import type { SavingWords } from './words.ts';

/** What matters here of a profile's status. */
export interface FoundStatus {
  readonly state: string;
  readonly text?: string;
  readonly isAside?: boolean;
  readonly since?: number;
  readonly isRefused?: boolean;
}

export interface SavingNotice {
  readonly title: string;
  readonly text: string;
  /** Absent where there is nothing to take home. */
  readonly download?: string;
  /** With its ending. */
  readonly fileName?: string;
  /** What was found, as it was. */
  readonly content?: string;
}

const LANGUAGES: Readonly<Record<string, SavingWords>> = { en, sv, fi, de };

/** A time of the reader's own day, or with its day. */
function timeText(since: number, locale: string): string {
  const isToday = new Date(since).toDateString() === new Date().toDateString();
  const dateStyle = isToday ? undefined : 'medium';
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', dateStyle }).format(since);
}

/**
 * What to tell where a newer version has written the document, where it could not be read and was
 * set aside, where the browser or the host's place has not taken it; `null` in every other state, of which widgets have words of their own.
 */
export function savingNotice(status: FoundStatus, locale: string): SavingNotice | null {
  const language = locale.slice(0, 2);
  const words = (Object.hasOwn(LANGUAGES, language) && LANGUAGES[language]) || en;
  if (status.state === 'unsent') return unsentNotice(status, words, locale);
  const { download, fileName } = words;
  const common = { download, content: status.text ?? '' };
  if (status.state === 'newer') {
    const { newerTitle: title, newerText: text } = words;
    return { title, text, ...common, fileName: `${fileName}.servitization.json` };
  }
  if (status.state === 'unsaved') return unsavedNotice(status, words);
  if (!status.isAside) return null;
  // It may be no JSON at all.
  return { title: words.asideTitle, text: words.asideText, ...common, fileName: `${fileName}.txt` };
}

/** Of a browser that keeps nothing widgets tell in words of their own. */
const unsavedNotice = (
  { text: content }: FoundStatus,
  { fullTitle: title, fullText: text, fullDownload: download, fileName }: SavingWords,
): SavingNotice | null =>
  content === undefined
    ? null
    : { title, text, download, content, fileName: `${fileName}.servitization.json` };

const unsentNotice = (
  { isRefused, since = Date.now() }: FoundStatus,
  { unsentTitle, unsentText, refusedTitle, refusedText }: SavingWords,
  locale: string,
): SavingNotice =>
  isRefused
    ? { title: refusedTitle, text: refusedText }
    : { title: unsentTitle, text: unsentText(timeText(since, locale)) };
