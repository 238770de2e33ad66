type Say = (over: string, most: string) => string;

const LANGUAGES: Readonly<Record<string, Say>> = {
  en: (over, most) => `Too long by ${over}: shorten it to ${most} characters to have it saved.`,
  sv: (over, most) => `${over} tecken för långt: korta till ${most} tecken, så sparas det.`,
  fi: (over, most) => `Liian pitkä, ${over} merkkiä liikaa: enintään ${most} merkkiä tallentuu.`,
  de: (over, most) =>
    `Um ${over} Zeichen zu lang: Kürzen Sie auf ${most} Zeichen, dann wird es gespeichert.`,
};

/** What to tell at a field whose text has more characters than a document takes. */
export function tooLong(length: number, most: number, locale: string): string {
  const language = locale.slice(0, 2);
  const say = (Object.hasOwn(LANGUAGES, language) && LANGUAGES[language]) || LANGUAGES.en;
  const { format } = new Intl.NumberFormat(locale);
  return (say as Say)(format(length - most), format(most));
}
