import type { AssessmentProps } from '@servitization/assessment';
import type { MaturityMatrixProps } from '@servitization/maturity-matrix';
import type { Locale } from '../../site/locales.ts';
import type { TextsOf } from '../../texts/texts.ts';

/** What the workshop says in one language: the page's own texts, and those of the widgets in it. */
export interface Words {
  readonly locale: Locale;
  readonly page: TextsOf<'workshop'>;
  readonly services: TextsOf<'services'>;
  readonly tools: TextsOf<'tools'>;
  readonly assessment: Pick<AssessmentProps, 'words' | 'messages'>;
  readonly matrix: Pick<MaturityMatrixProps, 'words' | 'messages'>;
}
