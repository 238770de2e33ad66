import { en as choice } from '@servitization/content/paths/choice/en?later';
import { en as paths } from '@servitization/content/paths/en';

/** English: what its parts on demand say. */
export const laterPaths = { words: { paths, choice } };
