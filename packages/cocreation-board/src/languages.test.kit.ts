import { de as wordsDe } from '@servitization/content/cocreation/de';
import { en as wordsEn } from '@servitization/content/cocreation/en';
import { fi as wordsFi } from '@servitization/content/cocreation/fi';
import { sv as wordsSv } from '@servitization/content/cocreation/sv';
import { de as matchingDe } from '@servitization/content/matching/de';
import { en as matchingEn } from '@servitization/content/matching/en';
import { fi as matchingFi } from '@servitization/content/matching/fi';
import { sv as matchingSv } from '@servitization/content/matching/sv';
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
  en: { words: wordsEn, messages: { ...en, matching: matchingEn, matrix: matrixEn } },
  sv: { words: wordsSv, messages: { ...sv, matching: matchingSv, matrix: matrixSv } },
  fi: { words: wordsFi, messages: { ...fi, matching: matchingFi, matrix: matrixFi } },
  de: { words: wordsDe, messages: { ...de, matching: matchingDe, matrix: matrixDe } },
});
