import { inEveryLanguage } from '@servitization/tooling/pseudo';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { fi } from './texts/fi.ts';
import { sv } from './texts/sv.ts';

/** What the report is given in each language, by the name that the catalogue's toolbar has for it. */
export const languages = inEveryLanguage({
  en: { texts: en },
  sv: { texts: sv },
  fi: { texts: fi },
  de: { texts: de },
});
