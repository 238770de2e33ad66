import { sv as ofAssessment } from '@servitization/assessment/locales/sv';
import { sv as ofFramework } from '@servitization/content/matrix/sv';
import { sv as ofMatrix } from '@servitization/maturity-matrix/locales/sv';
import { services } from '../../texts/sv/services.ts';
import { tools } from '../../texts/sv/tools.ts';
import { workshop as page } from '../../texts/sv/workshop.ts';
import type { Words } from './words.ts';

export const words: Words = {
  locale: 'sv',
  page,
  services,
  tools,
  assessment: { words: ofFramework, messages: ofAssessment },
  matrix: { words: ofFramework, messages: ofMatrix },
};
