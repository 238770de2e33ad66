import { expect, type Page } from '@playwright/test';
import {
  answerOne,
  answersIn,
  assessment,
  expectAnswers,
  KEY,
  matrix,
  recordEvents,
  setAttribute,
  store,
  test,
  visit,
} from './host.ts';

/** Names of the events that window and document listen to. */
async function listenersOn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const types: string[] = [];
  for (const expression of ['window', 'document']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const objectId = result.objectId ?? '';
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
    types.push(...listeners.map(({ type }) => `${expression} ${type}`));
  }
  return types.sort();
}

/** What elements must not leave behind: listeners, shared documents, attributes of the page. */
const tracesOn = async (page: Page) => ({
  listeners: await listenersOn(page),
  ...(await page.evaluate(() => {
    const shared: unknown = Reflect.get(window, Symbol.for('servitization.stores.v1'));
    const attributesOf = ({ attributes }: Element) =>
      [...attributes].map(({ name, value }) => `${name}=${value}`);
    return {
      stores: shared instanceof Map ? shared.size : 0,
      html: attributesOf(document.documentElement),
      body: attributesOf(document.body),
    };
  })),
});

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

test('elements that are gone leave nothing behind', async ({ page, heard }) => {
  await visit(page, 'plain');
  await answerOne(page);
  expect((await tracesOn(page)).stores).toBe(1);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('body > *')) element.remove();
  });
  await expect
    .poll(() => tracesOn(page))
    .toEqual({
      // Our own, to hear of violations.
      listeners: ['document securitypolicyviolation'],
      stores: 0,
      html: ['lang=en'],
      body: [],
    });
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

for (const [what, text] of [
  ['stored text that is not JSON', '{"schema":1,"ratings":'],
  ['a stored document of a newer version', '{"schema":2,"everything":"else"}'],
] as const) {
  test(`${what} is left alone, and answers live in memory`, async ({ page, heard }) => {
    await store(page, text);
    await visit(page, 'plain');
    await expect(assessment(page).getByRole('status')).toContainText('can’t be read');
    await answerOne(page);
    await expectAnswers(matrix(page), 1);
    expect(await page.evaluate((name) => localStorage.getItem(name), KEY)).toBe(text);
    expect(heard).toEqual([]);
  });
}

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
