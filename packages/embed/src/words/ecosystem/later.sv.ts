import { sv as words } from '@servitization/content/ecosystem/sv?later';
import { sv as matrix } from '@servitization/content/matrix/sv?phases';
import { sv as messages } from '@servitization/ecosystem-journey/locales/sv?later';

/** Swedish: what its parts on demand say. */
export const later = { ...messages, words, matrix };
