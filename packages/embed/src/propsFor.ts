import type { Profile } from '@servitization/profile';
import type { Situation, WidgetDefinition } from './widget.ts';

/** Props of a widget, from the attributes of its element and what else the element knows. */
export function propsFor(widget: WidgetDefinition, situation: Situation): Record<string, unknown> {
  const { settings, texts, send } = situation;
  const { profile, loading, headingLevel, consent, ariaLabel, ...rest } = settings;
  return {
    ...rest,
    // As all languages of the elements are read, whatever the page around them is: pictures as well.
    dir: 'ltr',
    ...texts,
    ...(ariaLabel && { 'aria-label': ariaLabel }),
    headingLevel: Number(headingLevel),
    onProfileChange: (changed: Profile, change: unknown) =>
      send('change', { profile: changed, change }),
    ...widget.props(situation),
  };
}
