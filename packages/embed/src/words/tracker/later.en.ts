import { en as words } from '@servitization/content/scaling/en?later';
import { en as messages } from '@servitization/scaling-tracker/locales/en?later';

/** English: what its parts on demand say. */
export const later = { ...messages, words };
