import { comparing } from '@servitization/company-file/locales/comparing.de';
import { opening } from '@servitization/company-file/locales/opening.de';
import { de as words } from '@servitization/content/matrix/de';

/** German: what its parts on demand say. */
export const later = { ...opening, ...comparing, words };
