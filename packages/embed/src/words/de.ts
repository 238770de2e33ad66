import { de as ofAssessment } from '@servitization/assessment/locales/de';
import { de as words } from '@servitization/content/matrix/de';
import { de as ofMatrix } from '@servitization/maturity-matrix/locales/de';
import type { WordsOf } from '../widget.ts';

/** German: what the widgets of the matrix say. */
export const texts: WordsOf<'assessment' | 'matrix'> = {
  assessment: { words, messages: ofAssessment },
  matrix: { words, messages: ofMatrix },
};
