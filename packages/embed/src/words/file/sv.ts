import { first as messages } from '@servitization/company-file/locales/first.sv';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.sv.ts').then(({ later }) => later);

/** Swedish: what the company file says. */
export const texts: WordsOf<'file'> = {
  file: { words: {}, messages: { ...messages, later } },
};
