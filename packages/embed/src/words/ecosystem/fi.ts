import { fi as words } from '@servitization/content/ecosystem/fi?first';
import { fi as messages } from '@servitization/ecosystem-journey/locales/fi?first';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.fi.ts').then(({ later }) => later);

/** Finnish: what the journey says. */
export const texts: WordsOf<'ecosystem'> = {
  ecosystem: { words, messages: { ...messages, later } },
};
