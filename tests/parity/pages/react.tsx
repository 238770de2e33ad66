import '@servitization/tokens/styles.css';
import '@servitization/ui/styles.css';
import '@servitization/assessment/styles.css';
import '@servitization/challenge-matcher/styles.css';
import '@servitization/cocreation-board/styles.css';
import '@servitization/company-file/styles.css';
import '@servitization/ecosystem-journey/styles.css';
import '@servitization/maturity-matrix/styles.css';
import '@servitization/scaling-tracker/styles.css';
import '@servitization/strategy-path/styles.css';
import { Assessment } from '@servitization/assessment';
import { ChallengeMatcher } from '@servitization/challenge-matcher';
import { CocreationBoard } from '@servitization/cocreation-board';
import { CompanyFile } from '@servitization/company-file';
import { EcosystemJourney } from '@servitization/ecosystem-journey';
import { MaturityMatrix } from '@servitization/maturity-matrix';
import { ProfileProvider } from '@servitization/profile/react';
import { ScalingTracker } from '@servitization/scaling-tracker';
import { StrategyPath } from '@servitization/strategy-path';
import { type ComponentType, StrictMode, version } from 'react';
import { createRoot } from 'react-dom/client';
import { asked, column } from './asked.ts';

const widgets: Record<string, ComponentType> = {
  assessment: Assessment,
  matrix: MaturityMatrix,
  paths: StrategyPath,
  matcher: ChallengeMatcher,
  tracker: ScalingTracker,
  cocreation: CocreationBoard,
  ecosystem: EcosystemJourney,
  file: (props: object) => <CompanyFile documentName="parity" {...props} />,
};

const { widget, props } = asked();
const Widget = widgets[widget];
if (!Widget) throw new Error(`No widget is called ${widget}.`);

document.documentElement.dataset.react = version;
createRoot(column()).render(
  <StrictMode>
    <ProfileProvider name="parity">
      <Widget {...props} />
    </ProfileProvider>
  </StrictMode>,
);
