import { fi as words } from '@servitization/content/scaling/fi?first';
import { fi as messages } from '@servitization/scaling-tracker/locales/fi?first';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.fi.ts').then(({ later }) => later);

/** Finnish: what the tracker says. */
export const texts: WordsOf<'tracker'> = {
  tracker: { words, messages: { ...messages, later } },
};
