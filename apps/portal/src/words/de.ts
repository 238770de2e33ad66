import { de as ofAssessment } from '@servitization/assessment/locales/de';
import { de as ofFramework } from '@servitization/content/matrix/de';
import { de as ofMatrix } from '@servitization/maturity-matrix/locales/de';
import { services } from '../../texts/de/services.ts';
import { tools } from '../../texts/de/tools.ts';
import { workshop as page } from '../../texts/de/workshop.ts';
import type { Words } from './words.ts';

export const words: Words = {
  locale: 'de',
  page,
  services,
  tools,
  assessment: { words: ofFramework, messages: ofAssessment },
  matrix: { words: ofFramework, messages: ofMatrix },
};
