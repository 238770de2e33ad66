import { comparing } from '@servitization/company-file/locales/comparing.en';
import { opening } from '@servitization/company-file/locales/opening.en';
import { en as words } from '@servitization/content/matrix/en';

/** English: what its parts on demand say. */
export const later = { ...opening, ...comparing, words };
