import { Assessment } from '@servitization/assessment';
import { MaturityMatrix } from '@servitization/maturity-matrix';
import type { Profile } from '@servitization/profile';
import { createElement } from 'preact';
import { define } from './define.ts';

define({
  name: 'servitization-assessment',
  component: Assessment,
  attributes: {
    view: { values: ['phases', 'all'], default: 'phases' },
    /** `true` shows the answers and takes none. */
    'read-only': { values: ['false', 'true'], default: 'false' },
    /** Where the result is: shown as a link once the questions are through. */
    'result-link': { values: 'link', default: '' },
  },
  props: (settings, send) => ({
    readOnly: settings['read-only'] === 'true',
    onComplete: (profile: Profile) => send('complete', { profile }),
  }),
});
define({
  name: 'servitization-matrix',
  component: MaturityMatrix,
  // The host puts its own link beside an activity: `<a slot="service-align-coopetition" href=…>`.
  props: () => ({
    serviceFor: (activity: string) => createElement('slot', { name: `service-${activity}` }),
  }),
});
