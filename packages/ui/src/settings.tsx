'use client';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Format, formatFor } from './locale/format.ts';

export type Theme = 'auto' | 'light' | 'dark';
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** What a widget takes from its surroundings unless told otherwise. */
export interface Settings {
  /** BCP 47 tag. Default `en`. */
  readonly locale: string;
  /** `auto` follows the color scheme of the page. */
  readonly theme: Theme;
  /** Level of a widget's own title. Default 2. */
  readonly headingLevel: HeadingLevel;
}

const DEFAULTS: Settings = { locale: 'en', theme: 'auto', headingLevel: 2 };
const SettingsContext = createContext<Settings>(DEFAULTS);

const given = (settings: Partial<Settings>): Partial<Settings> =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));

export interface SettingsProviderProps extends Partial<Settings> {
  readonly children?: ReactNode;
}

/** Settings for every widget below; what is left out comes from the provider above. */
export function SettingsProvider({
  children,
  locale,
  theme,
  headingLevel,
}: SettingsProviderProps): ReactNode {
  const settings = useSettings({ locale, theme, headingLevel });
  return <SettingsContext.Provider value={settings}>{children}</SettingsContext.Provider>;
}

/** The nearest settings, with a widget's own props on top. */
export function useSettings({ locale, theme, headingLevel }: Partial<Settings> = {}): Settings {
  const above = useContext(SettingsContext);
  return useMemo(
    () => ({ ...above, ...given({ locale, theme, headingLevel }) }),
    [above, locale, theme, headingLevel],
  );
}

/** Numbers and plurals of the locale in force. */
export function useFormat(): Format {
  return formatFor(useContext(SettingsContext).locale);
}
