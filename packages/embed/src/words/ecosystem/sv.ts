import { sv as words } from '@servitization/content/ecosystem/sv?first';
import { first as messages } from '@servitization/ecosystem-journey/locales/first.sv';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.sv.ts').then(({ later }) => later);

/** Swedish: what the journey says. */
export const texts: WordsOf<'ecosystem'> = {
  ecosystem: { words, messages: { ...messages, later } },
};
