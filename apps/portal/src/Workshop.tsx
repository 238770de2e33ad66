import { Assessment } from '@servitization/assessment';
import { ProfileProvider } from '@servitization/profile/react';
import { type ReactNode, useEffect, useState } from 'react';
import { CompanyName } from './CompanyName.tsx';
import { Place } from './Place.tsx';
import { HowItGoes, Opening, YourData } from './passages.tsx';

export interface WorkshopProps {
  /** Called once the stored document is on the page. */
  readonly onFilled?: () => void;
}

/** A page for two: the firm answers, the adviser asks, and both see the place. */
export function Workshop({ onFilled }: WorkshopProps): ReactNode {
  const [filled, setFilled] = useState(false);
  // Effects below come first, so by now the stored document is drawn or about to be.
  useEffect(() => {
    setFilled(true);
    onFilled?.();
  }, [onFilled]);
  return (
    <ProfileProvider name="norrland">
      <Opening />
      <HowItGoes />
      <div className="filled" data-filled={filled || undefined}>
        <CompanyName />
        <div className="columns tool">
          <div id="questions">
            <Assessment view="all" />
          </div>
          <div id="place">
            <Place />
          </div>
        </div>
      </div>
      <YourData />
    </ProfileProvider>
  );
}
