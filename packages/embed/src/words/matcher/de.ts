import { de as messages } from '@servitization/challenge-matcher/locales/de?first';
import { de as words } from '@servitization/content/matching/de?first';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.de.ts').then(({ later }) => later);

/** German: what the matcher says. */
export const texts: WordsOf<'matcher'> = {
  matcher: { words, messages: { ...messages, later } },
};
