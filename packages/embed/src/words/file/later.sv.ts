import { comparing } from '@servitization/company-file/locales/comparing.sv';
import { opening } from '@servitization/company-file/locales/opening.sv';
import { sv as words } from '@servitization/content/matrix/sv';

/** Swedish: what its parts on demand say. */
export const later = { ...opening, ...comparing, words };
