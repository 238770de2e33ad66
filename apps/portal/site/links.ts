import type { Html } from './html.ts';

/** Addresses of links, up to where a query or an anchor begins. */
const ADDRESS = /(<a\b[^>]*? href=")(\/[^"#?]*)(?=["#?])/g;

/** Leads the links to some pages elsewhere, such as to the same ones in another language. */
export const relink = (
  html: Html,
  paths: readonly string[],
  moved: (path: string) => string,
): Html =>
  html.replaceAll(ADDRESS, (link, start: string, path: string) =>
    paths.includes(path) ? `${start}${moved(path)}` : link,
  );
