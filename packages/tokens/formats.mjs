/** Body size that the type scale and the spaces are given at; they become `em` of the widget's root. */
const BASE = 16;
/** Hue families, named by the dimension that they stand for, and the colors that they are made of. */
const HUES = { 'digital-service-maturity': 'maturity', 'ecosystem-involvement': 'ecosystem' };
const STEPS = [1, 2, 3];

const em = ({ value }) => `${+(value / BASE).toFixed(4)}em`;
const px = ({ value, unit }) => `${value}${unit}`;

/** A public property is read and never declared, so that a value on the host's `:root` wins. */
const themeable = (name, value) => `--_${name}: var(--servitization-${name}, ${value});`;

const usual = ({ name, alias, light, dark }) =>
  `var(--servitization-${name}, ${alias ? `var(--_${alias})` : `light-dark(${light}, ${dark})`})`;
const colorLine = (color) => `--_${color.name}: ${usual(color)};`;
/** Another color, or a color of its own halfway to another: also a host's color gains by that. */
const standIn = (color) =>
  color.highContrast.mixWith
    ? `color-mix(in oklab, ${usual(color)}, var(--_${color.highContrast.mixWith}))`
    : `var(--_${color.highContrast})`;
const spaceLine = (name, value) => `--_space-${name}: ${em(value)};`;
const textLines = (name, { fontSize, lineHeight }) => [
  `--_size-${name}: ${em(fontSize)};`,
  `--_line-${name}: ${lineHeight};`,
];

const hueRule = ([hue, color]) => {
  const steps = STEPS.map((step) => `--_hue-${step}: var(--_${color}-${step});`).join(' ');
  return `  .servitization [data-hue='${hue}'] { ${steps} }`;
};

const rule = (selector, lines) => [`  ${selector} {`, ...lines.map((line) => `    ${line}`), '  }'];

const motionLine = ({ name, value: { duration, timingFunction } }) =>
  `--_motion-${name}: ${px(duration)} cubic-bezier(${timingFunction.join(', ')});`;
const stillLine = ({ name }) => `--_motion-${name}: 0s;`;

const usualLines = ({ texts, spaces, colors, radii, motions }) => [
  ...texts.flatMap(({ name, value }) => textLines(name, value)),
  ...spaces.map(({ name, value }) => spaceLine(name, value)),
  ...colors.map(colorLine),
  ...radii.map(({ name, value }) => themeable(`radius-${name}`, px(value))),
  ...motions.map(motionLine),
];

const compactLines = ({ texts, spaces }) => [
  ...texts.flatMap(({ name, compact }) => (compact ? textLines(name, compact) : [])),
  ...spaces.flatMap(({ name, compact }) => (compact ? [spaceLine(name, compact)] : [])),
];

const highContrastLines = ({ colors }) =>
  colors
    .filter(({ highContrast }) => highContrast)
    .map((color) => `--_${color.name}: ${standIn(color)};`);

/**
 * Lightning CSS, in the builds of many hosts, writes `light-dark()` anew for browsers older than ours,
 * by variables that nobody defines where the color scheme is the page's: every color would be lost.
 * Within this condition it lets it be. All browsers that the kit is for fulfill it.
 */
const KEEPING = '@supports (color: light-dark(#fff, #000)) {';

/**
 * One sheet: tokens as private custom properties on `.servitization`, light and dark in one value.
 * High contrast and compact put one token in another's place; reduced motion takes all time away.
 */
export function cssSheet(model) {
  return [
    '@layer servitization.tokens, servitization.ui, servitization.widget;',
    '@layer servitization.tokens {',
    KEEPING,
    ...rule('.servitization', usualLines(model)),
    "  .servitization[data-theme='light'] { color-scheme: light; }",
    "  .servitization[data-theme='dark'] { color-scheme: dark; }",
    ...rule(".servitization[data-theme='high-contrast']", highContrastLines(model)),
    '  @media (prefers-contrast: more) {',
    ...rule('.servitization', highContrastLines(model)),
    '  }',
    '  @media (prefers-reduced-motion: reduce) {',
    ...rule('.servitization', model.motions.map(stillLine)),
    '  }',
    ...rule(".servitization[data-density='compact']", compactLines(model)),
    ...Object.entries(HUES).map(hueRule),
    '}',
    '}',
    '',
  ].join('\n');
}

const pairsOf = ({ name, textOn, graphicOn }) => [
  ...textOn.map((on) => ({ color: name, on, kind: 'text' })),
  ...graphicOn.map((on) => ({ color: name, on, kind: 'graphic' })),
];

const literal = (value) => JSON.stringify(value, null, 2);
const union = (names) => names.map((name) => `'${name}'`).join(' | ');

/** Module with the colors, for pictures outside the page, for themes and for tests of contrast. */
export function typescript({ colors }) {
  const record = Object.fromEntries(colors.map(({ name, light, dark }) => [name, { light, dark }]));
  const standIns = colors.filter(({ highContrast }) => highContrast);
  const highContrast = Object.fromEntries(standIns.map((one) => [one.name, one.highContrast]));
  return [
    `export type ColorName = ${union(colors.map(({ name }) => name))};`,
    '/** Semantic colors in both schemes, as hex. */',
    `export const colors: Readonly<Record<ColorName, { readonly light: string; readonly dark: string }>> = ${literal(record)};`,
    '/** A color that may lie on another, and what it is there. */',
    "export interface ColorPair { readonly color: ColorName; readonly on: ColorName; readonly kind: 'text' | 'graphic' }",
    '/** All that may lie on one another. */',
    `export const pairs: readonly ColorPair[] = ${literal(colors.flatMap(pairsOf))};`,
    '/** What stands in for a color under high contrast: another, or itself halfway to another. */',
    'export type StandIn = ColorName | { readonly mixWith: ColorName };',
    `export const highContrast: Readonly<Partial<Record<ColorName, StandIn>>> = ${literal(highContrast)};`,
    '/** Hue families: a part with `data-hue` reads its tonal steps from `--_hue-1` to `--_hue-3`. */',
    `export type Hue = ${union(Object.keys(HUES))};`,
    `export const hues: readonly Hue[] = ${literal(Object.keys(HUES))};`,
    '',
  ].join('\n');
}
