import { sv as messages } from '@servitization/challenge-matcher/locales/sv?later';
import { sv as words } from '@servitization/content/matching/sv?later';
import { sv as matrix } from '@servitization/content/matrix/sv?first';

/** Swedish: what its parts on demand say. */
export const later = { ...messages, words, matrix };
