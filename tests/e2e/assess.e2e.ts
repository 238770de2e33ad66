import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from '../support/axe.ts';
import { answerByKeyboard, focused, tabTo } from '../support/keyboard.ts';
import { listenTo, requestsOf } from '../support/silence.ts';

const levels = [4, 3, 3, 3, 3, 2, 2, 1, 3, 3, 2, 1, 1, 1, 0, 0, 0];
const headline = 'Digital services lead, partners lag';

const matrix = (page: Page) => page.locator('servitization-matrix');

/** Place of the firm's dot, as the picture has it. */
const dot = async (page: Page) => {
  const circle = matrix(page).locator('[role=grid] > circle');
  return { x: await circle.getAttribute('cx'), y: await circle.getAttribute('cy') };
};

test('a manager answers by keyboard alone, sees the place, and finds it again', async ({
  page,
  context,
}) => {
  const heard = listenTo(page);
  const requests = requestsOf(page);
  await page.goto('/');
  await answerByKeyboard(page, levels);

  await expect(matrix(page).getByRole('heading', { level: 2 })).toHaveText(headline);
  await expect(matrix(page)).toContainText(
    'Your firm is in phase 3 of digital service maturity and in phase 2 of ecosystem involvement. All 17 questions are answered.',
  );
  const place = await dot(page);

  await page.reload();
  await expect(matrix(page).getByRole('heading', { level: 2 })).toHaveText(headline);
  expect(await dot(page)).toEqual(place);
  await expect(page.locator('servitization-assessment')).toContainText('All questions answered');

  const second = await context.newPage();
  await second.goto('/');
  await expect(matrix(second).getByRole('heading', { level: 2 })).toHaveText(headline);
  expect(await dot(second)).toEqual(place);

  expect(heard).toEqual([]);
  const foreign = requests.filter((path) => !/^\/($|assets\/|embed\/|favicon\.svg)/.test(path));
  expect(foreign).toEqual([]);
  expect(await axeViolations(page)).toEqual([]);
});

test('an answer in one tab moves the point in the other', async ({ page, context }) => {
  await page.goto('/');
  const second = await context.newPage();
  await second.goto('/');
  await expect(matrix(second)).toContainText('Your place is still open');
  await page
    .locator('servitization-assessment')
    .getByLabel(/^Leading/)
    .first()
    .check();
  await expect(matrix(second)).toContainText('Partners not assessed yet');
});

test('the matrix is one tab stop, and arrows move between its squares', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, ({ role }) => role === 'gridcell');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  const { role } = await focused(page);
  expect(role).toBe('gridcell');
  await expect(matrix(page).locator('figure')).toContainText(
    'Digital service innovation, ecosystem integration.',
  );
  await page.keyboard.press('Tab');
  expect((await focused(page)).role).not.toBe('gridcell');
});

test('nothing is wrong for axe, empty or half way', async ({ page }) => {
  await page.goto('/');
  await expect(matrix(page).getByRole('heading', { level: 2 })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await answerByKeyboard(page, levels.slice(0, 7));
  expect(await axeViolations(page)).toEqual([]);
});

for (const width of [320, 360, 768, 1280]) {
  test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await expect(matrix(page).getByRole('heading', { level: 2 })).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test('a page without script shows the fallback', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await page.goto('/');
  for (const [element, title, text] of [
    ['servitization-assessment', 'The 17 questions', 'a script that has not run in this browser'],
    ['servitization-matrix', 'Your place in the matrix', 'Without the script there is no drawing'],
  ] as const) {
    const fallback = page.locator(element);
    await expect(fallback.getByRole('heading', { name: title })).toBeVisible();
    await expect(fallback.getByText(text)).toBeVisible();
    await expect(fallback.getByRole('link', { name: 'the study', exact: true })).toBeVisible();
  }
  await page.close();
});
