import { en as words } from '@servitization/content/scaling/en?first';
import { en as messages } from '@servitization/scaling-tracker/locales/en?first';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.en.ts').then(({ later }) => later);

/** English: what the tracker says. */
export const texts: WordsOf<'tracker'> = {
  tracker: { words, messages: { ...messages, later } },
};
