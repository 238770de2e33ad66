import { comparing } from '@servitization/company-file/locales/comparing.fi';
import { opening } from '@servitization/company-file/locales/opening.fi';
import { fi as words } from '@servitization/content/matrix/fi';

/** Finnish: what its parts on demand say. */
export const later = { ...opening, ...comparing, words };
