import { de as words } from '@servitization/content/ecosystem/de?later';
import { de as matrix } from '@servitization/content/matrix/de?phases';
import { de as messages } from '@servitization/ecosystem-journey/locales/de?later';

/** German: what its parts on demand say. */
export const later = { ...messages, words, matrix };
