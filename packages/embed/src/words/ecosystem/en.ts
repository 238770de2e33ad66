import { en as words } from '@servitization/content/ecosystem/en?first';
import { first as messages } from '@servitization/ecosystem-journey/locales/first.en';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.en.ts').then(({ later }) => later);

/** English: what the journey says. */
export const texts: WordsOf<'ecosystem'> = {
  ecosystem: { words, messages: { ...messages, later } },
};
