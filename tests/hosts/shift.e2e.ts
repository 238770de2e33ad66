import { expect, type Page } from '@playwright/test';
import { renderElement } from '@servitization/embed/server';
import { assessment, example, expectAnswers, matrix, store, test, visit } from './host.ts';

/*
 * Who comes back finds the page as it will stay: what their document shows is there in the first
 * picture, and nothing that they have begun to read is pushed away.
 */

/** What Chromium counts as a layout shift. */
interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Sums up how far what is in view was moved, from before the script has loaded. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        Reflect.set(window, 'shifted', Reflect.get(window, 'shifted') + entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'shifted'));
}

/** Parts that take their time, and not all the same, as they do where the network is slow. */
const slowParts = (page: Page) =>
  page.route('**/parts/*.js', async (route) => {
    const wait = 40 + 20 * (route.request().url().length % 7);
    await new Promise((done) => setTimeout(done, wait));
    await route.continue();
  });

/** The plain page as a server writes it that knows nothing of the user. */
async function declare(page: Page): Promise<void> {
  const elements = await Promise.all(
    ['assessment', 'matrix'].map((name) =>
      renderElement(`servitization-${name}`, { profile: 'acme' }),
    ),
  );
  await page.route('**/hosts/plain.html', async (route) => {
    const response = await route.fetch();
    const head = (await response.text()).replace(/<body>.*<\/body>/s, '');
    const body = head.replace('</html>', `<body>${elements.join('')}</body></html>`);
    await route.fulfill({ response, body });
  });
}

for (const how of ['drawn by the script', 'drawn by a server'] as const) {
  for (const name of ['half-answered', 'complete'] as const) {
    for (const width of [360, 1280]) {
      test(`a document (${name}) moves nothing at ${width} px on a page ${how}`, async ({
        page,
        heard,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        await store(page, JSON.stringify(example(name)));
        const shifted = await watchShifts(page);
        await slowParts(page);
        if (how === 'drawn by a server') await declare(page);
        await visit(page, 'plain');
        await expectAnswers(matrix(page), Object.keys(example(name).ratings.self ?? {}).length);
        await expect(assessment(page)).toContainText(
          name === 'complete' ? 'All questions answered' : 'Welcome back',
        );
        await expect(
          matrix(page).getByRole('heading', { name: 'What to work on next' }),
        ).toBeVisible();
        await page.waitForTimeout(500);
        expect(await shifted()).toBeLessThanOrEqual(0.05);
        expect(heard).toEqual([]);
      });
    }
  }
}

for (const width of [360, 768, 1280]) {
  test(`the portal’s front page keeps still at ${width} px for who comes back`, async ({
    page,
    heard,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await store(page, JSON.stringify(example('half-answered')), 'servitization:norrland');
    const shifted = await watchShifts(page);
    await slowParts(page);
    await page.goto('/');
    await expect(assessment(page)).toContainText('Welcome back');
    await expect(matrix(page).getByRole('heading', { name: 'What to work on next' })).toBeVisible();
    expect(await shifted()).toBeLessThanOrEqual(0.05);
    expect(heard).toEqual([]);
  });
}
