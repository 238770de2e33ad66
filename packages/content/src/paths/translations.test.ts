import { itHoldsInEveryLanguage } from '../translations.test.kit.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';
import { rulesFor } from './words.test.kit.ts';

itHoldsInEveryLanguage({ english: en, translations: { sv, fi, de }, rulesFor });
