/** Languages of all elements; the first stands in for others. */
export const locales: readonly string[] = ['en', 'sv', 'fi', 'de'];

/** One of each for every language, in their order. */
export type InLanguages<Of> = readonly [Of, Of, Of, Of];

export const inLanguage = <Of>(each: InLanguages<Of>, locale: string): Of =>
  each[locales.indexOf(locale)] ?? each[0];
