/** Languages of the portal. The first is the one that the others are typed by, and lies at `/`. */
export const locales = ['en', 'sv', 'fi', 'de'] as const;
export type Locale = (typeof locales)[number];

/** Every language by its own name. */
export const languageNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  sv: 'Svenska',
  fi: 'Suomi',
  de: 'Deutsch',
};

/** Where a page lies in a language: `/paths/` in English, `/fi/paths/` in Finnish. */
export const addressIn = (locale: Locale, path: string): string =>
  locale === locales[0] ? path : `/${locale}${path}`;
