import { expect, type Page } from '@playwright/test';
import { answerByKeyboard, focused, tabTo } from '../support/keyboard.ts';
import { requestsOf } from '../support/silence.ts';
import {
  answerOne,
  assessment,
  example,
  expectAnswers,
  matrix,
  overflowOf,
  square,
  store,
  test,
  visit,
} from './host.ts';
import { differences, looksOf, tagsOf } from './looks.ts';

test.describe.configure({ mode: 'parallel' });

const levels = [4, 3, 3, 3, 3, 2, 2, 1, 3, 3, 2, 1, 1, 1, 0, 0, 0];

/** Opens a page on half an assessment, with what is fetched only after the first paint. */
async function openHalfAnswered(page: Page, name: string) {
  await store(page, JSON.stringify(example('half-answered')));
  await visit(page, name);
  await expect(square(matrix(page))).toBeVisible();
  await expect(matrix(page).getByRole('heading').nth(1)).toBeVisible();
}

/** Looks of half an assessment on a page, to compare with those on another. */
async function halfAnsweredLooks(page: Page, name: string, width = 1280) {
  await page.setViewportSize({ width, height: 800 });
  await openHalfAnswered(page, name);
  return looksOf(page);
}

test('a strict policy with trusted types has nothing to say about the whole story', async ({
  page,
  heard,
}) => {
  await visit(page, 'plain');
  await answerByKeyboard(page, levels);
  await tabTo(page, ({ text }) => text === 'Finish');
  await page.keyboard.press('Enter');
  await expectAnswers(assessment(page), levels.length);

  await tabTo(page, ({ role }) => role === 'gridcell');
  await page.keyboard.press('ArrowRight');
  expect((await focused(page)).role).toBe('gridcell');
  const details = await matrix(page).locator('summary').allTextContents();
  for (const summary of details) {
    await tabTo(page, ({ text }) => text === summary);
    await page.keyboard.press('Enter');
  }
  await expect(matrix(page).getByRole('table')).toBeVisible();
  await expect(matrix(page).getByRole('button', { name: 'CSV' })).toBeVisible();

  await page.reload();
  await expect(square(matrix(page))).toBeVisible();
  await expectAnswers(assessment(page), levels.length);
  expect(heard).toEqual([]);
});

test.describe('a host sheet', () => {
  for (const width of [360, 1280]) {
    test(`that unsets everything leaves the widgets as they are at ${width} px`, async ({
      page,
      heard,
    }) => {
      const plain = await halfAnsweredLooks(page, 'plain', width);
      // Of the same width, as the page has lost the 8 px around its body too.
      const unset = await halfAnsweredLooks(page, 'unset', width - 16);
      expect(differences(unset, plain)).toEqual([]);
      expect(heard).toEqual([]);
    });

    test(`that sets every inherited property does not reach into them at ${width} px`, async ({
      page,
      heard,
    }) => {
      const plain = await halfAnsweredLooks(page, 'plain', width);
      const inherited = await halfAnsweredLooks(page, 'inherited', width);
      expect(differences(inherited, plain)).toEqual([]);
      expect(heard).toEqual([]);
    });
  }

  test('that unsets everything leaves the widgets in working order', async ({ page, heard }) => {
    await visit(page, 'unset');
    await answerByKeyboard(page, levels.slice(0, 6));
    await expectAnswers(matrix(page), 6);
    const radio = assessment(page).getByRole('radio').first();
    expect(await radio.boundingBox()).toMatchObject({ width: 18, height: 18 });
    const plot = await matrix(page).getByRole('grid').boundingBox();
    expect(plot?.width).toBeGreaterThan(100);
    expect(heard).toEqual([]);
  });

  test('can hide a widget, and make it deaf to the mouse', async ({ page }) => {
    await visit(page, 'plain');
    await page.evaluate(() => document.body.style.setProperty('visibility', 'hidden'));
    const radio = assessment(page).locator('input').first();
    await expect(radio).toBeHidden();
    await page.evaluate(() => document.body.style.setProperty('pointer-events', 'none'));
    await expect(radio).toHaveCSS('pointer-events', 'none');
  });
});

