import { de as matrix } from '@servitization/content/matrix/de';
import { de as choice } from '@servitization/content/paths/choice/de?first';
import { de as messages } from '@servitization/strategy-path/locales/de?first';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.de.ts').then(({ laterPaths }) => laterPaths);

/** German: what the comparison of paths says. */
export const texts: WordsOf<'paths'> = {
  paths: { words: { matrix, choice }, messages: { ...messages, later } },
};
