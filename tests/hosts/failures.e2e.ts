import { expect, type Page } from '@playwright/test';
import {
  answerOne,
  assessment,
  example,
  expectAnswers,
  matrix,
  recordEvents,
  setAttribute,
  store,
  test,
  visit,
} from './host.ts';

const QUESTIONS = 'The questions, on paper.';
const MATRIX = 'The matrix, on paper.';

/** The words of the matrix alone, on a page where it speaks German. */
const MATRIX_WORDS = '**/parts/words-de-*.js';

/** Opens a page with a part of the script that can't be had. */
async function openWithout(
  page: Page,
  part: string,
  how: 'abort' | 'missing',
  name = 'plain',
): Promise<void> {
  await page.route(part, (route) =>
    how === 'abort' ? route.abort() : route.fulfill({ status: 404, body: 'Not found' }),
  );
  await page.goto(`/hosts/${name}.html`);
}

const errorsIn = async (events: () => Promise<{ type: string; detail: object }[]>) =>
  (await events()).filter(({ type }) => type === 'servitization-error');

test('a script that is cut off leaves the fallback', async ({ page }) => {
  await openWithout(page, '**/embed/servitization.js', 'abort');
  await expect(page.getByText(QUESTIONS)).toBeVisible();
  await expect(page.getByText(MATRIX)).toBeVisible();
});

for (const how of ['abort', 'missing'] as const) {
  test(`without its words (${how}) an element keeps its fallback, says so, and its neighbor lives on`, async ({
    page,
  }) => {
    const events = await recordEvents(page);
    await openWithout(page, MATRIX_WORDS, how, 'german-matrix');
    await answerOne(page);
    await expect(page.getByText(MATRIX)).toBeVisible();
    await expect(page.getByText(QUESTIONS)).toBeHidden();
    await expect.poll(() => errorsIn(events)).toHaveLength(1);
    const [error] = await errorsIn(events);
    expect(error?.detail).toMatchObject({
      message: expect.stringContaining('servitization-matrix'),
    });
  });

  for (const part of ['runtime', 'maturity', 'words-en']) {
    test(`without the ${part} (${how}) both keep their fallback`, async ({ page }) => {
      const events = await recordEvents(page);
      await openWithout(page, `**/parts/${part}-*.js`, how);
      await expect.poll(() => errorsIn(events)).toHaveLength(2);
      await expect(page.getByText(QUESTIONS)).toBeVisible();
      await expect(page.getByText(MATRIX)).toBeVisible();
    });
  }
}

test('without what a place takes, a firm with answers keeps the fallback: its place isn’t “open”', async ({
  page,
}) => {
  await store(page, JSON.stringify(example('half-answered')));
  const events = await recordEvents(page);
  await openWithout(page, '**/parts/place*', 'missing');
  await expect(page.getByText(MATRIX)).toBeVisible();
  await expect.poll(() => errorsIn(events)).toHaveLength(1);
  await expect(assessment(page).getByRole('radio').first()).toBeVisible();
});

test('a first answer given offline is placed once the network is back', async ({
  page,
  context,
}) => {
  await visit(page, 'plain');
  await context.setOffline(true);
  await answerOne(page);
  await expect(matrix(page).getByRole('heading').first()).toHaveText('Working out your place');
  await expect(matrix(page).getByText(/did not load/)).toBeVisible();
  await expectAnswers(matrix(page), 1);
  await context.setOffline(false);
  await page.reload();
  await expect(matrix(page).getByRole('heading').first()).toContainText('not assessed yet');
});

test('who loses the network is told what did not load, keeps all answers, and may try again', async ({
  page,
  context,
}) => {
  await visit(page, 'plain');
  await context.setOffline(true);
  await answerOne(page);
  await page.getByRole('button', { name: 'Review all answers' }).click();
  await expect(
    assessment(page)
      .getByRole('status')
      .getByText(/did not load/),
  ).toBeVisible();
  await assessment(page).getByRole('button', { name: 'Try again' }).click();
  await expect(
    assessment(page)
      .getByRole('status')
      .getByText(/did not load/),
  ).toBeVisible();
  await context.setOffline(false);
  for (const widget of [assessment(page), matrix(page)])
    await widget.getByRole('button', { name: 'Try again' }).first().click();
  await expect(assessment(page).getByRole('heading').first()).toHaveText('16 questions still open');
  await expect(matrix(page).getByRole('heading').first()).toContainText('not assessed yet');
  await expectAnswers(matrix(page), 1);
});

test('once it stands, every question can be answered offline', async ({ page, context }) => {
  await visit(page, 'plain');
  await context.setOffline(true);
  const next = page.getByRole('button', { name: 'Next' });
  for (const _ of [1, 2, 3]) await next.click();
  const question = assessment(page).locator('fieldset').first();
  await expect(question).toContainText('A named person collects market facts');
  await question.getByLabel(/^Established/).check();
  await expect(question.getByLabel(/^Established/)).toBeChecked();
});

test('an element whose part has come at last may try again', async ({ page }) => {
  await openWithout(page, MATRIX_WORDS, 'abort', 'german-matrix');
  await expect(page.getByText(MATRIX)).toBeVisible();
  await expect(assessment(page).getByRole('radio').first()).toBeVisible();
  await page.unroute(MATRIX_WORDS);
  await setAttribute(matrix(page), 'theme', 'dark');
  await expect(matrix(page).getByRole('grid')).toBeVisible();
});

test('a second script of another version gives way, and says so once', async ({ page, heard }) => {
  await page.route('**/embed/servitization.js?2', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('"0.1.0"', '"0.2.0"');
    await route.fulfill({ response, body });
  });
  await visit(page, 'twice');
  await answerOne(page);
  await expect(assessment(page).locator('section')).toHaveCount(1);
  expect(heard).toEqual([
    'warning: servitization.js: version 0.1.0 is on this page already and stays; version 0.2.0 gives way.',
  ]);
});
