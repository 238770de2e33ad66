import { MaturityMatrix } from '@servitization/maturity-matrix';
import { useProfile } from '@servitization/profile/react';
import { type ReactNode, useMemo } from 'react';
import { serviceFor } from './services.tsx';

/** Longer names have no room beside the dot. */
const ROOM = 24;

/** The matrix, with the firm under its own name. */
export function Place(): ReactNode {
  const name = useProfile().profile.name?.trim();
  const messages = useMemo(() => (name && name.length <= ROOM ? { firm: name } : {}), [name]);
  return (
    <MaturityMatrix
      messages={messages}
      serviceFor={serviceFor}
      after={
        <p className="back">
          <a href="#questions">Back to the questions</a>
        </p>
      }
    />
  );
}
