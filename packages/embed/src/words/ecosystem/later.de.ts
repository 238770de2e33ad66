import { de as words } from '@servitization/content/ecosystem/de?later';
import { de as matrix } from '@servitization/content/matrix/de?phases';
import { log } from '@servitization/ecosystem-journey/locales/log.de';
import { work } from '@servitization/ecosystem-journey/locales/work.de';

/** German: what its parts on demand say. */
export const later = { ...work, ...log, words, matrix };
