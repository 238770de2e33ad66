import { fi as messages } from '@servitization/challenge-matcher/locales/fi?first';
import { fi as words } from '@servitization/content/matching/fi?first';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.fi.ts').then(({ later }) => later);

/** Finnish: what the matcher says. */
export const texts: WordsOf<'matcher'> = {
  matcher: { words, messages: { ...messages, later } },
};
