import { en as messages } from '@servitization/cocreation-board/locales/en?later';
import { en as words } from '@servitization/content/cocreation/en?later';
import { en as matching } from '@servitization/content/matching/en?names';
import { en as matrix } from '@servitization/content/matrix/en?names';

/** English: what its parts on demand say. */
export const later = { ...messages, words, matching, matrix };
