import { prepareTracker, ScalingTracker } from '@servitization/scaling-tracker';
import { forElements } from '../session.ts';

export const tracker = forElements({
  component: ScalingTracker,
  // If it fails the widget itself says so, where the part is missing, and offers another try.
  prepare: (profile) => prepareTracker(profile).catch(() => undefined),
  props: ({ settings }) => ({
    readOnly: settings.readOnly === 'true',
    today: settings.today || undefined,
  }),
});
