import { sv } from '@servitization/assessment/locales/sv?later';

/** Swedish: what the assessment says of answers. */
export const spoken = sv;
