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

/** What letters cover of their line, of which a fifth is empty above and below. */
function lettersOf(/** @type {Element} */ element) {
  const { left, right, top, height } = element.getBoundingClientRect();
  return { left, right, top: top + height / 5, bottom: top + (height * 4) / 5 };
}

/** Half a pixel is no fault: browsers round. */
const NOTHING = 0.5;

/**
 * No two labels of a picture lie on each other, and none goes past its edge.
 *
 * @param {Iterable<Element>} labels those that are not shown are left out
 * @param {Element} picture
 */
export async function labelsStandApart(labels, picture) {
  const shown = [...labels]
    .filter((label) => label.textContent && label.getBoundingClientRect().width > 0)
    .map((label) => ({ text: label.textContent ?? '', ...lettersOf(label) }));
  const edge = picture.getBoundingClientRect();
  const past = shown
    .filter(({ left, right }) => left < edge.left - NOTHING || right > edge.right + NOTHING)
    .map(({ text }) => `“${text}” goes past the edge`);
  const touching = shown.flatMap((a, index) =>
    shown
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > NOTHING &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > NOTHING,
      )
      .map((b) => `“${a.text}” lies on “${b.text}”`),
  );
  await expect(shown.length).toBeGreaterThan(0);
  await expect([...past, ...touching]).toEqual([]);
}

/**
 * Shows the page with text twice as large, as a reader sets it in the browser.
 *
 * @returns {() => void} puts the size back
 */
export function withLargeText() {
  const { style } = document.documentElement;
  const before = style.fontSize;
  style.fontSize = '200%';
  return () => {
    style.fontSize = before;
  };
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
