import { expect, test } from '@playwright/test';

test('a part that can’t be fetched says so, the way back stays, and a second try brings it', async ({
  page,
}) => {
  const questions = page.locator('servitization-assessment');
  await page.goto('/');
  await expect(questions.getByRole('heading').first()).toHaveText('Digital awareness');
  await page.route('**/parts/*.js', (route) => route.abort());
  await questions.getByRole('button', { name: 'Review all answers' }).press('Enter');
  await expect(questions.getByRole('status')).toContainText('did not load');
  await questions.getByRole('button', { name: 'Back' }).click();
  await expect(questions.getByRole('heading').first()).toHaveText('Ecosystem value co-creation');

  await questions.getByRole('button', { name: 'Finish' }).click();
  await expect(questions.getByRole('status')).toContainText('did not load');
  await page.unroute('**/parts/*.js');
  await questions.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(questions.getByRole('heading', { name: '17 questions still open' })).toBeFocused();
});
