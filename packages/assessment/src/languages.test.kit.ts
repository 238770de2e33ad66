import { de as wordsDe } from '@servitization/content/matrix/de';
import { en as wordsEn } from '@servitization/content/matrix/en';
import { fi as wordsFi } from '@servitization/content/matrix/fi';
import { sv as wordsSv } from '@servitization/content/matrix/sv';
import { pseudo } from '@servitization/tooling/pseudo';
import { de } from './locales/de.ts';
import { en } from './locales/en.ts';
import { ending } from './locales/ending.en.ts';
import { fi } from './locales/fi.ts';
import { notices } from './locales/notices.en.ts';
import { sv } from './locales/sv.ts';

const english = { words: wordsEn, messages: { ...en, ending, notices } };

/** What the widget is given in each language, by the name that the catalogue's toolbar has for it. */
export const languages = {
  sv: { locale: 'sv', words: wordsSv, messages: sv },
  fi: { locale: 'fi', words: wordsFi, messages: fi },
  de: { locale: 'de', words: wordsDe, messages: de },
  pseudo: pseudo(english),
  'pseudo, right to left': { dir: 'rtl', ...pseudo(english, { rightToLeft: true }) },
} as const;
