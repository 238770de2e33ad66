import { StrategyPath } from '@servitization/strategy-path';
import { forElements } from '../session.ts';

export const paths = forElements({
  component: StrategyPath,
  props: ({ settings }) => ({ readOnly: settings.readOnly === 'true' }),
});
