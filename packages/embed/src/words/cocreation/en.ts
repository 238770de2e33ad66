import { en as messages } from '@servitization/cocreation-board/locales/en?first';
import { en as words } from '@servitization/content/cocreation/en?first';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.en.ts').then(({ later }) => later);

/** English: what the board says. */
export const texts: WordsOf<'cocreation'> = {
  cocreation: { words, messages: { ...messages, later } },
};
