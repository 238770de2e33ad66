import { StrategyPath } from '@servitization/strategy-path';
import { forElements } from '../session.ts';

/** What is no JSON goes on as the text that it is: the rules refuse it, and name the place. */
function dataIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export const paths = forElements({
  component: StrategyPath,
  props: ({ settings: { readOnly, criteria } }) => ({
    readOnly: readOnly === 'true',
    criteria: criteria ? dataIn(criteria) : undefined,
  }),
});
