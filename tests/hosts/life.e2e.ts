import { expect, type Page } from '@playwright/test';
import { useMatrix, useQuestions } from './everything.ts';
import {
  answerOne,
  answersIn,
  assessment,
  example,
  expectAnswers,
  KEY,
  matrix,
  recordEvents,
  setAttribute,
  store,
  test,
  visit,
} from './host.ts';
import { rememberGlobals, tracesOn } from './traces.ts';

test('an element that is moved keeps its answers, its place and its hearing', async ({
  page,
  heard,
}) => {
  const events = await recordEvents(page);
  await visit(page, 'plain');
  await answerOne(page);
  await page.getByRole('button', { name: 'Next' }).click();
  const title = await assessment(page).getByRole('heading').first().textContent();
  await assessment(page).evaluate((it) => document.body.append(it));
  await expect(assessment(page).getByRole('heading').first()).toHaveText(title ?? '');
  await answerOne(page);
  await expectAnswers(matrix(page), 2);
  const changes = (await events()).filter(({ type }) => type === 'servitization-change');
  expect(changes).toHaveLength(2);
  expect(heard).toEqual([]);
});

test('an element that comes back after a while shows what it had', async ({ page, heard }) => {
  await visit(page, 'plain');
  await answerOne(page);
  await assessment(page).evaluate(async (it) => {
    it.remove();
    await new Promise((done) => setTimeout(done, 20));
    document.body.append(it);
  });
  await expect(assessment(page).getByRole('radio', { checked: true })).toHaveCount(1);
  await expectAnswers(assessment(page), 1);
  expect(heard).toEqual([]);
});

test('elements that are gone leave nothing behind, whatever was done with them', async ({
  page,
  heard,
}) => {
  await rememberGlobals(page);
  await store(page, JSON.stringify(example('half-answered')));
  await visit(page, 'plain');
  await useQuestions(page);
  await useMatrix(page);
  expect(await tracesOn(page)).toMatchObject({
    listeners: expect.arrayContaining(['window hashchange', 'window storage']),
    stores: 1,
    inBody: ['servitization-assessment', 'servitization-matrix'],
  });
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('body > *')) element.remove();
  });
  await expect
    .poll(() => tracesOn(page))
    .toEqual({
      listeners: [],
      // Where the elements and the React widgets of a page find one another.
      globals: ['Symbol(servitization.stores.v1)'],
      stores: 0,
      html: ['lang=en'],
      body: [],
      inHead: ['meta', 'meta', 'title', 'link', 'script'],
      inBody: [],
      sheets: 0,
    });
  expect(heard).toEqual([]);
});

test('an element that goes before its parts have come leaves nothing behind', async ({
  page,
  heard,
}) => {
  await rememberGlobals(page);
  let release = () => {};
  const gate = new Promise<void>((open) => {
    release = open;
  });
  await page.route('**/parts/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('/hosts/plain.html');
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('body > *')) element.remove();
  });
  const first = page.waitForResponse('**/parts/*.js');
  release();
  await first;
  await page.waitForLoadState('networkidle');
  expect(await tracesOn(page)).toMatchObject({
    listeners: [],
    stores: 0,
    inBody: [],
  });
  expect(heard).toEqual([]);
});

