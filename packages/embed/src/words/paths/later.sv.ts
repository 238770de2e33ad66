import { sv as choice } from '@servitization/content/paths/choice/sv?later';
import { sv as paths } from '@servitization/content/paths/sv';
import { later as messages } from '@servitization/strategy-path/locales/later.sv';

/** Swedish: what its parts on demand say. */
export const laterPaths = { ...messages, words: { paths, choice } };
