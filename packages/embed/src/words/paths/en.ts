import { en as matrix } from '@servitization/content/matrix/en';
import { en as choice } from '@servitization/content/paths/choice/en?first';
import { en as messages } from '@servitization/strategy-path/locales/en?first';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.en.ts').then(({ laterPaths }) => laterPaths);

/** English: what the comparison of paths says. */
export const texts: WordsOf<'paths'> = {
  paths: { words: { matrix, choice }, messages: { ...messages, later } },
};
