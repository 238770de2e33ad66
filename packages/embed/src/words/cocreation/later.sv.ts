import { sv as messages } from '@servitization/cocreation-board/locales/sv?later';
import { sv as words } from '@servitization/content/cocreation/sv?later';
import { sv as matching } from '@servitization/content/matching/sv?names';
import { sv as matrix } from '@servitization/content/matrix/sv?names';

/** Swedish: what its parts on demand say. */
export const later = { ...messages, words, matching, matrix };
