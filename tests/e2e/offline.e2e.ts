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

for (const { address, element, parts, opener } of [
  {
    address: '/cocreation/#own',
    element: 'servitization-cocreation',
    parts: '**/parts/board-*.js',
    opener: 'Add a micro-service',
  },
  {
    address: '/ecosystem/#own',
    element: 'servitization-ecosystem',
    parts: '**/parts/journey-*.js',
    opener: 'Add a partner',
  },
]) {
  test(`where entries are made offline says so, and comes with a second try: ${element}`, async ({
    page,
  }) => {
    const widget = page.locator(element);
    await page.route(parts, (route) => route.abort());
    await page.goto(address);
    await expect(async () => {
      await widget.evaluate((it) => it.scrollIntoView({ block: 'end' }));
      await expect(widget.getByText('This part could not be fetched.')).toBeVisible({
        timeout: 500,
      });
    }).toPass();
    await page.unroute(parts);
    await widget.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(widget.getByRole('button', { name: opener })).toBeVisible();
  });
}
