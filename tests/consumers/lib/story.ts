import { expect, type Page } from '@playwright/test';
import { listenTo } from '../../support/silence.ts';

/** The first choice of a firm that leads, wherever it stands: in the page or in a shadow root. */
const leading = (page: Page) => page.getByRole('radio', { name: /^Leading/ }).first();

/**
 * A user's story: they answer a question, see where that places the firm, and find both when they
 * come back. Nothing is to be heard from the page meanwhile.
 */
export async function story(page: Page, url: string): Promise<void> {
  const heard = listenTo(page);
  await page.goto(url);
  await expect(page.getByText('Your place is still open').first()).toBeVisible();
  await leading(page).check();
  const placed = page.getByText('Partners not assessed yet').first();
  await expect(placed).toBeVisible();
  await page.reload();
  await expect(leading(page)).toBeChecked();
  await expect(placed).toBeVisible();
  expect(heard).toEqual([]);
}

/** Styles have come: a widget stands on its own surface, with room around what it says. */
export async function expectStyled(page: Page): Promise<void> {
  const root = page.locator('section').first();
  await expect(root).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(root).toHaveCSS('container-type', 'inline-size');
}
