/** Body size that the type scale and the spaces are given at; they become `em` of the widget's root. */
const BASE = 16;
/** Hue families, named by the dimension that they stand for, and the colors that they are made of. */
const HUES = { 'digital-service-maturity': 'maturity', 'ecosystem-involvement': 'ecosystem' };
const STEPS = [1, 2, 3];

const em = ({ value }) => `${+(value / BASE).toFixed(4)}em`;
const px = ({ value, unit }) => `${value}${unit}`;
const groupOf = (token) => token.path[0];
const nameOf = (token) => token.path.slice(1).join('-');

/** A public property is read and never declared, so that a value on the host's `:root` wins. */
const themeable = (name, value) => `--_${name}: var(--servitization-${name}, ${value});`;

const declarations = {
  color: (token) => [
    themeable(nameOf(token), `light-dark(${token.$value}, ${token.$extensions.dark})`),
  ],
  radius: (token) => [themeable(`radius-${nameOf(token)}`, px(token.$value))],
  text: (token) => [
    `--_size-${nameOf(token)}: ${em(token.$value.fontSize)};`,
    `--_line-${nameOf(token)}: ${token.$value.lineHeight};`,
  ],
  space: (token) => [`--_space-${nameOf(token)}: ${em(token.$value)};`],
};

const hueRule = ([hue, color]) => {
  const steps = STEPS.map((step) => `--_hue-${step}: var(--_${color}-${step});`).join(' ');
  return `  .servitization [data-hue='${hue}'] { ${steps} }`;
};

/** One sheet: tokens as private custom properties on `.servitization`, light and dark in one value. */
export function cssSheet(tokens) {
  const lines = tokens.flatMap((token) => declarations[groupOf(token)]?.(token) ?? []);
  return [
    '@layer servitization.tokens, servitization.ui, servitization.widget;',
    '@layer servitization.tokens {',
    '  .servitization {',
    ...lines.map((line) => `    ${line}`),
    '  }',
    "  .servitization[data-theme='light'] { color-scheme: light; }",
    "  .servitization[data-theme='dark'] { color-scheme: dark; }",
    ...Object.entries(HUES).map(hueRule),
    '}',
    '',
  ].join('\n');
}

/** The colors by name, for exports outside the page and for tests of contrast. */
export function typescript(tokens) {
  const colors = tokens.filter((token) => groupOf(token) === 'color');
  const pairs = colors.map((token) => [
    nameOf(token),
    { light: token.$value, dark: token.$extensions.dark },
  ]);
  const hues = Object.keys(HUES);
  const record = JSON.stringify(Object.fromEntries(pairs), null, 2);
  return {
    js: `export const colors = ${record};\nexport const hues = ${JSON.stringify(hues)};\n`,
    types: [
      '/** Semantic colors in both schemes, as hex. */',
      `export declare const colors: Readonly<Record<ColorName, { readonly light: string; readonly dark: string }>>;`,
      `export type ColorName = ${pairs.map(([name]) => `'${name}'`).join(' | ')};`,
      '/** Hue families: a part with `data-hue` reads its tonal steps from `--_hue-1` to `--_hue-3`. */',
      `export type Hue = ${hues.map((hue) => `'${hue}'`).join(' | ')};`,
      'export declare const hues: readonly Hue[];',
      '',
    ].join('\n'),
  };
}
