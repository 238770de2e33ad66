import { sv as choice } from '@servitization/content/paths/choice/sv?later';
import { sv as paths } from '@servitization/content/paths/sv';
import { later } from '@servitization/strategy-path/locales/later.sv';
import { sv as messages } from '@servitization/strategy-path/locales/sv?later';

/** Swedish: what its parts on demand say. */
export const laterPaths = { ...messages, ...later, words: { paths, choice } };
