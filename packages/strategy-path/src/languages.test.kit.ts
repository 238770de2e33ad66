import { de as matrixDe } from '@servitization/content/matrix/de';
import { en as matrixEn } from '@servitization/content/matrix/en';
import { fi as matrixFi } from '@servitization/content/matrix/fi';
import { sv as matrixSv } from '@servitization/content/matrix/sv';
import { de as choiceDe } from '@servitization/content/paths/choice/de';
import { en as choiceEn } from '@servitization/content/paths/choice/en';
import { fi as choiceFi } from '@servitization/content/paths/choice/fi';
import { sv as choiceSv } from '@servitization/content/paths/choice/sv';
import { de as pathsDe } from '@servitization/content/paths/de';
import { en as pathsEn } from '@servitization/content/paths/en';
import { fi as pathsFi } from '@servitization/content/paths/fi';
import { sv as pathsSv } from '@servitization/content/paths/sv';
import { inEveryLanguage } from '@servitization/tooling/pseudo';
import { compared } from './locales/compared.en.ts';
import { de } from './locales/de.ts';
import { en } from './locales/en.ts';
import { fi } from './locales/fi.ts';
import { plan } from './locales/plan.en.ts';
import { sv } from './locales/sv.ts';

/** What the widget is given in each language. */
export const given = {
  en: {
    words: { matrix: matrixEn, paths: pathsEn, choice: choiceEn },
    messages: { ...en, plan, compared },
  },
  sv: { words: { matrix: matrixSv, paths: pathsSv, choice: choiceSv }, messages: sv },
  fi: { words: { matrix: matrixFi, paths: pathsFi, choice: choiceFi }, messages: fi },
  de: { words: { matrix: matrixDe, paths: pathsDe, choice: choiceDe }, messages: de },
};

/** The same by the name that the catalogue's toolbar has for it. */
export const languages = inEveryLanguage(given);
