import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from '../support/axe.ts';
import { focused, tabTo } from '../support/keyboard.ts';
import { listenTo } from '../support/silence.ts';

const half = readFileSync(
  new URL('../../examples/half-answered.servitization.json', import.meta.url),
  'utf8',
);

const stamp = { at: '2026-02-01T00:00:00.000Z-0000', by: 'test' };
/** A document with these choices. */
const choosing = (choices: Record<string, string | number>): string =>
  JSON.stringify({
    ...{ schema: 1, id: 'test', ratings: {}, events: [], moments: [], superseded: [] },
    chosen: Object.fromEntries(
      Object.entries(choices).map(([key, value]) => [`matching.${key}`, { value, ...stamp }]),
    ),
  });

/** As many activities in the plan as there can be. */
const seven = choosing({
  max: 7,
  'challenge.limited-market-information': 3,
  'challenge.low-margins': 3,
  'challenge.lack-of-people-and-management': 3,
  'challenge.export-procedures-and-documentation': 3,
  'challenge.building-partner-trust': 3,
  'challenge.demand-fluctuation': 3,
  'challenge.customer-acquisition': 3,
});

const matcher = (page: Page) => page.locator('servitization-matcher');
const row = (page: Page, says: string) => matcher(page).getByRole('group', { name: says });

const onSearch = ({ name }: { name: string }) => name === 'matcher-search';

/** By Tab from the top of the page; from a challenge that was found, back to the search above it. */
async function toSearch(page: Page): Promise<void> {
  await expect(matcher(page).getByRole('searchbox')).toBeVisible();
  const now = await focused(page);
  if (onSearch(now)) return;
  if (!now.name.startsWith('matcher-')) return tabTo(page, onSearch);
  await page.keyboard.press('Shift+Tab');
  expect(onSearch(await focused(page))).toBe(true);
}

/** Finds a challenge by a word of it, and says how much it hurts: by keyboard alone. */
async function pick(page: Page, word: string, severity: number): Promise<void> {
  await toSearch(page);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(word);
  await page.keyboard.press('Tab');
  expect((await focused(page)).name).toMatch(/^matcher-(?!search)/);
  for (let step = 0; step < severity; step++) await page.keyboard.press('ArrowRight');
}

/** Goes on by Tab to a challenge, and says how much it hurts. */
async function weigh(page: Page, id: string, severity: number): Promise<void> {
  await tabTo(page, ({ name }) => name === `matcher-${id}`);
  for (let step = 0; step < severity; step++) await page.keyboard.press('ArrowRight');
}

/** The plan in short, which stays in sight beside or below the challenges. */
const inShort = (page: Page) => matcher(page).getByRole('status').last();

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

test('four challenges take fewer keys than fit into a minute, from the top of the page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const counted = Object.assign(window, { presses: 0 });
    addEventListener('keydown', () => counted.presses++, true);
  });
  await page.goto('/matcher/');
  await expect(row(page, 'We don’t get noticed abroad')).toBeVisible();
  await weigh(page, 'limited-recognition', 3);
  await weigh(page, 'lack-of-suitable-partners', 2);
  await weigh(page, 'high-transport-costs', 3);
  await weigh(page, 'demand-fluctuation', 1);
  await expect(inShort(page)).toContainText('3 activities answer 3 of your 4 challenges');
  const presses = await page.evaluate(() => Reflect.get(window, 'presses'));
  expect(presses).toBeGreaterThan(9);
  // Two presses a second, as of somebody who looks for each key.
  expect(presses).toBeLessThan(120);
});

for (const width of [360, 1280]) {
  test(`at ${width} px a choice at the end of the list shows at once what it has changed`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/matcher/');
    await weigh(page, 'limited-recognition', 1);
    await expect(inShort(page)).toContainText('1 activity answers 1 of your 1 challenge');
    await weigh(page, 'demand-fluctuation', 3);
    await expect(inShort(page)).toContainText('2 activities answer 2 of your 2 challenges');
    const text = inShort(page).getByText('2 activities answer 2 of your 2 challenges');
    await expect(text).toBeInViewport({ ratio: 1 });
    await expect(inShort(page).getByRole('listitem')).toHaveText([
      'Shared order backlog',
      'Search engine visibility',
    ]);
    if (width === 1280) {
      for (const name of await inShort(page).getByRole('listitem').all()) {
        await expect(name).toBeInViewport({ ratio: 1 });
      }
    }
  });
}

