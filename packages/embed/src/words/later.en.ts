import { en as paths } from '@servitization/content/paths/en';
import { details } from '@servitization/maturity-matrix/locales/details.en';

/** English: what the matrix says on demand. Other languages have this in the widget. */
export const laterMatrix = { details, paths };
