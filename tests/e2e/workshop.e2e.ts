import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { axeViolations } from '../support/axe.ts';
import { listenTo, requestsOf } from '../support/silence.ts';

const example = readFileSync(
  new URL('../../examples/half-answered.servitization.json', import.meta.url),
  'utf8',
);

const questions = (page: Page) => page.getByRole('region', { name: 'Self-assessment' });
const place = (page: Page) => page.getByRole('region', { name: 'Internationalization matrix' });
const company = (page: Page) => page.getByLabel('Company');
const leading = (page: Page) => page.getByRole('radio', { name: /^Leading/ }).first();

/** From the last thing of the matrix to the way back: both in one look, as a page on its way moves them. */
async function gapAbove(page: Page): Promise<number> {
  const last = place(page).getByText('Download', { exact: true });
  await expect(last).toBeVisible();
  const back = page.getByRole('link', { name: 'Back to the questions' });
  return last.evaluate(
    (above, below) =>
      (below as Element).getBoundingClientRect().top - above.getBoundingClientRect().bottom,
    await back.elementHandle(),
  );
}

const open = async (page: Page, path = '/workshop/') => {
  await page.goto(path);
  await expect(place(page).getByRole('heading', { level: 2 })).toBeVisible();
};

test('what was answered in the self-assessment stands in the workshop', async ({ page }) => {
  const heard = listenTo(page);
  await open(page, '/');
  await leading(page).check();
  await page.getByRole('link', { name: 'Workshop' }).click();
  await expect(questions(page)).toContainText('1 of 8 answered');
  await expect(leading(page)).toBeChecked();
  await expect(place(page)).toContainText('Partners not assessed yet');
  expect(heard).toEqual([]);
});

test('the two pages follow each other while both are open', async ({ page, context }) => {
  const second = await context.newPage();
  const heard = [listenTo(page), listenTo(second)];
  await open(page);
  await open(second, '/');
  await leading(page).check();
  await expect(place(second)).toContainText('Partners not assessed yet');
  await second
    .getByRole('radio', { name: /^Piloting/ })
    .first()
    .check();
  await expect(page.getByRole('radio', { name: /^Piloting/ }).first()).toBeChecked();
  expect(heard.flat()).toEqual([]);
});

test('the firm stands in the matrix under its own name', async ({ page }) => {
  await page.addInitScript((text) => {
    if (!localStorage.length) localStorage.setItem('servitization:norrland', text);
  }, example);
  await open(page);
  await company(page).fill('Acme');
  await expect(place(page).getByText('Acme').filter({ visible: true })).toBeVisible();
  await page.reload();
  await expect(company(page)).toHaveValue('Acme');
  await expect(place(page).getByText('Acme').filter({ visible: true })).toBeVisible();
});

test('nobody sees an empty form where their answers are', async ({ page }) => {
  await open(page);
  await leading(page).check();
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const filled = document.querySelector('.filled');
      const radio = document.querySelector('input:checked');
      if (filled?.checkVisibility({ visibilityProperty: true })) seen.push(`${radio !== null}`);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.reload();
  await expect(leading(page)).toBeChecked();
  expect(await page.evaluate('[...new Set(seen)]')).toEqual(['true']);
});

test('an answer given before the script came counts', async ({ page }) => {
  let send = () => {};
  const asked = new Promise<void>((done) => {
    send = done;
  });
  await page.route('**/assets/*.js', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('/workshop/', { waitUntil: 'commit' });
  await leading(page).check();
  await company(page).fill('Tallberg');
  send();
  await expect(place(page)).toContainText('Partners not assessed yet');
  await page.reload();
  await expect(leading(page)).toBeChecked();
  await expect(company(page)).toHaveValue('Tallberg');
});

test('an address leads to a question', async ({ page }) => {
  await open(page, '/workshop/#servitization-assessment-assess-digital-readiness');
  await expect(page.getByRole('radio').first()).toBeFocused();
});

test('nothing is wrong for axe, empty or with answers, and all comes from here', async ({
  page,
}) => {
  const heard = listenTo(page);
  const requests = requestsOf(page);
  await open(page);
  expect(await axeViolations(page)).toEqual([]);
  await leading(page).check();
  await place(page).getByText('Show as table').click();
  await expect(place(page).getByRole('table')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  expect(heard).toEqual([]);
  const foreign = requests.filter((path) => !/^\/(workshop\/$|assets\/|favicon\.svg)/.test(path));
  expect(foreign).toEqual([]);
});

for (const width of [320, 360, 768, 1280]) {
  test(`the workshop does not scroll sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await overflow()).toBe(0);
    await leading(page).check();
    expect(await overflow()).toBe(0);
  });
}

for (const width of [360, 768, 1280]) {
  test(`the page’s rules for its own text leave the chart alone at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    const end = (found: Locator) =>
      found.evaluate((element) => element.getBoundingClientRect().right);
    const label = place(page).locator('[class*=xLabel]');
    const chart = place(page).getByRole('grid');
    expect(Math.abs((await end(label)) - (await end(chart)))).toBeLessThan(1);
  });
}

for (const width of [360, 480, 768, 1280]) {
  test(`the way back to the questions is as near on both pages at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 1100 });
    await open(page, '/');
    const onFirst = await gapAbove(page);
    await open(page);
    expect(Math.abs((await gapAbove(page)) - onFirst)).toBeLessThan(2);
  });
}

test('on a narrow screen the place is one press away from the first question', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  const ways = page.getByRole('navigation', { name: 'In this workshop' });
  await ways.getByRole('link', { name: 'Your place' }).click();
  await expect(place(page).getByRole('heading', { level: 2 })).toBeInViewport();
  await page.getByRole('link', { name: 'Back to the questions' }).click();
  await expect(questions(page).getByRole('heading', { level: 2 })).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 740 });
  await expect(ways).toBeHidden();
});

test('on a narrow screen the place is one press away from any question', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  const ways = page.getByRole('navigation', { name: 'In this workshop' });
  const ninth = questions(page).locator('fieldset').nth(8);
  await ninth.getByRole('radio').first().focus();
  await expect(ways.getByRole('link', { name: 'Your place' })).toBeInViewport();
  // Going back by keyboard, what has the focus never hides under the row.
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Shift+Tab');
    const below = (await ways.boundingBox())?.height ?? 0;
    const { y } = (await page.locator(':focus').boundingBox()) ?? { y: 0 };
    expect(y).toBeGreaterThanOrEqual(below);
  }
  await ways.getByRole('link', { name: 'Your place' }).click();
  await expect(place(page).getByRole('heading', { level: 2 })).toBeInViewport();
});

test('on a wide screen the matrix stays in sight down to the last question', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page);
  await questions(page).locator('fieldset').last().scrollIntoViewIfNeeded();
  await expect(place(page).getByRole('grid')).toBeInViewport();
});

test('without script the questions can be read', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await open(page);
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(questions(page).locator('fieldset')).toHaveCount(17);
  await expect(leading(page)).toBeVisible();
  await expect(place(page).getByRole('gridcell')).toHaveCount(9);
  await page.close();
});
