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
  const banner = page.getByRole('status').filter({ hasText: 'An example.' });
  await expect(banner).toContainText('Tallberg Hydraulics, an invented company');
  await expect(banner).toBeInViewport();
  await expect(page.getByText('Provisional: digital services lead, partners lag')).toBeVisible();
  await expect(page.getByLabel('Company')).toHaveValue('Tallberg Hydraulics');
  expect(await page.evaluate(() => localStorage.getItem('servitization:norrland'))).toBe(own);

  await page.getByRole('link', { name: 'Back to your own company' }).click();
  await expect(page.getByText('Partners not assessed yet')).toBeVisible();
  expect(heard).toEqual([]);
});

test('from the self-assessment an example opens where one looks', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page.getByRole('link', { name: 'look at an example company' }).click();
  const banner = page.getByRole('status').filter({ hasText: 'An example.' });
  await expect(banner).toBeInViewport();
  await banner.getByRole('link', { name: 'See its place' }).click();
  await expect(page.getByRole('grid')).toBeInViewport();
});

test('an example asked of the first page opens in the workshop', async ({ page }) => {
  await page.goto('/?example=half-answered');
  await expect(page).toHaveURL('/workshop/?example=half-answered');
  await expect(page.getByRole('status').filter({ hasText: 'An example.' })).toContainText(
    'Tallberg Hydraulics, an invented company',
  );
});

for (const [what, address, block] of [
  ['that does not arrive', '/workshop/?example=half-answered', '**/assets/half-answered*.js'],
  ['that there is not', '/workshop/?example=nobody', undefined],
] as const) {
  test(`an example ${what} is reported, and the firm’s own answers stay`, async ({ page }) => {
    const broken: string[] = [];
    page.on('pageerror', ({ message }) => broken.push(message));
    await page.goto('/workshop/');
    await page
      .getByRole('radio', { name: /^Leading/ })
      .first()
      .check();
    const own = await page.evaluate(() => localStorage.getItem('servitization:norrland'));

    if (block) await page.route(block, (route) => route.abort());
    await page.goto(address);
    await expect(page.getByRole('alert')).toContainText('could not be opened');
    await expect(page.getByText('Partners not assessed yet')).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('servitization:norrland'))).toBe(own);
    expect(broken).toEqual([]);
  });
}
