import { Assessment } from '@servitization/assessment';
import { ProfileProvider } from '@servitization/profile/react';
import { SettingsProvider } from '@servitization/ui';
import { type ReactNode, useEffect } from 'react';
import { CompanyName } from './CompanyName.tsx';
import { ExampleBanner, Examples } from './Examples.tsx';
import { documentOf } from './examples.ts';
import { Place } from './Place.tsx';
import { HowItGoes, Opening, YourData } from './passages.tsx';
import { useExample } from './useExample.ts';
import type { Words } from './words/words.ts';

export interface WorkshopProps {
  readonly words: Words;
  /** Called once the stored document is on the page. */
  readonly onFilled?: () => void;
}

/** The firm's own document, which the plain page shares. */
const OWN = 'norrland';

/** Where the matrix does not fit beside the questions, it lies below all of them. */
function Jump({ t }: { readonly t: Words['page'] }) {
  return (
    <nav className="jump" aria-label={t.jump}>
      <ul>
        <li>
          <a href="#questions">{t.contents.questions}</a>
        </li>
        <li>
          <a href="#place">{t.contents.place}</a>
        </li>
      </ul>
    </nav>
  );
}

/** A page for two: the firm answers, the adviser asks, and both see the place. */
export function Workshop({ words, onFilled }: WorkshopProps): ReactNode {
  const asked = useExample();
  const name = asked?.is === 'shown' ? documentOf(asked.example) : OWN;
  // Effects below come first, so the stored document is drawn together with this.
  const isFilled = asked !== undefined;
  useEffect(() => {
    if (isFilled) onFilled?.();
  }, [isFilled, onFilled]);
  const t = words.page;
  return (
    <SettingsProvider locale={words.locale}>
      <ProfileProvider key={name} name={name}>
        <ExampleBanner t={t} asked={asked} />
        <Opening t={t} />
        <HowItGoes t={t} />
        <div className="filled" data-filled={isFilled || undefined}>
          <CompanyName label={t.company} />
          <Jump t={t} />
          <div className="columns tool">
            <div id="questions">
              <Assessment {...words.assessment} view="all" resultLink="#place" />
            </div>
            <div id="place">
              <Place words={words} />
            </div>
          </div>
        </div>
        <Examples t={t} asked={asked} />
        <YourData t={t} />
      </ProfileProvider>
    </SettingsProvider>
  );
}
