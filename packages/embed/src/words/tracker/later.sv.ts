import { sv as words } from '@servitization/content/scaling/sv?later';
import { sv as messages } from '@servitization/scaling-tracker/locales/sv?later';

/** Swedish: what its parts on demand say. */
export const later = { ...messages, words };
