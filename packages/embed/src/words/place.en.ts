import { en } from '@servitization/maturity-matrix/locales/en?later';

/** English: what the matrix says of a firm. */
export const spoken = en;
