import { fi as words } from '@servitization/content/scaling/fi?later';
import { fi as messages } from '@servitization/scaling-tracker/locales/fi?later';

/** Finnish: what its parts on demand say. */
export const later = { ...messages, words };
