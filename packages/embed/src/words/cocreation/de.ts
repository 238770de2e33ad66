import { de as messages } from '@servitization/cocreation-board/locales/de?first';
import { de as words } from '@servitization/content/cocreation/de?first';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.de.ts').then(({ later }) => later);

/** German: what the board says. */
export const texts: WordsOf<'cocreation'> = {
  cocreation: { words, messages: { ...messages, later } },
};
