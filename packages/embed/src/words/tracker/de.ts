import { de as words } from '@servitization/content/scaling/de?first';
import { de as messages } from '@servitization/scaling-tracker/locales/de?first';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.de.ts').then(({ later }) => later);

/** German: what the tracker says. */
export const texts: WordsOf<'tracker'> = {
  tracker: { words, messages: { ...messages, later } },
};