test.describe('with our dialog open', () => {
  const dialog = (page: Page) => page.getByRole('dialog');
  const isModal = (page: Page) => dialog(page).evaluate((it) => it.matches(':modal'));
  const openDialog = async (page: Page) => {
    await rememberGlobals(page);
    await store(page, JSON.stringify(example('complete')));
    await visit(page, 'plain');
    await assessment(page).getByRole('button', { name: 'Clear all answers' }).click();
    await expect(dialog(page)).toBeVisible();
    expect(await isModal(page)).toBe(true);
  };

  test('an element that is moved goes on asking, before everything else', async ({
    page,
    heard,
  }) => {
    await openDialog(page);
    await assessment(page).evaluate((it) => document.body.append(it));
    await expect(dialog(page)).toBeVisible();
    expect(await isModal(page)).toBe(true);
    await expect(dialog(page).getByRole('button', { name: 'Keep them' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expectAnswers(assessment(page), 17);

    await assessment(page).getByRole('button', { name: 'Clear all answers' }).click();
    await assessment(page).evaluate((it) => document.body.prepend(it));
    await dialog(page).getByRole('button', { name: 'Clear', exact: true }).click();
    await expect(assessment(page).getByText('All answers are cleared.')).toBeVisible();
    expect(heard).toEqual([]);
  });

  test('an element that is taken away gives the page back', async ({ page, heard }) => {
    await openDialog(page);
    await assessment(page).evaluate((it) => it.remove());
    await expect(dialog(page)).toHaveCount(0);
    await matrix(page).locator('summary').first().click();
    await expect(matrix(page).locator('details').first()).toHaveAttribute('open');
    await expectAnswers(matrix(page), 17);
    await matrix(page).evaluate((it) => it.remove());
    await expect.poll(() => tracesOn(page)).toMatchObject({ listeners: [], stores: 0 });
    expect(heard).toEqual([]);
  });
});

test('an element that is moved while a note is written keeps every letter', async ({
  page,
  heard,
}) => {
  await visit(page, 'plain');
  await answerOne(page);
  await assessment(page).getByRole('button', { name: 'Add a note' }).click();
  await assessment(page).getByRole('textbox').fill('Half a sen');
  await assessment(page).evaluate((it) => document.body.append(it));
  await expect(assessment(page).getByRole('textbox')).toHaveValue('Half a sen');
  await assessment(page).evaluate((it) => it.remove());
  await page.reload();
  await expect(assessment(page).getByText('Note: “Half a sen”')).toBeVisible();
  expect(heard).toEqual([]);
});

test('a widget that breaks gives way to the fallback, and may try again', async ({ page }) => {
  await page.addInitScript(() => {
    const { prototype } = Intl.PluralRules;
    const { select } = prototype;
    Object.assign(window, { mend: () => Object.assign(prototype, { select }) });
    prototype.select = () => {
      throw new Error('broken');
    };
  });
  await visit(page, 'plain');
  const fallback = page.getByText('The questions, on paper.');
  await expect(fallback).toBeVisible();
  await page.evaluate('mend()');
  await setAttribute(assessment(page), 'profile', 'other');
  await expect(assessment(page).getByRole('radio').first()).toBeVisible();
  await expect(fallback).toBeHidden();
});

const storedHere = (page: Page) => page.evaluate(() => Object.values({ ...localStorage }));

test('stored text that is not JSON is set aside as it is, and answers are saved', async ({
  page,
  heard,
}) => {
  const text = '{"schema":1,"ratings":';
  await store(page, text);
  await visit(page, 'plain');
  await expect(assessment(page).getByRole('status')).toContainText('can be read');
  await answerOne(page);
  await expectAnswers(matrix(page), 1);
  expect(await storedHere(page)).toContain(text);
  expect(await page.evaluate((name) => localStorage.getItem(name), KEY)).toContain('"level"');
  expect(heard).toEqual([]);
});

test('a stored document of a newer version is left alone, and takes no answers', async ({
  page,
  heard,
}) => {
  const text = '{"schema":2,"everything":"else"}';
  await store(page, text);
  await visit(page, 'plain');
  await expect(assessment(page).getByRole('status')).toContainText('a newer version');
  await expect(assessment(page)).toContainText('For reading only');
  expect(await storedHere(page)).toEqual([text]);
  expect(heard).toEqual([]);
});

test('where the browser blocks storage, answers live in memory, and the widget says so', async ({
  page,
  heard,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await visit(page, 'plain');
  // Before anybody has put work into it.
  await expect(assessment(page).getByRole('status')).toContainText('Not saved.');
  await answerOne(page);
  expect(await answersIn(matrix(page))).toBe(1);
  await expect(assessment(page).getByRole('status')).toContainText('Not saved.');
  expect(heard).toEqual([]);
});

test('where storage is full, answers live in memory, and the widget says so', async ({
  page,
  heard,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await visit(page, 'plain');
  await answerOne(page);
  await expectAnswers(matrix(page), 1);
  await expect(assessment(page).getByRole('status')).toContainText('Not saved.');
  expect(heard).toEqual([]);
});
