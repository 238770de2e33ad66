import { expect, type Page } from '@playwright/test';
import { requestsOf } from '../support/silence.ts';
import { expectAnswers, test, visit } from './host.ts';
import { heapOf } from './traces.ts';

test('a hundred elements are drawn from one sheet and one copy of each part', async ({
  page,
  heard,
}) => {
  const requests = requestsOf(page);
  await visit(page, 'hundred');
  await expect(page.locator('servitization-matrix').getByRole('grid')).toHaveCount(50);
  await expect(page.locator('servitization-assessment fieldset:first-of-type')).toHaveCount(150);
  const sheets = await page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const all = roots.flatMap(({ adoptedStyleSheets }) => [...adoptedStyleSheets]);
    return [roots.length, all.length, new Set(all).size];
  });
  expect(sheets).toEqual([100, 100, 1]);
  const parts = requests.filter((path) => path.startsWith('/embed/'));
  expect(parts).toEqual([...new Set(parts)]);

  await page.locator('servitization-assessment').nth(3).getByRole('radio').first().check();
  // Of ten elements for a firm, the fourth that asks is in the first ten.
  await expectAnswers(page.locator('servitization-matrix').nth(0), 1);
  await expectAnswers(page.locator('servitization-matrix').nth(5), 0);
  expect(heard).toEqual([]);
});

/** Puts elements into the page, waits until each is drawn, and takes them away again. */
const mountAndRemove = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (total) => {
    const elements = Array.from({ length: total }, (_, index) => {
      const element = document.createElement(
        `servitization-${index % 2 ? 'matrix' : 'assessment'}`,
      );
      element.setAttribute('profile', 'acme');
      return element;
    });
    const ready = elements.map(
      (element) => new Promise((done) => element.addEventListener('servitization-ready', done)),
    );
    document.body.append(...elements);
    await Promise.all(ready);
    for (const element of elements) element.remove();
    // Taken away for good once this turn is over.
    await new Promise(requestAnimationFrame);
  }, count);

test('a thousand elements that came and went leave less than a megabyte', async ({
  page,
  heard,
}) => {
  test.setTimeout(180_000);
  await visit(page, 'plain');
  const session = await page.context().newCDPSession(page);
  // The first round brings what stays for good: code, words, the sheet.
  await mountAndRemove(page, 100);
  const before = await heapOf(session);
  for (let round = 0; round < 10; round++) await mountAndRemove(page, 100);
  const growth = (await heapOf(session)) - before;
  test.info().annotations.push({ type: 'growth', description: `${growth} bytes` });
  expect(growth).toBeLessThan(1_000_000);
  expect(heard).toEqual([]);
});
