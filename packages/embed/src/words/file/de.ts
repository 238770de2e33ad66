import { first as messages } from '@servitization/company-file/locales/first.de';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.de.ts').then(({ later }) => later);

/** German: what the company file says. */
export const texts: WordsOf<'file'> = {
  file: { words: {}, messages: { ...messages, later } },
};
