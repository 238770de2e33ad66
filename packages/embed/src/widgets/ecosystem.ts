import { EcosystemJourney } from '@servitization/ecosystem-journey';
import { forElements } from '../session.ts';

export const ecosystem = forElements({
  component: EcosystemJourney,
  props: ({ settings }) => ({
    readOnly: settings.readOnly === 'true',
    today: settings.today || undefined,
  }),
});
