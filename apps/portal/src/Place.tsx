import { MaturityMatrix } from '@servitization/maturity-matrix';
import type { ReactNode } from 'react';
import { serviceFor } from './services.tsx';
import type { Words } from './words/words.ts';

/** The matrix, with our help beside what comes next. */
export function Place({ words }: { readonly words: Words }): ReactNode {
  return (
    <MaturityMatrix
      {...words.matrix}
      serviceFor={serviceFor(words)}
      after={
        <p className="back">
          <a href="#questions">{words.page.back}</a>
        </p>
      }
    />
  );
}
