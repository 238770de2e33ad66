import { fi as messages } from '@servitization/cocreation-board/locales/fi?later';
import { fi as words } from '@servitization/content/cocreation/fi?later';
import { fi as matching } from '@servitization/content/matching/fi?names';
import { fi as matrix } from '@servitization/content/matrix/fi?names';

/** Finnish: what its parts on demand say. */
export const later = { ...messages, words, matching, matrix };
