import { fi as ofAssessment } from '@servitization/assessment/locales/fi';
import { fi as ofFramework } from '@servitization/content/matrix/fi';
import { fi as ofMatrix } from '@servitization/maturity-matrix/locales/fi';
import { services } from '../../texts/fi/services.ts';
import { tools } from '../../texts/fi/tools.ts';
import { workshop as page } from '../../texts/fi/workshop.ts';
import type { Words } from './words.ts';

export const words: Words = {
  locale: 'fi',
  page,
  services,
  tools,
  assessment: { words: ofFramework, messages: ofAssessment },
  matrix: { words: ofFramework, messages: ofMatrix },
};
