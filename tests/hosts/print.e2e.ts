import { expect, type Page } from '@playwright/test';
import { assessment, example, matrix, setAttribute, square, store, test, visit } from './host.ts';

/** Opens the page as paper would have it: A4 less its margins is 718 px wide. */
async function openOnPaper(page: Page, name: 'complete' | 'half-answered'): Promise<void> {
  await page.setViewportSize({ width: 718, height: 1000 });
  await store(page, JSON.stringify(example(name)));
  await visit(page, 'plain');
  await expect(square(matrix(page))).toBeVisible();
  await page.emulateMedia({ media: 'print' });
}

const buttons = (page: Page) => page.getByRole('button').filter({ visible: true });

test('on paper stand questions, answers and the picture, and nothing to press', async ({
  page,
  heard,
}, info) => {
  await openOnPaper(page, 'half-answered');
  await expect(assessment(page).getByRole('radio', { checked: true })).toHaveCount(2);
  await expect(assessment(page).locator('fieldset').first()).toBeVisible();
  await expect(assessment(page).getByText('Note: “Our distributor')).toBeVisible();
  await expect(matrix(page).getByRole('grid')).toBeVisible();
  await expect(matrix(page).getByText('What to work on next')).toBeVisible();
  await expect(buttons(page)).toHaveCount(0);
  await expect(matrix(page).locator('summary').filter({ visible: true })).toHaveCount(0);
  await page.screenshot({ path: info.outputPath('half-answered.png'), fullPage: true });
  expect(heard).toEqual([]);
});

test('what was opened on the screen is printed, all answers with it', async ({
  page,
  heard,
}, info) => {
  await openOnPaper(page, 'complete');
  await page.emulateMedia({ media: 'screen' });
  await matrix(page).getByText('Show as table').click();
  await expect(matrix(page).getByRole('table')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(matrix(page).getByRole('table')).toBeVisible();
  await expect(matrix(page).locator('details').filter({ visible: true })).toHaveCount(1);
  await expect(assessment(page).getByRole('listitem')).toHaveCount(17);
  // Titles of phases, which on the screen lead back to them.
  await expect(buttons(page)).toHaveCount(6);
  await page.screenshot({ path: info.outputPath('complete.png'), fullPage: true });
  const pdf = await page.pdf({ path: info.outputPath('complete.pdf'), format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(3);
  expect(heard).toEqual([]);
});

test('a dark widget is printed as ink on white', async ({ page, heard }, info) => {
  await openOnPaper(page, 'half-answered');
  for (const widget of [assessment(page), matrix(page)]) {
    await setAttribute(widget, 'theme', 'dark');
    const surface = widget.locator('section').first();
    await expect(surface).toHaveAttribute('data-theme', 'dark');
    await expect(surface).toHaveCSS('color', 'rgb(28, 27, 20)');
    await expect(surface).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  }
  await page.screenshot({ path: info.outputPath('dark.png'), fullPage: true });
  expect(heard).toEqual([]);
});
