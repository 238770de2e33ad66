import { Assessment } from '@servitization/assessment';
import { ProfileProvider } from '@servitization/profile/react';
import { type ReactNode, useEffect } from 'react';
import { CompanyName } from './CompanyName.tsx';
import { ExampleBanner, Examples } from './Examples.tsx';
import { documentOf } from './examples.ts';
import { Place } from './Place.tsx';
import { HowItGoes, Opening, YourData } from './passages.tsx';
import { useExample } from './useExample.ts';

export interface WorkshopProps {
  /** Called once the stored document is on the page. */
  readonly onFilled?: () => void;
}

/** The firm's own document, which the plain page shares. */
const OWN = 'norrland';

/** Where the matrix does not fit beside the questions, it lies below all of them. */
function Jump() {
  return (
    <nav className="jump" aria-label="In this workshop">
      <ul>
        <li>
          <a href="#questions">The questions</a>
        </li>
        <li>
          <a href="#place">Your place</a>
        </li>
      </ul>
    </nav>
  );
}

/** A page for two: the firm answers, the adviser asks, and both see the place. */
export function Workshop({ onFilled }: WorkshopProps): ReactNode {
  const asked = useExample();
  const name = asked?.is === 'shown' ? documentOf(asked.example) : OWN;
  // Effects below come first, so the stored document is drawn together with this.
  const isFilled = asked !== undefined;
  useEffect(() => {
    if (isFilled) onFilled?.();
  }, [isFilled, onFilled]);
  return (
    <ProfileProvider key={name} name={name}>
      <ExampleBanner asked={asked} />
      <Opening />
      <HowItGoes />
      <div className="filled" data-filled={isFilled || undefined}>
        <CompanyName />
        <Jump />
        <div className="columns tool">
          <div id="questions">
            <Assessment view="all" resultLink="#place" />
          </div>
          <div id="place">
            <Place />
          </div>
        </div>
      </div>
      <Examples asked={asked} />
      <YourData />
    </ProfileProvider>
  );
}
