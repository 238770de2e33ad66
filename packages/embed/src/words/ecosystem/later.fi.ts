import { fi as words } from '@servitization/content/ecosystem/fi?later';
import { fi as matrix } from '@servitization/content/matrix/fi?phases';
import { log } from '@servitization/ecosystem-journey/locales/log.fi';
import { work } from '@servitization/ecosystem-journey/locales/work.fi';

/** Finnish: what its parts on demand say. */
export const later = { ...work, ...log, words, matrix };
