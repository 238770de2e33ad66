import { fi as choice } from '@servitization/content/paths/choice/fi?later';
import { fi as paths } from '@servitization/content/paths/fi';
import { fi as messages } from '@servitization/strategy-path/locales/fi?later';
import { later } from '@servitization/strategy-path/locales/later.fi';

/** Finnish: what its parts on demand say. */
export const laterPaths = { ...messages, ...later, words: { paths, choice } };
