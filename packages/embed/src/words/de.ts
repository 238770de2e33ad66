import { de as ofAssessment } from '@servitization/assessment/locales/de?first';
import { de as words } from '@servitization/content/matrix/de';
import { de as ofMatrix } from '@servitization/maturity-matrix/locales/de?first';
import type { WordsOf } from '../widget.ts';

/** What a place says and draws; both files are fetched side by side. */
const fetchPlace = () =>
  Promise.all([import('@servitization/maturity-matrix/place'), import('./place.de.ts')]).then(
    ([{ place }, { spoken }]) => ({ ...place, messages: spoken }),
  );

/** What the questions take up with the first answer, and their words. */
const fetchWork = () =>
  Promise.all([import('@servitization/assessment/work'), import('./work.de.ts')]).then(
    ([{ work }, { spoken }]) => ({ ...work, messages: spoken }),
  );

/** German: what the widgets of the matrix say. */
export const texts: WordsOf<'assessment' | 'matrix'> = {
  assessment: { words, messages: { ...ofAssessment, fetchWork } },
  matrix: { words, messages: { ...ofMatrix, fetchPlace } },
};
