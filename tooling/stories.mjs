/* What the stories of all widgets do and ask. They run in a browser. */
import { expect, userEvent } from 'storybook/test';

/**
 * Opens all that is folded away.
 *
 * @param {HTMLElement} canvas of a story
 */
export async function openAll(canvas) {
  for (const summary of canvas.querySelectorAll('summary')) await userEvent.click(summary);
}

/**
 * Nothing of the widget is wider than the column that it stands in.
 *
 * @param {HTMLElement} canvas of a story
 */
export async function fitsItsColumn(canvas) {
  const root = /** @type {HTMLElement} */ (canvas.querySelector('.servitization'));
  await expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
}

/**
 * @param {Iterable<CSSRule>} rules
 * @returns {CSSMediaRule[]} those for one medium alone, in layers and containers, too
 */
function mediaRules(rules) {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule && /^(print|screen)$/.test(rule.media.mediaText)
      ? [rule]
      : []),
    ...('cssRules' in rule ? mediaRules(/** @type {CSSGroupingRule} */ (rule).cssRules) : []),
  ]);
}

/**
 * Shows the page in the styles that paper gets: a browser has no other way to do so from within.
 * Parts on demand must have been fetched.
 *
 * @returns {() => void} puts the screen's styles back
 */
export function asPrinted() {
  const swapped = mediaRules([...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]));
  const before = swapped.map(({ media }) => media.mediaText);
  for (const { media } of swapped)
    media.mediaText = media.mediaText === 'print' ? 'all' : 'not all';
  return () => {
    for (const [at, { media }] of swapped.entries()) media.mediaText = before[at] ?? '';
  };
}