test.describe('the size of the root', () => {
  test('makes no text smaller where a rem is 10 px', async ({ page }) => {
    const plain = await halfAnsweredLooks(page, 'plain');
    const small = await halfAnsweredLooks(page, 'small-root');
    expect(differences(small, plain)).toEqual([]);
    const section = assessment(page).locator('section').first();
    await expect(section).toHaveCSS('font-size', '16px');
  });

  test('makes all text larger for a reader who wants 32 px', async ({ page, heard }) => {
    await halfAnsweredLooks(page, 'large-root', 640);
    for (const widget of [assessment(page), matrix(page)]) {
      await expect(widget.locator('section').first()).toHaveCSS('font-size', '32px');
    }
    expect((await assessment(page).getByRole('radio').first().boundingBox())?.width).toBe(36);
    expect(await overflowOf(page)).toBe(0);
    expect(heard).toEqual([]);
  });
});

test('a page that reads from right to left has its widgets read as their language is', async ({
  page,
  heard,
}) => {
  const plain = await halfAnsweredLooks(page, 'plain');
  const mirrored = await halfAnsweredLooks(page, 'rtl');
  expect(differences(mirrored, plain)).toEqual([]);
  // Pictures are turned by this alone, and must not turn away from their words.
  const turned = matrix(page).locator('section').first();
  expect(await turned.evaluate((it) => it.matches(':dir(rtl)'))).toBe(false);
  expect(heard).toEqual([]);
});

test('a library that extends every object and list changes nothing', async ({ page, heard }) => {
  await openHalfAnswered(page, 'plain');
  const plain = await tagsOf(page);
  await openHalfAnswered(page, 'prototypes');
  expect(await tagsOf(page)).toEqual(plain);

  await answerByKeyboard(page, [4, 4, 4]);
  await visit(page, 'plain');
  await expectAnswers(matrix(page), 11);
  expect(heard).toEqual([]);
});

test('a script that does not arrive leaves the fallback', async ({ page }) => {
  await visit(page, 'missing-script');
  await expect(page.getByText('The questions, on paper.')).toBeVisible();
  await expect(page.getByText('The matrix, on paper.')).toBeVisible();
});

test('a second copy of the script gives way to the first', async ({ page, heard }) => {
  await visit(page, 'twice');
  await answerOne(page);
  await expectAnswers(matrix(page), 1);
  await expect(assessment(page).locator('section')).toHaveCount(1);
  expect(heard).toEqual([]);
});

test('a script with a version in its address runs once, fetched parts included', async ({
  page,
  heard,
}) => {
  const requests = requestsOf(page);
  await openHalfAnswered(page, 'versioned');
  for (const summary of await matrix(page).locator('summary').all()) await summary.click();
  await expect(matrix(page).getByRole('table')).toBeVisible();
  const headings = await matrix(page).getByRole('heading').all();
  const levels = await Promise.all(headings.map((one) => one.evaluate((it) => it.localName)));
  expect(new Set(levels)).toEqual(new Set(['h4', 'h5']));
  expect(requests.filter((path) => path.endsWith('/servitization.js'))).toHaveLength(1);
  expect(heard).toEqual([]);
});

test('a sandboxed frame without storage works, and says what it can’t keep', async ({
  page,
  heard,
}) => {
  await page.route('**/hosts/frame.html', async (route) => {
    const { 'content-security-policy': _, ...headers } = (await route.fetch()).headers();
    await route.fulfill({ path: new URL('pages/frame.html', import.meta.url).pathname, headers });
  });
  await visit(page, 'frame');
  const questions = page.frameLocator('iframe').locator('servitization-assessment');
  await expect(questions.getByRole('status')).toContainText('Not saved.');
  await questions
    .getByLabel(/^Leading/)
    .first()
    .check();
  await expectAnswers(page.frameLocator('iframe').locator('servitization-matrix'), 1);
  expect(heard).toEqual([]);
});
