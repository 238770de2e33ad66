/** Colors that the system gives under forced colors, and words that take a color from elsewhere. */
const COLOR_WORDS =
  /^(none|inherit|initial|unset|transparent|currentcolor|canvas|canvastext|linktext|graytext|highlight|highlighttext|buttontext|buttonface|buttonborder|field|fieldtext|selecteditem|selecteditemtext)$/i;

/** Colors that have a name of their own, as CSS lists them. */
const NAMED = new RegExp(
  String.raw`(?<![\w-])(${[
    'aliceblue|antiquewhite|aqua|aquamarine|azure|beige|bisque|black|blanchedalmond|blue|blueviolet',
    'brown|burlywood|cadetblue|chartreuse|chocolate|coral|cornflowerblue|cornsilk|crimson|cyan',
    'dark(?:blue|cyan|goldenrod|gr[ae]y|green|khaki|magenta|olivegreen|orange|orchid|red|salmon)',
    'dark(?:seagreen|slateblue|slategr[ae]y|turquoise|violet)|deeppink|deepskyblue|dimgr[ae]y',
    'dodgerblue|firebrick|floralwhite|forestgreen|fuchsia|gainsboro|ghostwhite|gold|goldenrod',
    'gr[ae]y|green|greenyellow|honeydew|hotpink|indianred|indigo|ivory|khaki|lavender|lavenderblush',
    'lawngreen|lemonchiffon|light(?:blue|coral|cyan|goldenrodyellow|gr[ae]y|green|pink|salmon)',
    'light(?:seagreen|skyblue|slategr[ae]y|steelblue|yellow)|lime|limegreen|linen|magenta|maroon',
    'medium(?:aquamarine|blue|orchid|purple|seagreen|slateblue|springgreen|turquoise|violetred)',
    'midnightblue|mintcream|mistyrose|moccasin|navajowhite|navy|oldlace|olive|olivedrab|orange',
    'orangered|orchid|palegoldenrod|palegreen|paleturquoise|palevioletred|papayawhip|peachpuff|peru',
    'pink|plum|powderblue|purple|rebeccapurple|red|rosybrown|royalblue|saddlebrown|salmon|sandybrown',
    'seagreen|seashell|sienna|silver|skyblue|slateblue|slategr[ae]y|snow|springgreen|steelblue|tan',
    'teal|thistle|tomato|turquoise|violet|wheat|white|whitesmoke|yellow|yellowgreen',
  ].join('|')})(?![\w-])`,
  'i',
);

const colorOnly = (value) => value.includes('var(--') || COLOR_WORDS.test(value);
const hasNoColor = (value) =>
  !/#[\da-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i.test(value) &&
  !NAMED.test(value);
/** At 16 px and above iOS doesn't zoom into a field; a share of the text around it is no size of its own. */
/** Type in a picture, which has no more room than the picture, takes a share of its width at most. */
const inPicture = /^min\(var\(--[\w-]+\), max\(12px, [\d.]+cqi\)\)$/;
const typeSize = (value) =>
  /^(var\(--|[\d.]+em$|inherit$|max\(1r?em, 16px\)$)/.test(value) || inPicture.test(value);

/**
 * What a value must be like so that the look comes from tokens, by property; a property that is not
 * named may be anything without a color of its own.
 */
const HELD = {
  color: colorOnly,
  fill: colorOnly,
  stroke: colorOnly,
  background: colorOnly,
  'background-color': colorOnly,
  'border-color': colorOnly,
  'accent-color': colorOnly,
  'font-size': typeSize,
  'font-family': (value) => /^(var\(--|inherit$)/.test(value),
  'font-weight': (value) => /^(400|700|inherit|var\(--.*)$/.test(value),
  // A share of the type's own size goes along with it, as a length doesn't.
  'line-height': (value) => /^(var\(--.*|inherit|normal|[\d.]+)$/.test(value),
  'border-radius': (value) => /^(var\(--.*|0|50%|inherit)$/.test(value),
  'box-shadow': (value) => value === 'none',
  'text-shadow': (value) => value === 'none',
  filter: (value) => value === 'none',
  // Safari takes the short form with a line alone, and else draws none: the rest has properties.
  'text-decoration': (value) => /^[a-z-]+$/.test(value),
  transition: (value) => /^none$|var\(--_motion-/.test(value),
  animation: (value) => value === 'none',
};

/** What holds for a property also holds for the same of one corner. */
const ruleFor = (property) => HELD[property.replace(/^border-(\w+-){2}radius$/, 'border-radius')];

/** Shade over the page behind a dialog: it darkens, whatever the colors there. */
const isShade = (property, value) =>
  property === 'background' && /^rgb\(0 0 0 \/ \d+%\)$/.test(value);

const inOneLine = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * Declarations of a style sheet that give a part a look of its own, where no theme reaches it.
 *
 * @param {string} path named in the findings
 * @param {string} css a style sheet of a component or a widget
 * @returns {string[]} such as `Part.module.css:12: color: #333`
 */
export function privateStyles(path, css) {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...bare.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].flatMap((match) => {
    const [, property, given] = match;
    const value = inOneLine(given);
    const isHeld = (ruleFor(property)?.(value) ?? true) && hasNoColor(value);
    if (isHeld || isShade(property, value)) return [];
    const line = bare.slice(0, match.index).split('\n').length;
    return [`${path}:${line}: ${property}: ${value}`];
  });
}
