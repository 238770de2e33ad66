import { fi as messages } from '@servitization/company-file/locales/fi?later';
import { fi as words } from '@servitization/content/matrix/fi';

/** Finnish: what its parts on demand say. */
export const later = { ...messages, words };
