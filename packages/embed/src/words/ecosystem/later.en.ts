import { en as words } from '@servitization/content/ecosystem/en?later';
import { en as matrix } from '@servitization/content/matrix/en?phases';
import { en as messages } from '@servitization/ecosystem-journey/locales/en?later';

/** English: what its parts on demand say. */
export const later = { ...messages, words, matrix };
