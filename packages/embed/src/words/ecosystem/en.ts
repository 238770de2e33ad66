import { en as words } from '@servitization/content/ecosystem/en?first';
import { en as messages } from '@servitization/ecosystem-journey/locales/en?first';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.en.ts').then(({ later }) => later);

/** English: what the journey says. */
export const texts: WordsOf<'ecosystem'> = {
  ecosystem: { words, messages: { ...messages, later } },
};
