import { Assessment } from '@servitization/assessment';
import { ProfileProvider } from '@servitization/profile/react';
import { type ReactNode, useEffect, useState } from 'react';
import { CompanyName } from './CompanyName.tsx';
import { Examples } from './Examples.tsx';
import { documentOf, type ExampleCompany, exampleIn, openExample } from './examples.ts';
import { Place } from './Place.tsx';
import { HowItGoes, Opening, YourData } from './passages.tsx';

export interface WorkshopProps {
  /** Called once the stored document is on the page. */
  readonly onFilled?: () => void;
}

/** The firm's own document, which the plain page shares. */
const OWN = 'norrland';

/** The example that the address asks for; `undefined` until that is known, as on a server. */
function useExample(): ExampleCompany | null | undefined {
  const [example, setExample] = useState<ExampleCompany | null>();
  useEffect(() => {
    const asked = exampleIn(location.search);
    if (asked) openExample(asked).then(() => setExample(asked));
    else setExample(null);
  }, []);
  return example;
}

/** A page for two: the firm answers, the adviser asks, and both see the place. */
export function Workshop({ onFilled }: WorkshopProps): ReactNode {
  const example = useExample();
  const name = example ? documentOf(example) : OWN;
  // Effects below come first, so the stored document is drawn together with this.
  const isFilled = example !== undefined;
  useEffect(() => {
    if (isFilled) onFilled?.();
  }, [isFilled, onFilled]);
  return (
    <ProfileProvider key={name} name={name}>
      <Opening />
      <HowItGoes />
      <div className="filled" data-filled={isFilled || undefined}>
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
      <Examples shown={example ?? undefined} />
      <YourData />
    </ProfileProvider>
  );
}
