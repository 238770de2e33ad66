import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from '../support/axe.ts';
import { listenTo } from '../support/silence.ts';

/** What somebody types, and the widget that they should come to. */
const words = [
  ['self-assessment', 'Assessment'],
  ['maturity', 'MaturityMatrix'],
  ['radar', 'MaturityMatrix'],
  ['roadmap', 'StrategyPath'],
  ['barriers', 'ChallengeMatcher'],
  ['challenges', 'ChallengeMatcher'],
  ['pilot', 'ScalingTracker'],
  ['proof of concept', 'ScalingTracker'],
  ['retrospective', 'CocreationBoard'],
  ['stakeholder', 'EcosystemJourney'],
  ['consonance', 'EcosystemJourney'],
  ['micro-service', 'CocreationBoard'],
  ['quiz', 'Assessment'],
  ['backup', 'CompanyFile'],
  ['PDF', 'Report'],
] as const;

test('an editor finds each widget by the words of the field', async ({ page }) => {
  await page.goto('/catalogue/?path=/docs/introduction--docs');
  for (const [word, widget] of words) {
    await page.locator('#storybook-explorer-searchfield').fill(word);
    const results = page.getByRole('option').filter({ hasText: widget });
    await expect(results.first(), `“${word}” leads to ${widget}`).toBeVisible();
  }
});

/** All pages of text, as the built catalogue itself lists them. */
async function docsOf(page: Page): Promise<readonly string[]> {
  const answer = await page.request.get('/catalogue/index.json');
  const { entries } = (await answer.json()) as { entries: Record<string, { type: string }> };
  return Object.keys(entries).filter((id) => entries[id]?.type === 'docs');
}

const widthOver = () => document.documentElement.scrollWidth - innerWidth;

/** What a page looks like in the dark depends on these alone: the others are made of their parts. */
const inTheDark =
  /^(introduction|getting-started|changelog|accessibility|foundations|guides-vite|frameworks-(rules|sources)|components-button|widgets-maturitymatrix)/;

async function open(page: Page, id: string, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.goto(`/catalogue/iframe.html?viewMode=docs&id=${id}`);
  await expect(page.getByRole('heading', { level: 1 }).first(), id).toBeVisible();
}

async function readsWell(page: Page, id: string): Promise<void> {
  const schemes = inTheDark.test(id) ? (['dark', 'light'] as const) : (['light'] as const);
  for (const colorScheme of schemes) {
    await open(page, id, colorScheme);
    if (schemes.length < 2) continue;
    const found = await axeViolations(page, 'color-contrast', 'scrollable-region-focusable');
    expect(found, `${id} in ${colorScheme} colors`).toEqual([]);
  }
  expect(await page.evaluate(widthOver), `${id} goes past 320 px`).toBeLessThanOrEqual(0);
}

/** Shares of the pages, so that two can be read at a time. */
const SHARES = 3;

for (const share of Array.from({ length: SHARES }, (_, index) => index)) {
  test(`every page reads well on a phone, and complains of nothing: ${share + 1} of ${SHARES}`, async ({
    page,
  }) => {
    test.slow();
    const heard = listenTo(page);
    await page.setViewportSize({ width: 320, height: 640 });
    const ids = await docsOf(page);
    expect(ids.length).toBeGreaterThan(40);
    for (const [at, id] of ids.entries()) if (at % SHARES === share) await readsWell(page, id);
    expect(heard.filter((line) => /^(error|failed)/.test(line))).toEqual([]);
  });
}
