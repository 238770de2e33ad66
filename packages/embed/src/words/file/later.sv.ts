import { sv as messages } from '@servitization/company-file/locales/sv?later';
import { sv as words } from '@servitization/content/matrix/sv';

/** Swedish: what its parts on demand say. */
export const later = { ...messages, words };
