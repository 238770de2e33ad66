import { en as words } from '@servitization/content/ecosystem/en?later';
import { en as matrix } from '@servitization/content/matrix/en?phases';
import { log } from '@servitization/ecosystem-journey/locales/log.en';
import { work } from '@servitization/ecosystem-journey/locales/work.en';

/** English: what its parts on demand say. */
export const later = { ...work, ...log, words, matrix };
