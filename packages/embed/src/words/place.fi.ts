import { fi } from '@servitization/maturity-matrix/locales/fi?later';

/** Finnish: what the matrix says of a firm. */
export const spoken = fi;
