'use client';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Format, formatFor } from './locale/format.ts';

export type Theme = 'auto' | 'light' | 'dark' | 'high-contrast';
export type Density = 'comfortable' | 'compact';
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** What a widget takes from its surroundings unless told otherwise. */
export interface Settings {
  /** BCP 47 tag. Default `en`. */
  readonly locale: string;
  /** `auto` and `high-contrast` follow the color scheme of the page. */
  readonly theme: Theme;
  /** `compact` sets text and spaces a step smaller. */
  readonly density: Density;
  /** Level of a widget's own title. Default 2. */
  readonly headingLevel: HeadingLevel;
}

const DEFAULTS: Settings = {
  locale: 'en',
  theme: 'auto',
  density: 'comfortable',
  headingLevel: 2,
};
const SettingsContext = createContext<Settings>(DEFAULTS);

const given = (settings: Partial<Settings>): Partial<Settings> =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));

export interface SettingsProviderProps extends Partial<Settings> {
  readonly children?: ReactNode;
}

/** Settings for every widget below; what is left out comes from the provider above. */
export function SettingsProvider({ children, ...own }: SettingsProviderProps): ReactNode {
  const settings = useSettings(own);
  return <SettingsContext.Provider value={settings}>{children}</SettingsContext.Provider>;
}

/** The nearest settings, with a widget's own props on top. */
export function useSettings(own: Partial<Settings> = {}): Settings {
  const { locale, theme, density, headingLevel } = own;
  const above = useContext(SettingsContext);
  return useMemo(
    () => ({ ...above, ...given({ locale, theme, density, headingLevel }) }),
    [above, locale, theme, density, headingLevel],
  );
}

/** Numbers and plurals of the locale in force. */
export function useFormat(): Format {
  return formatFor(useContext(SettingsContext).locale);
}
