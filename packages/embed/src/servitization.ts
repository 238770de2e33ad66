import { Assessment } from '@servitization/assessment';
import { MaturityMatrix } from '@servitization/maturity-matrix';
import { define } from './define.ts';

define({
  name: 'servitization-assessment',
  component: Assessment,
  attributes: { view: { values: ['phases', 'all'], default: 'phases' } },
});
define({ name: 'servitization-matrix', component: MaturityMatrix });
