import type { Texts } from '../texts/texts.ts';
import type { Html } from './html.ts';
import type { Locale } from './locales.ts';

/** What the frame takes of every page's texts. */
export interface PageTexts {
  /** Its name in the navigation. */
  readonly nav: string;
  /** In the tab, before the name of the agency. */
  readonly title: string;
  /** For search engines and previews. */
  readonly description: string;
  /** Places on the page, by id, with their names in the navigation at the top. */
  readonly contents: Readonly<Record<string, string>>;
  /** At the end: what is invented. */
  readonly colophon: string;
}

/** Names of texts that are of pages; the others are shared. */
export type PageName = {
  [Name in keyof Texts]: Texts[Name] extends PageTexts ? Name : never;
}[keyof Texts];

/** Everything in one language. */
export interface Setting {
  readonly locale: Locale;
  readonly texts: Texts;
}

/** A page of the site; `t` is what `texts/<locale>/<name>.ts` holds. */
export interface Page<Name extends PageName = PageName> {
  readonly name: Name;
  /** Where it lies in English: `/paths/`. */
  readonly path: string;
  /** Its style sheet, if it isn't that of the articles. */
  readonly sheet?: string;
  /** Scripts of its own, in place of or beside the one that the elements need. */
  readonly scripts?: (setting: Setting) => Html;
  /** What `<main>` holds. Links lead to pages by their path in English. */
  readonly main: (t: Texts[Name], setting: Setting) => Html;
}

/** The one script tag of a page with elements, as any host writes it. */
export const embedScript =
  '<script type="module" src="/embed/servitization.js" vite-ignore></script>';

/** Declares a page, so that its texts are known by its name. */
export const page = <Name extends PageName>(of: Page<Name>): Page => of as unknown as Page;

/** Beside it what puts an example into the page's element. */
export const logScript = `${embedScript}
    <script type="module" src="/src/log.ts"></script>`;
