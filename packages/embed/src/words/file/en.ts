import { first as messages } from '@servitization/company-file/locales/first.en';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.en.ts').then(({ later }) => later);

/** English: what the company file says. */
export const texts: WordsOf<'file'> = {
  file: { words: {}, messages: { ...messages, later } },
};
