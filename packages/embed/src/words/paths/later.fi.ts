import { fi as choice } from '@servitization/content/paths/choice/fi?later';
import { fi as paths } from '@servitization/content/paths/fi';
import { later as messages } from '@servitization/strategy-path/locales/later.fi';

/** Finnish: what its parts on demand say. */
export const laterPaths = { ...messages, words: { paths, choice } };
