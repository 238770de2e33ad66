import { MaturityMatrix } from '@servitization/maturity-matrix';
import { createElement } from 'preact';
import { opens } from '../session.ts';
import type { WidgetDefinition } from '../widget.ts';

export const widget: WidgetDefinition = {
  component: MaturityMatrix,
  // The host puts its own link beside an activity: `<a slot="service-align-coopetition" href=…>`.
  props: () => ({
    serviceFor: (activity: string) => createElement('slot', { name: `service-${activity}` }),
  }),
};

export const open = opens(widget);
