import { en as messages } from '@servitization/company-file/locales/en?later';
import { en as words } from '@servitization/content/matrix/en';

/** English: what its parts on demand say. */
export const later = { ...messages, words };
