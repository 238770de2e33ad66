import { sv as words } from '@servitization/content/scaling/sv?first';
import { sv as messages } from '@servitization/scaling-tracker/locales/sv?first';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.sv.ts').then(({ later }) => later);

/** Swedish: what the tracker says. */
export const texts: WordsOf<'tracker'> = {
  tracker: { words, messages: { ...messages, later } },
};
