import { sv as ofAssessment } from '@servitization/assessment/locales/sv';
import { sv as words } from '@servitization/content/matrix/sv';
import { sv as ofMatrix } from '@servitization/maturity-matrix/locales/sv';
import type { WordsOf } from '../widget.ts';

/** Swedish: what the widgets of the matrix say. */
export const texts: WordsOf<'assessment' | 'matrix'> = {
  assessment: { words, messages: ofAssessment },
  matrix: { words, messages: ofMatrix },
};
