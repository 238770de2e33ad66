import { fi as matrix } from '@servitization/content/matrix/fi';
import { fi as choice } from '@servitization/content/paths/choice/fi?first';
import { fi as messages } from '@servitization/strategy-path/locales/fi?first';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.fi.ts').then(({ laterPaths }) => laterPaths);

/** Finnish: what the comparison of paths says. */
export const texts: WordsOf<'paths'> = {
  paths: { words: { matrix, choice }, messages: { ...messages, later } },
};
