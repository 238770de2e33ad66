import { en as messages } from '@servitization/challenge-matcher/locales/en?first';
import { en as words } from '@servitization/content/matching/en?first';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.en.ts').then(({ later }) => later);

/** English: what the matcher says. */
export const texts: WordsOf<'matcher'> = {
  matcher: { words, messages: { ...messages, later } },
};
