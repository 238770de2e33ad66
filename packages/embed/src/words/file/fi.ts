import { first as messages } from '@servitization/company-file/locales/first.fi';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.fi.ts').then(({ later }) => later);

/** Finnish: what the company file says. */
export const texts: WordsOf<'file'> = {
  file: { words: {}, messages: { ...messages, later } },
};
