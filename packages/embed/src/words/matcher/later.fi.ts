import { fi as messages } from '@servitization/challenge-matcher/locales/fi?later';
import { fi as words } from '@servitization/content/matching/fi?later';
import { fi as matrix } from '@servitization/content/matrix/fi?first';

/** Finnish: what its parts on demand say. */
export const later = { ...messages, words, matrix };