/** Whether nothing lies over what has the focus, in its middle and at its edges. */
const isFree = (page: Page): Promise<boolean> =>
  matcher(page).evaluate((host) => {
    const root = host.shadowRoot;
    const { activeElement: element } = root ?? document;
    if (!root || !element) return false;
    const { x, y, width: w, height: h } = element.getBoundingClientRect();
    const inset = Math.min(2, h / 4);
    return [y + inset, y + h / 2, y + h - inset].every((at) => {
      const top = root.elementFromPoint(x + Math.min(w / 2, 12), at);
      return top !== null && (element.contains(top) || top.contains(element));
    });
  });

/** From what has the focus to the last challenge: what lies below the plan in short. */
async function covered(page: Page, key: 'Tab' | 'Shift+Tab', last: RegExp): Promise<string[]> {
  const found: string[] = [];
  for (let count = 0; count < 60; count++) {
    const { name, text } = await focused(page);
    if (!(await isFree(page))) found.push(name || text);
    if (last.test(name || text)) return found;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never led to ${last}.`);
}

for (const [width, height] of [
  [360, 640],
  [360, 800],
  [640, 320],
  [1280, 640],
  [1366, 600],
  [1280, 800],
] as const) {
  test(`at ${width} x ${height} px the plan in short never covers what has the focus`, async ({
    page,
  }) => {
    const both = JSON.stringify({ ...JSON.parse(half), chosen: JSON.parse(seven).chosen });
    await page.addInitScript((text) => localStorage.setItem('servitization:norrland', text), both);
    await page.setViewportSize({ width, height });
    await page.goto('/matcher/');
    await expect(inShort(page)).toContainText('7 activities');
    const suggestions = 'Suggestions from your assessment';
    await tabTo(page, ({ text }) => text === suggestions);
    await page.keyboard.press('Enter');
    await expect(
      matcher(page)
        .getByRole('button', { name: /^Add: / })
        .first(),
    ).toBeVisible();
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect((await focused(page)).text).toBe(suggestions);
    expect(await covered(page, 'Tab', /^See your plan$/)).toEqual([]);
    expect(await covered(page, 'Shift+Tab', new RegExp(`^${suggestions}$`))).toEqual([]);
  });
}

for (const width of [360, 1280]) {
  test.describe(`by touch at ${width} px`, () => {
    test.use({ hasTouch: true, viewport: { width, height: 740 } });

    test('four taps are enough for a plan of three with reasons, and a fifth leads to it', async ({
      page,
    }) => {
      await page.goto('/matcher/');
      for (const says of [
        'We don’t get noticed abroad',
        'We can’t find the right partner in the country',
        'Freight makes us too expensive',
        'Our orders come all at once, and then not at all',
      ]) {
        await row(page, says).getByRole('radio', { name: /^2/ }).tap();
      }
      await expect(inShort(page)).toContainText('3 activities answer 3 of your 4 challenges');
      await matcher(page).getByRole('button', { name: 'See your plan' }).tap();
      await expect(matcher(page).getByRole('heading', { name: /^Your plan: / })).toBeFocused();
      await expect(matcher(page).getByRole('heading', { name: /^Your plan: / })).toBeInViewport();
      await expect(planned(page)).toHaveCount(3);
      for (const item of await planned(page).all()) {
        await expect(item).toContainText(/Reported|Suggested|Inferred/);
      }
      await expect(
        matcher(page).getByText(/The study names no digital activity against this/),
      ).toBeVisible();
    });
  });
}

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

test('the agency’s help stands beside the activity, and where no activity is known', async ({
  page,
}) => {
  await page.goto('/matcher/');
  await pick(page, 'noticed abroad', 3);
  await expect(
    matcher(page).getByRole('link', { name: 'Come to our search clinic' }),
  ).toBeVisible();
  await pick(page, 'freight', 2);
  await expect(
    matcher(page).getByRole('link', { name: 'Ask our market desk about freight' }),
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

test('what the plan takes is printed, and printing needs no table to be opened', async ({
  page,
}) => {
  await page.goto('/matcher/');
  await pick(page, 'noticed abroad', 3);
  await expect(matcher(page).getByRole('button', { name: 'Print this page' })).toBeVisible();
  const measure = matcher(page).getByText('Inquiries from search by country');
  await expect(measure.filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(measure.filter({ visible: true })).toHaveCount(1);
  await expect(
    matcher(page)
      .getByText(/^This week: /)
      .first(),
  ).toBeVisible();
});

test('what is being done is shown, though nothing is chosen that it answers', async ({ page }) => {
  const marks = choosing({ 'activity.digital-invoicing': 'doing' });
  await page.addInitScript((text) => localStorage.setItem('servitization:norrland', text), marks);
  await page.goto('/matcher/');
  await expect(matcher(page).getByRole('heading', { name: 'Also on your list' })).toBeVisible();
  await expect(
    matcher(page).getByRole('button', { name: 'Doing: Digital invoicing' }),
  ).toHaveAttribute('aria-pressed', 'true');
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
