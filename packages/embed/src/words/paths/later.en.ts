import { en as choice } from '@servitization/content/paths/choice/en?later';
import { en as paths } from '@servitization/content/paths/en';
import { en as messages } from '@servitization/strategy-path/locales/en?later';

/** English: what its parts on demand say. */
export const laterPaths = { ...messages, words: { paths, choice } };
