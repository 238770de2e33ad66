/** What the frame says itself, by language; where nothing else can be shown. */
const failed: Readonly<Record<string, string>> = {
  en: 'This tool could not be loaded. Please reload the page.',
  sv: 'Verktyget kunde inte laddas. Ladda om sidan.',
  fi: 'Työkalua ei voitu ladata. Lataa sivu uudelleen.',
  de: 'Dieses Werkzeug konnte nicht geladen werden. Bitte laden Sie die Seite neu.',
};

export const failedIn = (locale: string): string =>
  (Object.hasOwn(failed, locale) && failed[locale]) || (failed.en ?? '');
