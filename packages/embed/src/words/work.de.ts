import { de } from '@servitization/assessment/locales/de?later';

/** German: what the assessment says of answers. */
export const spoken = de;
