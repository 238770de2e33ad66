import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const KEY = 'servitization:norrland';
const half = readFileSync('examples/half-answered.servitization.json', 'utf8');

const questions = (page: Page) => page.locator('servitization-assessment');
/** Whichever widget of the page tells it. */
const notice = (page: Page, title: string) =>
  page.locator('[part=notice]').filter({ hasText: title });
const stored = (page: Page) => page.evaluate(() => ({ ...localStorage }));

/** The page as somebody finds it whose browser has this text. */
async function openWith(page: Page, text: string): Promise<void> {
  await page.addInitScript(
    ([key, found]) => {
      if (localStorage.length === 0) localStorage.setItem(key, found);
    },
    [KEY, text] as const,
  );
  await page.goto('/');
}

async function downloaded(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download it as it was' }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

test('of a damaged document the good part is there, the rest can be taken home, and work goes on', async ({
  page,
}) => {
  const damaged = half.replace('"level": 3', '"level": 33').replace('"level":3', '"level":33');
  expect(damaged).not.toBe(half);
  await openWith(page, damaged);
  await expect(notice(page, 'Not all that was saved can be read.')).toBeVisible();
  await expect(questions(page)).toContainText('6 of 8 answered');
  expect(await downloaded(page)).toBe(damaged);

  await questions(page)
    .getByLabel(/^Leading/)
    .first()
    .check();
  const { [KEY]: kept = '', ...aside } = await stored(page);
  expect(JSON.parse(kept)).toMatchObject({ schema: 1 });
  expect(Object.values(aside)).toEqual([damaged]);
  // Told once: what was set aside stays where it is.
  await page.reload();
  await expect(
    questions(page)
      .getByLabel(/^Leading/)
      .first(),
  ).toBeChecked();
  await expect(notice(page, 'Not all that was saved can be read.')).toHaveCount(0);
});

test('text that is no document at all is set aside, and the questions begin anew', async ({
  page,
}) => {
  await openWith(page, '{"schema":1,');
  await expect(notice(page, 'Not all that was saved can be read.')).toBeVisible();
  await questions(page)
    .getByLabel(/^Leading/)
    .first()
    .check();
  const { [KEY]: kept = '', ...aside } = await stored(page);
  expect(Object.keys(JSON.parse(kept).ratings.self)).toHaveLength(1);
  expect(Object.values(aside)).toEqual(['{"schema":1,']);
});

test('what a newer version has saved is shown, can’t be changed, and stays as it is', async ({
  page,
}) => {
  const newer = JSON.stringify({ ...JSON.parse(half), schema: 2, weather: 'fine' });
  await openWith(page, newer);
  await expect(notice(page, 'Saved by a newer version.')).toBeVisible();
  await expect(questions(page)).toContainText('7 of 8 answered');
  await expect(questions(page)).toContainText('For reading only');
  expect(await downloaded(page)).toBe(newer);
  expect(await stored(page)).toEqual({ [KEY]: newer });
});

test('what another tab does to the stored text loses nothing that an open page shows, and is told once', async ({
  context,
}) => {
  const page = await context.newPage();
  await openWith(page, half);
  await expect(questions(page)).toContainText('7 of 8 answered');
  const answer = questions(page)
    .getByLabel(/^Leading/)
    .first();
  await answer.check();
  const before: string = (await stored(page))[KEY];
  const other = await context.newPage();
  await other.goto('/embed/');
  const damaged = before.slice(0, before.length / 3);
  await other.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, damaged] as const);

  // Of the questions and the matrix one tells.
  await expect(notice(page, 'Not all that was saved can be read.')).toHaveCount(1);
  expect(await downloaded(page)).toBe(damaged);
  await expect(questions(page)).toContainText('7 of 8 answered');
  await expect(answer).toBeChecked();
  const { [KEY]: kept = '', ...aside } = await stored(page);
  expect(JSON.parse(kept)).toEqual(JSON.parse(before));
  expect(Object.values(aside)).toEqual([damaged]);
});

test('without storage the page says so once and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await expect(notice(page, 'Not saved.')).toHaveCount(1);
  await questions(page)
    .getByLabel(/^Leading/)
    .first()
    .check();
  await expect(
    questions(page)
      .getByLabel(/^Leading/)
      .first(),
  ).toBeChecked();
  await expect(page.locator('servitization-matrix')).toContainText('Partners not assessed yet');
});
