import { expect, type Page } from '@playwright/test';
import { assessment, matrix, square } from './host.ts';

const levels = [4, 3, 3, 3, 3, 2, 2, 1, 3, 3, 2, 1, 1, 1, 0, 0, 0];

/** Answers every question in view, and goes on until the review has come. */
async function answerAll(page: Page): Promise<void> {
  const left = [...levels];
  while (left.length > 0) {
    for (const question of await assessment(page).locator('fieldset').all()) {
      await question
        .getByRole('radio')
        .nth(left.shift() ?? 0)
        .check();
    }
    await assessment(page)
      .getByRole('button', { name: left.length ? 'Next' : 'Finish' })
      .click();
  }
}

const dot = (page: Page) => matrix(page).locator('circle[r="7"]');

/** Where the firm stands: its dot, and what the headline says. */
const placeOf = async (page: Page) => ({
  headline: await matrix(page).getByRole('heading').first().textContent(),
  x: await dot(page).getAttribute('cx'),
  y: await dot(page).getAttribute('cy'),
});

/**
 * A user's story: they answer all questions, see their firm in the matrix, think better of one answer
 * and see it move, and find everything as it was when they come back.
 */
export async function story(page: Page): Promise<void> {
  await expect(dot(page)).toHaveCount(0);
  await answerAll(page);
  await expect(square(matrix(page))).toBeVisible();
  const before = await placeOf(page);
  await assessment(page).getByRole('button', { name: 'Go through the questions again' }).click();
  await assessment(page).getByRole('radio').first().check();
  await expect.poll(() => placeOf(page)).not.toEqual(before);
  const moved = await placeOf(page);
  await page.reload();
  await expect(dot(page)).toBeVisible();
  expect(await placeOf(page)).toEqual(moved);
  await expect(assessment(page).getByRole('heading').first()).toHaveText('All questions answered');
}
