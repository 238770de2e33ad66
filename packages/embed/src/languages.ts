/** Languages of all elements; the first stands in for others. */
export const locales: readonly string[] = ['en', 'sv', 'fi', 'de'];

/** One of each for every language, in their order. */
export type InLanguages<Of> = readonly [Of, Of, Of, Of];

/** As an element's attribute says, else as the page around it: `null` where that is none of ours. */
export const localeOf = (element: Element): string | null =>
  element.getAttribute('locale') ??
  locales.find((each) => element.matches(`:lang(${each})`)) ??
  null;

export const inLanguage = <Of>(each: InLanguages<Of>, locale: string | null): Of =>
  each[locales.indexOf(locale ?? '')] ?? each[0];
