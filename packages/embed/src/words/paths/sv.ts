import { sv as matrix } from '@servitization/content/matrix/sv';
import { sv as choice } from '@servitization/content/paths/choice/sv?first';
import { sv as messages } from '@servitization/strategy-path/locales/sv?first';
import type { WordsOf } from '../../widget.ts';

const later = () => import('./later.sv.ts').then(({ laterPaths }) => laterPaths);

/** Swedish: what the comparison of paths says. */
export const texts: WordsOf<'paths'> = {
  paths: { words: { matrix, choice }, messages: { ...messages, later } },
};
