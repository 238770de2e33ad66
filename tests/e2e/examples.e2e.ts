import { expect, test } from '@playwright/test';
import { listenTo } from '../support/silence.ts';

test('an example company opens beside the firm’s own answers, and leaves them alone', async ({
  page,
}) => {
  const heard = listenTo(page);
  await page.goto('/workshop/');
  await page
    .getByRole('radio', { name: /^Leading/ })
    .first()
    .check();
  const own = await page.evaluate(() => localStorage.getItem('servitization:norrland'));

  await page.getByRole('link', { name: 'Tallberg Hydraulics' }).click();
  await expect(page.getByRole('status')).toContainText('Tallberg Hydraulics, an invented company');
  await expect(page.getByText('Digital services lead, partners lag')).toBeVisible();
  await expect(page.getByLabel('Company')).toHaveValue('Tallberg Hydraulics');
  expect(await page.evaluate(() => localStorage.getItem('servitization:norrland'))).toBe(own);

  await page.getByRole('link', { name: 'Back to your own company' }).click();
  await expect(page.getByText('Partners not assessed yet')).toBeVisible();
  expect(heard).toEqual([]);
});
