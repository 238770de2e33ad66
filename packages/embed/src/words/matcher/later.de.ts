import { de as messages } from '@servitization/challenge-matcher/locales/de?later';
import { de as words } from '@servitization/content/matching/de?later';
import { de as matrix } from '@servitization/content/matrix/de?first';

/** German: what its parts on demand say. */
export const later = { ...messages, words, matrix };
