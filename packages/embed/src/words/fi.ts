import { fi as ofAssessment } from '@servitization/assessment/locales/fi?first';
import { fi as words } from '@servitization/content/matrix/fi';
import { fi as ofMatrix } from '@servitization/maturity-matrix/locales/fi?first';
import type { WordsOf } from '../widget.ts';

/** What a place says and draws; both files are fetched side by side. */
const fetchPlace = () =>
  Promise.all([import('@servitization/maturity-matrix/place'), import('./place.fi.ts')]).then(
    ([{ place }, { spoken }]) => ({ ...place, messages: spoken }),
  );

/** What the questions take up with the first answer, and their words. */
const fetchWork = () =>
  Promise.all([import('@servitization/assessment/work'), import('./work.fi.ts')]).then(
    ([{ work }, { spoken }]) => ({ ...work, messages: spoken }),
  );

/** Finnish: what the widgets of the matrix say. */
export const texts: WordsOf<'assessment' | 'matrix'> = {
  assessment: { words, messages: { ...ofAssessment, fetchWork } },
  matrix: { words, messages: { ...ofMatrix, fetchPlace } },
};
