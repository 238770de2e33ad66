import { de as words } from '@servitization/content/ecosystem/de?first';
import { first as messages } from '@servitization/ecosystem-journey/locales/first.de';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.de.ts').then(({ later }) => later);

/** German: what the journey says. */
export const texts: WordsOf<'ecosystem'> = {
  ecosystem: { words, messages: { ...messages, later } },
};
