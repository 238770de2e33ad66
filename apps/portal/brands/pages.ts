import { AGENCY } from '../site/frame.ts';
import { relink } from '../site/links.ts';
import type { Drawn } from '../site/pages.ts';
import { type Brand, brands } from './brands.ts';
import { barsOf } from './sheet.ts';

/** The agency that the pages are written for. */
const OWN = { id: '', name: AGENCY };
const PAPER = { light: '#fcfbf9', dark: '#15171c' } as const;

const folderOf = ({ id }: { readonly id: string }) => (id ? `/brands/${id}` : '');

/** Where a page lies: `/workshop/` for `workshop/index.html`. */
const pathOf = (file: string): string => `/${file.replace(/index\.html$/, '')}`;

/** Links to the same page in each look; `path` is the page's own, without a brand. */
const linksTo = (path: string, shown: { readonly id: string }): string[] =>
  [OWN, ...brands].map((brand) => {
    const current = brand.id === shown.id ? ' aria-current="true"' : '';
    return `<li><a href="${folderOf(brand)}${path}"${current}>${brand.name}</a></li>`;
  });

/** Where a page holds the choice of brands, before it is filled. */
const PLACE = /(<nav class="brands"[\s\S]*?<ul>)(<\/ul>)/;

/** Fills the choice of brands in the page's footer. */
function withSwitch(html: string, path: string, brand: { readonly id: string }): string {
  if (!PLACE.test(html)) throw new Error(`${path}: no list to put the choice of brands into`);
  return html.replace(PLACE, (_, start, end) => `${start}${linksTo(path, brand).join('\n')}${end}`);
}

/** The page with the name, the links and the style sheet of a brand. */
function branded(html: string, brand: Brand, paths: readonly string[]): string {
  const { light, dark } = barsOf(brand);
  return relink(html, paths, (path) => `${folderOf(brand)}${path}`)
    .replaceAll(OWN.name, brand.name)
    .replaceAll('/favicon.svg', `${folderOf(brand)}.svg`)
    .replace(`content="${PAPER.light}"`, `content="${light.ground}"`)
    .replace(`content="${PAPER.dark}"`, `content="${dark.ground}"`)
    .replace('</head>', `<link rel="stylesheet" href="${folderOf(brand)}.css">\n</head>`);
}

/** Every page in its own look, and once for each brand. */
export function pagesOf(pages: readonly Drawn[]): Drawn[] {
  const paths = pages.map(({ file }) => pathOf(file));
  return pages.flatMap(({ file, html }) => [
    { file, html: withSwitch(html, pathOf(file), OWN) },
    ...brands.map((brand) => ({
      file: `${folderOf(brand).slice(1)}/${file}`,
      html: withSwitch(branded(html, brand, paths), pathOf(file), brand),
    })),
  ]);
}
