import { sv as words } from '@servitization/content/ecosystem/sv?later';
import { sv as messages } from '@servitization/ecosystem-journey/locales/sv?later';

/** Swedish: what its parts on demand say. */
export const later = { ...messages, words };
