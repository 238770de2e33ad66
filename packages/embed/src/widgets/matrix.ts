import { type MatrixMessages, MaturityMatrix, prepareMatrix } from '@servitization/maturity-matrix';
import { createElement } from 'preact';
import { forElements } from '../session.ts';

export const matrix = forElements({
  component: MaturityMatrix,
  // If it fails the widget itself says so, where the part is missing, and offers another try.
  prepare: (profile, { messages }) =>
    prepareMatrix(profile, messages as MatrixMessages).catch(() => undefined),
  // The host puts its own link beside an activity: `<a slot="service-align-coopetition" href=…>`.
  props: () => ({
    serviceFor: (activity: string) => createElement('slot', { name: `service-${activity}` }),
  }),
});
