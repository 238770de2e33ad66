import { StrategyPath } from '@servitization/strategy-path';
import { opens } from '../session.ts';
import type { WidgetDefinition } from '../widget.ts';

export const widget: WidgetDefinition = {
  component: StrategyPath,
  props: ({ settings }) => ({ readOnly: settings.readOnly === 'true' }),
};

export const open = opens(widget);
