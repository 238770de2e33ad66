import { sv as ofAssessment } from '@servitization/assessment/locales/sv?first';
import { sv as words } from '@servitization/content/matrix/sv';
import { sv as ofMatrix } from '@servitization/maturity-matrix/locales/sv?first';
import type { WordsOf } from '../widget.ts';

/** What a place says and draws; both files are fetched side by side. */
const fetchPlace = () =>
  Promise.all([import('@servitization/maturity-matrix/place'), import('./place.sv.ts')]).then(
    ([{ place }, { spoken }]) => ({ ...place, messages: spoken }),
  );

/** What the questions take up with the first answer, and their words. */
const fetchWork = () =>
  Promise.all([import('@servitization/assessment/work'), import('./work.sv.ts')]).then(
    ([{ work }, { spoken }]) => ({ ...work, messages: spoken }),
  );

/** Swedish: what the widgets of the matrix say. */
export const texts: WordsOf<'assessment' | 'matrix'> = {
  assessment: { words, messages: { ...ofAssessment, fetchWork } },
  matrix: { words, messages: { ...ofMatrix, fetchPlace } },
};
