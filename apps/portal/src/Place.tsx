import { MaturityMatrix } from '@servitization/maturity-matrix';
import type { ReactNode } from 'react';
import { serviceFor } from './services.tsx';

/** The matrix, with our help beside what comes next. */
export function Place(): ReactNode {
  return (
    <MaturityMatrix
      serviceFor={serviceFor}
      after={
        <p className="back">
          <a href="#questions">Back to the questions</a>
        </p>
      }
    />
  );
}
