const unquoted = (family: string): string => family.trim().replace(/^(["'])(.*)\1$/, '$2');

/** Families of a computed `font-family`, without quotes. */
export const familiesOf = (fontFamily: string): string[] =>
  (fontFamily.match(/"[^"]*"|'[^']*'|[^\s,][^,]*/g) ?? []).map(unquoted);

/** Names of the web fonts that the page has. */
export const fontsOfPage = (): Set<string> =>
  new Set([...document.fonts].map(({ family }) => unquoted(family).toLowerCase()));

const isWanted = (rule: CSSRule, families: readonly string[]): rule is CSSFontFaceRule =>
  rule instanceof CSSFontFaceRule &&
  families.includes(unquoted(rule.style.getPropertyValue('font-family')).toLowerCase()) &&
  !/italic|oblique/.test(rule.style.getPropertyValue('font-style'));

const warn = (what: string, reason: unknown) =>
  console.warn(`${what} A saved picture may show another font in its place.`, reason);

/** Rules of a sheet; none where the page may not read them, as in one from another origin. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch (reason) {
    warn(`The style sheet ${sheet.href} can’t be searched for fonts.`, reason);
    return [];
  }
}

/** Whether a `unicode-range` has a character of the text; one that is not given has them all. */
export function covers(range: string, text: string): boolean {
  const spans = [...range.matchAll(/U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/gi)].map(
    ([, from = '', to]) => {
      const end = to ?? from.replaceAll('?', 'F');
      return [parseInt(from.replaceAll('?', '0'), 16), parseInt(end, 16)] as const;
    },
  );
  if (spans.length === 0) return true;
  return [...text].some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return spans.some(([from, to]) => code >= from && code <= to);
  });
}

const asDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(`${reader.result}`);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

/** The rule with its font inside; nothing, and a warning, where the font can't be fetched. */
async function embedded(rule: CSSFontFaceRule): Promise<string> {
  const found = /url\((["']?)(.*?)\1\)/.exec(rule.style.getPropertyValue('src'));
  if (!found?.[2]) return '';
  try {
    const base = rule.parentStyleSheet?.href ?? document.baseURI;
    const response = await fetch(new URL(found[2], base));
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    const source = await asDataUrl(await response.blob());
    const kept = ['font-family', 'font-weight', 'font-stretch', 'unicode-range'].flatMap((name) => {
      const value = rule.style.getPropertyValue(name);
      return value ? [`${name}:${value};`] : [];
    });
    return `@font-face{${kept.join('')}src:url("${source}")}`;
  } catch (reason) {
    warn(`The font ${found[2]} can’t be fetched.`, reason);
    return '';
  }
}

/**
 * The page's web fonts in one style sheet, as far as a text needs them. A picture that is drawn
 * from SVG sees nothing of the page but what it brings along.
 */
export async function fontFacesFor(fontFamily: string, text: string): Promise<string> {
  const families = familiesOf(fontFamily).map((family) => family.toLowerCase());
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
  const rules = sheets
    .flatMap(rulesOf)
    .filter((rule) => isWanted(rule, families))
    .filter((rule) => covers(rule.style.getPropertyValue('unicode-range'), text));
  return (await Promise.all(rules.map(embedded))).join('');
}
