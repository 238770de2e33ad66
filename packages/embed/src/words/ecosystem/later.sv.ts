import { sv as words } from '@servitization/content/ecosystem/sv?later';
import { sv as matrix } from '@servitization/content/matrix/sv?phases';
import { log } from '@servitization/ecosystem-journey/locales/log.sv';
import { work } from '@servitization/ecosystem-journey/locales/work.sv';

/** Swedish: what its parts on demand say. */
export const later = { ...work, ...log, words, matrix };
