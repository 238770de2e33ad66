import { fi as ofAssessment } from '@servitization/assessment/locales/fi';
import { fi as words } from '@servitization/content/matrix/fi';
import { fi as ofMatrix } from '@servitization/maturity-matrix/locales/fi';
import type { WordsOf } from '../widget.ts';

/** Finnish: what the widgets of the matrix say. */
export const texts: WordsOf<'assessment' | 'matrix'> = {
  assessment: { words, messages: ofAssessment },
  matrix: { words, messages: ofMatrix },
};
