import { de as words } from '@servitization/content/ecosystem/de?first';
import { de as messages } from '@servitization/ecosystem-journey/locales/de?first';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.de.ts').then(({ later }) => later);

/** German: what the journey says. */
export const texts: WordsOf<'ecosystem'> = {
  ecosystem: { words, messages: { ...messages, later } },
};
