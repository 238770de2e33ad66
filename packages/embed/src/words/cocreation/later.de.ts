import { de as messages } from '@servitization/cocreation-board/locales/de?later';
import { de as words } from '@servitization/content/cocreation/de?later';
import { de as matching } from '@servitization/content/matching/de?names';
import { de as matrix } from '@servitization/content/matrix/de?names';

/** German: what its parts on demand say. */
export const later = { ...messages, words, matching, matrix };
