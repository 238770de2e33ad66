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
}

export interface SavingNotice {
  readonly title: string;
  readonly text: string;
  readonly download: string;
  /** With its ending. */
  readonly fileName: string;
  /** What was found, as it was. */
  readonly content: string;
}

const LANGUAGES: Readonly<Record<string, SavingWords>> = { en, sv, fi, de };

/**
 * What to tell where a newer version has written the document, or where it could not be read and was
 * set aside; `null` in every other state, of which widgets have words of their own.
 */
export function savingNotice(status: FoundStatus, locale: string): SavingNotice | null {
  const language = locale.slice(0, 2);
  const words = (Object.hasOwn(LANGUAGES, language) && LANGUAGES[language]) || en;
  const { download, fileName } = words;
  const common = { download, content: status.text ?? '' };
  if (status.state === 'newer') {
    const { newerTitle: title, newerText: text } = words;
    return { title, text, ...common, fileName: `${fileName}.servitization.json` };
  }
  if (!status.isAside) return null;
  // It may be no JSON at all.
  return { title: words.asideTitle, text: words.asideText, ...common, fileName: `${fileName}.txt` };
}
