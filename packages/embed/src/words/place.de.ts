import { de } from '@servitization/maturity-matrix/locales/de?later';

/** German: what the matrix says of a firm. */
export const spoken = de;
