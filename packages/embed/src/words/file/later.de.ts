import { de as messages } from '@servitization/company-file/locales/de?later';
import { de as words } from '@servitization/content/matrix/de';

/** German: what its parts on demand say. */
export const later = { ...messages, words };
