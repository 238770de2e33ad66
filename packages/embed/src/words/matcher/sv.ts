import { sv as messages } from '@servitization/challenge-matcher/locales/sv?first';
import { sv as words } from '@servitization/content/matching/sv?first';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.sv.ts').then(({ later }) => later);

/** Swedish: what the matcher says. */
export const texts: WordsOf<'matcher'> = {
  matcher: { words, messages: { ...messages, later } },
};
