import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from '../support/axe.ts';

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

const catalogue = '/catalogue/?path=/docs/introduction--docs';

for (const [word, widget] of words) {
  test(`an editor who searches for “${word}” finds ${widget}`, async ({ page }) => {
    await page.goto(catalogue);
    await page.locator('#storybook-explorer-searchfield').fill(word);
    const results = page.getByRole('option').filter({ hasText: widget });
    await expect(results.first()).toBeVisible();
  });
}

const pages = [
  'introduction--docs',
  'getting-started--docs',
  'guides-vite-and-react--docs',
  'guides-troubleshooting--docs',
  'foundations-color--docs',
  'foundations-type-and-space--docs',
  'foundations-motion--docs',
  'widgets-maturitymatrix--guidance',
  'components-button--guidance',
  'frameworks-internationalization-matrix--docs',
  'frameworks-sources--docs',
  'frameworks-rules--docs',
  'accessibility--docs',
  'what-is-kept-where--docs',
  'changelog--docs',
];

const open = async (page: Page, id: string) => {
  await page.goto(`/catalogue/iframe.html?viewMode=docs&id=${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

for (const id of pages) {
  test(`the page ${id} reads well by day and by night, and never scrolls sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open(page, id);
      const found = await axeViolations(page, 'color-contrast', 'scrollable-region-focusable');
      expect(found, colorScheme).toEqual([]);
    }
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
}
