import { expect, type Page } from '@playwright/test';
import { assessment, matrix } from './host.ts';

const press = (page: Page, name: string) =>
  assessment(page).getByRole('button', { name, exact: true }).first().click();

/** Uses each thing that the questions offer beside answering, those fetched on demand included. */
export async function useQuestions(page: Page): Promise<void> {
  await press(page, 'Next');
  await assessment(page).getByRole('radio').first().press('ArrowDown');
  await press(page, 'Back');
  await assessment(page)
    .getByLabel(/^Don’t know/)
    .first()
    .check();
  await assessment(page).getByRole('radio').nth(3).check();
  await press(page, 'Add a note');
  await assessment(page).getByRole('textbox').fill('Seen on a visit');
  await press(page, 'Done');
  await press(page, 'Clear answer');
  await press(page, 'Undo clearing');
  await assessment(page).locator('summary').first().click();
  await assessment(page).getByRole('navigation').getByRole('button').nth(2).click();
  await press(page, 'Review all answers');
  await expect(assessment(page).getByText('Note: “Seen on a visit”')).toBeVisible();
  await assessment(page).getByRole('listitem').getByRole('link').first().click();
  await expect(assessment(page).getByRole('radio').first()).toBeVisible();
  await press(page, 'Review all answers');
  await press(page, 'Clear all answers');
  await expect(assessment(page).getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await press(page, 'Clear all answers');
  await assessment(page).getByRole('button', { name: 'Clear', exact: true }).click();
  await assessment(page).getByRole('status').getByRole('button').click();
}

/** Opens all that the matrix has to say, moves within it, and saves it as each kind of file. */
export async function useMatrix(page: Page): Promise<string[]> {
  await matrix(page).getByRole('gridcell').nth(4).click();
  await page.keyboard.press('ArrowRight');
  for (const summary of await matrix(page).locator('summary').all()) await summary.click();
  await expect(matrix(page).getByRole('table')).toBeVisible();
  const names: string[] = [];
  for (const format of ['Picture (SVG)', 'Picture (PNG)', 'Table (CSV)']) {
    const file = page.waitForEvent('download');
    await matrix(page).getByRole('button', { name: format }).click();
    names.push((await file).suggestedFilename());
  }
  return names;
}
