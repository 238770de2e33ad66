import { sv as messages } from '@servitization/cocreation-board/locales/sv?first';
import { sv as words } from '@servitization/content/cocreation/sv?first';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.sv.ts').then(({ later }) => later);

/** Swedish: what the board says. */
export const texts: WordsOf<'cocreation'> = {
  cocreation: { words, messages: { ...messages, later } },
};
