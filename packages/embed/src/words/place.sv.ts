import { sv } from '@servitization/maturity-matrix/locales/sv?later';

/** Swedish: what the matrix says of a firm. */
export const spoken = sv;
