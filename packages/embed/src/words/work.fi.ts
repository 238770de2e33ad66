import { fi } from '@servitization/assessment/locales/fi?later';

/** Finnish: what the assessment says of answers. */
export const spoken = fi;
