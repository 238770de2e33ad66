import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from '../support/axe.ts';
import { focused, tabTo } from '../support/keyboard.ts';
import { listenTo } from '../support/silence.ts';

const half = readFileSync(
  new URL('../../examples/half-answered.servitization.json', import.meta.url),
  'utf8',
);

const matcher = (page: Page) => page.locator('servitization-matcher');
const row = (page: Page, says: string) => matcher(page).getByRole('group', { name: says });

/** Finds a challenge by a word of it, and says how much it hurts: from the search on, by keyboard. */
async function pick(page: Page, word: string, severity: number): Promise<void> {
  const search = matcher(page).getByRole('searchbox');
  await search.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(word);
  await page.keyboard.press('Tab');
  expect((await focused(page)).name).toMatch(/^matcher-/);
  for (let step = 0; step < severity; step++) await page.keyboard.press('ArrowRight');
}

const planned = (page: Page) =>
  matcher(page).locator('li[data-mark], ol > li').filter({ hasText: 'This week' });

test('a user picks four challenges by keyboard and gets a plan of three with reasons', async ({
  page,
}) => {
  test.slow();
  const heard = listenTo(page);
  await page.goto('/matcher/');
  await expect(matcher(page)).toContainText('Choose what holds you back');
  expect(await axeViolations(page)).toEqual([]);
  await pick(page, 'noticed abroad', 3);
  await pick(page, 'right partner', 2);
  await pick(page, 'come all at once', 2);
  await pick(page, 'freight', 3);

  await expect(matcher(page)).toContainText('3 activities answer 3 of your 4 challenges');
  await expect(planned(page)).toHaveCount(3);
  for (const item of await planned(page).all()) {
    await expect(item).toContainText(/This week: \S/);
    await expect(item).toContainText(/Reported|Suggested|Inferred/);
  }
  await expect(matcher(page).getByText('Stays open')).toBeVisible();
  await expect(
    matcher(page).getByText(/The study names no digital activity against this/),
  ).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  await page.reload();
  await expect(matcher(page)).toContainText('3 activities answer 3 of your 4 challenges');
  await expect(planned(page)).toHaveCount(3);
  expect(heard).toEqual([]);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('four taps are enough, and a fifth leads to the plan', async ({ page }) => {
    await page.goto('/matcher/');
    for (const says of [
      'We don’t get noticed abroad',
      'We can’t find the right partner in the country',
      'We know too little about the market we want to enter',
      'We spend too much time and money on winning a first customer',
    ]) {
      await row(page, says).getByRole('radio', { name: /^2/ }).tap({ force: true });
    }
    await matcher(page).getByRole('button', { name: 'See your plan' }).tap();
    await expect(matcher(page).getByRole('heading', { name: /^Your plan: / })).toBeFocused();
    await expect(matcher(page).getByRole('heading', { name: /^Your plan: / })).toBeInViewport();
  });
});

test('weak phases of the shared document offer their challenges', async ({ page }) => {
  await page.addInitScript((text) => localStorage.setItem('servitization:norrland', text), half);
  await page.goto('/matcher/');
  await matcher(page).getByText('Suggestions from your assessment').click();
  await expect(
    matcher(page)
      .getByText(/ is not consolidated$/)
      .first(),
  ).toBeVisible();
  await matcher(page)
    .getByRole('button', { name: /^Add: / })
    .first()
    .click();
  await expect(matcher(page).getByRole('heading', { name: /^Your plan: / })).toBeVisible();
});

test('the agency’s help stands beside the activity', async ({ page }) => {
  await page.goto('/matcher/');
  await pick(page, 'noticed abroad', 3);
  await expect(
    matcher(page).getByRole('link', { name: 'Come to our search clinic' }),
  ).toBeVisible();
});

test('a decision about an activity is made by keyboard, and stays', async ({ page }) => {
  await page.goto('/matcher/');
  await pick(page, 'noticed abroad', 3);
  await expect(planned(page).first()).toBeVisible();
  await tabTo(page, ({ tag, text }) => tag === 'button' && text === 'Keep in plan');
  await page.keyboard.press('Enter');
  await page.reload();
  await expect(planned(page).first()).toBeVisible();
  await expect(planned(page).first()).toHaveAttribute('data-mark', /.+/);
});

test('the focus stays with an activity when its button moves, or goes to the plan', async ({
  page,
}) => {
  await page.goto('/matcher/');
  await pick(page, 'noticed abroad', 3);
  await pick(page, 'low margins', 3);
  const aside = planned(page)
    .first()
    .getByRole('button', { name: /^Not for us/ });
  await aside.focus();
  await page.keyboard.press('Enter');
  await expect(matcher(page).getByRole('heading', { name: /^Your plan: / })).toBeFocused();
  await matcher(page)
    .locator('summary')
    .filter({ hasText: / more activit/ })
    .click();
  const keep = matcher(page)
    .getByRole('button', { name: /^Keep in plan/, pressed: false })
    .last();
  const name = (await keep.getAttribute('aria-label')) ?? '';
  await keep.focus();
  await page.keyboard.press('Enter');
  const kept = planned(page).getByRole('button', { name, exact: true });
  await expect(kept).toBeFocused();
  await expect(kept).toHaveAttribute('aria-pressed', 'true');
});

test('on paper stands what was decided about an activity, and no other button', async ({
  page,
}) => {
  await page.goto('/matcher/');
  await pick(page, 'noticed abroad', 3);
  await planned(page)
    .first()
    .getByRole('button', { name: /^Doing/ })
    .click();
  await page.emulateMedia({ media: 'print' });
  await expect(matcher(page).getByRole('button').filter({ visible: true })).toHaveText(['Doing']);
});

test('nothing is fetched for the plan before anybody goes near the challenges', async ({
  page,
}) => {
  const parts: string[] = [];
  page.on('request', (request) => parts.push(request.url()));
  await page.goto('/matcher/');
  await expect(row(page, 'We don’t get noticed abroad')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(parts.filter((url) => /answers-|later-/.test(url))).toEqual([]);
});

for (const width of [320, 360, 768, 1280]) {
  test(`the matcher does not scroll sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/matcher/');
    await pick(page, 'noticed abroad', 3);
    await expect(planned(page).first()).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test('in Finnish the matcher and what it fetches speak Finnish', async ({ page }) => {
  await page.addInitScript((text) => localStorage.setItem('servitization:norrland', text), half);
  await page.goto('/matcher/');
  await matcher(page).evaluate((it) => it.setAttribute('locale', 'fi'));
  const widget = matcher(page).locator('section').first();
  await expect(widget).not.toContainText('Choose what holds you back');
  await widget.locator('summary').first().click();
  await widget.getByRole('button').first().click();
  await expect(widget.locator('ol > li').first()).toBeVisible();
  await expect(widget).not.toContainText(/\b(the|your|you)\b/i);
});

test('without script the page tells what would stand there', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await page.goto('/matcher/');
  await expect(
    matcher(page).getByRole('heading', { name: '21 challenges, 21 activities' }),
  ).toBeVisible();
  await page.close();
});
