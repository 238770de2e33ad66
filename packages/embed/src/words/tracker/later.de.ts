import { de as words } from '@servitization/content/scaling/de?later';
import { de as messages } from '@servitization/scaling-tracker/locales/de?later';

/** German: what its parts on demand say. */
export const later = { ...messages, words };
