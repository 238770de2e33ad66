import { en as messages } from '@servitization/challenge-matcher/locales/en?later';
import { en as words } from '@servitization/content/matching/en?later';
import { en as matrix } from '@servitization/content/matrix/en?first';

/** English: what its parts on demand say. */
export const later = { ...messages, words, matrix };
