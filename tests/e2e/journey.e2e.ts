import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { focused, tabTo } from '../support/keyboard.ts';

const half = readFileSync(
  new URL('../../examples/half-answered.servitization.json', import.meta.url),
  'utf8',
);

const questions = (page: Page) => page.locator('servitization-assessment');
const matrix = (page: Page) => page.locator('servitization-matrix');

const comeBack = (page: Page) =>
  page.addInitScript((text) => {
    if (!localStorage.length) localStorage.setItem('servitization:norrland', text);
  }, half);

for (const width of [360, 1280]) {
  test(`a manager goes on where they left, in any order, to the result, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await comeBack(page);
    await page.goto('/');

    await tabTo(page, ({ text }) => text === 'Continue at question 11');
    await page.keyboard.press('Enter');
    expect((await focused(page)).name).toMatch(/identify-knowledge-complementarities$/);
    await page.keyboard.press('Space');

    const title = questions(page).getByRole('heading').first();
    await tabTo(page, ({ text }) => text === 'Next');
    await page.keyboard.press('Enter');
    await expect(title).toHaveText('Ecosystem integration');
    await expect(title).toBeFocused();
    const { y = -1 } = (await title.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(20);
    expect(y).toBeLessThan(140);

    await tabTo(page, ({ text }) => text === 'Review all answers');
    await page.keyboard.press('Enter');
    await expect(title).toHaveText('6 questions still open');
    await tabTo(page, ({ text }) => text === 'See where you stand');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/#place$/);
    await expect(matrix(page).getByRole('heading').first()).toBeInViewport();
  });
}

test('an address from the review leads a colleague to the question', async ({ page, context }) => {
  await comeBack(page);
  await page.goto('/');
  await questions(page).getByRole('button', { name: 'Review all answers' }).click();
  const link = questions(page).getByRole('link', { name: 'How do you keep work with partners' });
  const address = await link.getAttribute('href');
  const second = await context.newPage();
  await second.goto(address ?? '');
  await expect(questions(second).getByRole('heading').first()).toHaveText('Ecosystem integration');
  await expect
    .poll(async () => (await focused(second)).name)
    .toContain('servitization-assessment-');
});

test('the agency’s own help stands beside the activities that come next, and leads to it', async ({
  page,
}) => {
  await comeBack(page);
  await page.goto('/');
  const help = page.getByRole('link', { name: 'Order a partner search' }).first();
  await expect(help).toBeVisible();
  await help.click();
  await expect(page.getByRole('heading', { name: 'Partner search' })).toBeInViewport();

  await page.goto('/workshop/');
  await page.getByRole('link', { name: 'Order a partner search' }).first().click();
  await expect(page).toHaveURL(/\/#partner-search$/);
  await expect(page.getByRole('heading', { name: 'Partner search' })).toBeInViewport();
});

test('on a phone the questions are near the top, and each is one link from the result', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const top = await questions(page).evaluate((it) => it.getBoundingClientRect().top);
  expect(top).toBeLessThan(740);
  await page.getByRole('link', { name: 'Back to the questions' }).click();
  await expect(questions(page).getByRole('heading').first()).toBeInViewport();
});
