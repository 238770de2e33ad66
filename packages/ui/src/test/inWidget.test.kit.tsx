import type { ComponentType, JSX } from 'react';
import { WidgetRoot } from '../components/WidgetRoot.tsx';

/** Decorator of stories: components take their tokens and their measure from the widget around them. */
export const inWidget = (Story: ComponentType): JSX.Element => (
  <WidgetRoot>
    <Story />
  </WidgetRoot>
);

/** The two hue families that the tokens have. */
export const BLUE = 'digital-service-maturity';
export const OCHRE = 'ecosystem-involvement';
