import { fi as messages } from '@servitization/cocreation-board/locales/fi?first';
import { fi as words } from '@servitization/content/cocreation/fi?first';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.fi.ts').then(({ later }) => later);

/** Finnish: what the board says. */
export const texts: WordsOf<'cocreation'> = {
  cocreation: { words, messages: { ...messages, later } },
};
