import { fi as words } from '@servitization/content/ecosystem/fi?later';
import { fi as matrix } from '@servitization/content/matrix/fi?phases';
import { fi as messages } from '@servitization/ecosystem-journey/locales/fi?later';

/** Finnish: what its parts on demand say. */
export const later = { ...messages, words, matrix };
