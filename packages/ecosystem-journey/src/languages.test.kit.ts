import { de as wordsDe } from '@servitization/content/ecosystem/de';
import { en as wordsEn } from '@servitization/content/ecosystem/en';
import { fi as wordsFi } from '@servitization/content/ecosystem/fi';
import { sv as wordsSv } from '@servitization/content/ecosystem/sv';
import { inEveryLanguage } from '@servitization/tooling/pseudo';
import { de } from './locales/de.ts';
import { en } from './locales/en.ts';
import { fi } from './locales/fi.ts';
import { sv } from './locales/sv.ts';

/** What the widget is given in each language, by the name that the catalogue's toolbar has for it. */
export const languages = inEveryLanguage({
  en: { words: wordsEn, messages: en },
  sv: { words: wordsSv, messages: sv },
  fi: { words: wordsFi, messages: fi },
  de: { words: wordsDe, messages: de },
});
