import { type MatrixMessages, MaturityMatrix, prepareMatrix } from '@servitization/maturity-matrix';
import { createElement } from 'preact';
import { forElements } from '../session.ts';

export const matrix = forElements({
  component: MaturityMatrix,
  // Without it the place of a firm that has answers would be called open: the fallback is better.
  prepare: (profile, { messages }) => prepareMatrix(profile, messages as MatrixMessages),
  // The host puts its own link beside an activity: `<a slot="service-align-coopetition" href=…>`.
  props: () => ({
    serviceFor: (activity: string) => createElement('slot', { name: `service-${activity}` }),
  }),
});
