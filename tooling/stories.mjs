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
