import { de as choice } from '@servitization/content/paths/choice/de?later';
import { de as paths } from '@servitization/content/paths/de';
import { de as messages } from '@servitization/strategy-path/locales/de?later';
import { later } from '@servitization/strategy-path/locales/later.de';

/** German: what its parts on demand say. */
export const laterPaths = { ...messages, ...later, words: { paths, choice } };
