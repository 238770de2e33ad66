import { en } from '@servitization/assessment/locales/en?later';

/** English: what the assessment says of answers. */
export const spoken = en;
