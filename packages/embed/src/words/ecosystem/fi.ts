import { fi as words } from '@servitization/content/ecosystem/fi?first';
import { first as messages } from '@servitization/ecosystem-journey/locales/first.fi';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.fi.ts').then(({ later }) => later);

/** Finnish: what the journey says. */
export const texts: WordsOf<'ecosystem'> = {
  ecosystem: { words, messages: { ...messages, later } },
};
