import { de as wordsDe } from '@servitization/content/matching/de';
import { en as wordsEn } from '@servitization/content/matching/en';
import { fi as wordsFi } from '@servitization/content/matching/fi';
import { sv as wordsSv } from '@servitization/content/matching/sv';
import { de as matrixDe } from '@servitization/content/matrix/de';
import { en as matrixEn } from '@servitization/content/matrix/en';
import { fi as matrixFi } from '@servitization/content/matrix/fi';
import { sv as matrixSv } from '@servitization/content/matrix/sv';
import { inEveryLanguage } from '@servitization/tooling/pseudo';
import { de } from './locales/de.ts';
import { en } from './locales/en.ts';
import { fi } from './locales/fi.ts';
import { sv } from './locales/sv.ts';

/** What the widget is given in each language, by the name that the catalogue's toolbar has for it. */
export const languages = inEveryLanguage({
  en: { words: wordsEn, matrixWords: matrixEn, messages: en },
  sv: { words: wordsSv, matrixWords: matrixSv, messages: sv },
  fi: { words: wordsFi, matrixWords: matrixFi, messages: fi },
  de: { words: wordsDe, matrixWords: matrixDe, messages: de },
});
