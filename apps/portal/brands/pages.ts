import { type Brand, brands } from './brands.ts';
import { barsOf } from './sheet.ts';

/** The agency that the pages are written for. */
const OWN = { id: '', name: 'Norrland Export' };
const PAPER = { light: '#fcfbf9', dark: '#15171c' } as const;

const folderOf = ({ id }: { readonly id: string }) => (id ? `/brands/${id}` : '');

/** Where a page lies: `/workshop/` for `workshop/index.html`. */
const pathOf = (file: string): string => `/${file.replace(/index\.html$/, '')}`;

/** Links to the same page in each look; `path` is the page's own, without a brand. */
function switchOf(path: string, shown: { readonly id: string }): string {
  const links = [OWN, ...brands].map((brand) => {
    const current = brand.id === shown.id ? ' aria-current="true"' : '';
    return `<li><a href="${folderOf(brand)}${path}"${current}>${brand.name}</a></li>`;
  });
  return [
    '<nav class="brands" aria-labelledby="brands-label">',
    '<p id="brands-label">This page as another invented agency’s</p>',
    `<ul>${links.join('')}</ul>`,
    '</nav>',
  ].join('\n');
}

/** Puts the choice of brands into the page's footer. */
function withSwitch(html: string, path: string, brand: { readonly id: string }): string {
  const footer = html.indexOf('<footer');
  const place = html.indexOf('>', footer) + 1;
  if (footer < 0) throw new Error(`${path}: no <footer> to put the choice of brands into`);
  return `${html.slice(0, place)}\n${switchOf(path, brand)}\n${html.slice(place)}`;
}

/** The page with the name, the links and the style sheet of a brand. */
function branded(html: string, brand: Brand, paths: readonly string[]): string {
  const { light, dark } = barsOf(brand);
  const isPage = (path: string) => paths.includes(path);
  return html
    .replaceAll(OWN.name, brand.name)
    .replaceAll(/href="(\/[^"#?]*)(?=["#?])/g, (link, path: string) =>
      isPage(path) ? `href="${folderOf(brand)}${path}` : link,
    )
    .replaceAll('/favicon.svg', `${folderOf(brand)}.svg`)
    .replace(`content="${PAPER.light}"`, `content="${light.ground}"`)
    .replace(`content="${PAPER.dark}"`, `content="${dark.ground}"`)
    .replace('</head>', `<link rel="stylesheet" href="${folderOf(brand)}.css">\n</head>`);
}

export interface Page {
  /** Within the folder of the built site. */
  readonly file: string;
  readonly html: string;
}

/** Every page in its own look, and once for each brand. */
export function pagesOf(pages: readonly Page[]): Page[] {
  const paths = pages.map(({ file }) => pathOf(file));
  return pages.flatMap(({ file, html }) => [
    { file, html: withSwitch(html, pathOf(file), OWN) },
    ...brands.map((brand) => ({
      file: `${folderOf(brand).slice(1)}/${file}`,
      html: withSwitch(branded(html, brand, paths), pathOf(file), brand),
    })),
  ]);
}
