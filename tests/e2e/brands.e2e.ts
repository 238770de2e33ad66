import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from '../support/axe.ts';
import { listenTo } from '../support/silence.ts';

const half = readFileSync(
  new URL('../../examples/half-answered.servitization.json', import.meta.url),
  'utf8',
);
const brands = { red: 'rgb(181, 18, 27)', yellow: 'rgb(255, 209, 0)', blue: 'rgb(0, 58, 112)' };

const comeBack = (page: Page) =>
  page.addInitScript((text) => {
    if (!localStorage.length) localStorage.setItem('servitization:norrland', text);
  }, half);

const heading = (page: Page) => page.getByRole('heading', { name: /digital services lead/ });

for (const [brand, color] of Object.entries(brands)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the ${brand} brand’s pages read well on ${colorScheme} paper`, async ({ page }) => {
      const heard = listenTo(page);
      await page.emulateMedia({ colorScheme });
      await comeBack(page);
      for (const path of ['', 'workshop/']) {
        await page.goto(`/brands/${brand}/${path}`);
        await expect(heading(page)).toBeVisible();
        expect(await axeViolations(page, 'color-contrast', 'link-in-text-block')).toEqual([]);
      }
      expect(heard).toEqual([]);
    });
  }

  test(`the ${brand} brand is on the bar and on the button that goes on`, async ({ page }) => {
    await comeBack(page);
    await page.goto(`/brands/${brand}/`);
    await expect(page.locator('.masthead')).toHaveCSS('background-color', color);
    const next = page.getByRole('button', { name: 'Next', exact: true });
    await expect(next).toHaveCSS('background-color', color);
  });
}

/** The pages of single tools: brands and papers by turns, as each pair is looked at above. */
const toolPages = [
  ['red', 'light', 'paths'],
  ['yellow', 'dark', 'matcher'],
  ['blue', 'light', 'cocreation'],
  ['red', 'dark', 'ecosystem'],
  ['yellow', 'light', 'tracker'],
  ['blue', 'dark', 'file'],
  ['yellow', 'light', 'builder'],
] as const;

for (const brand of Object.keys(brands)) {
  test(`the tools on the ${brand} brand’s pages read well`, async ({ page }) => {
    const heard = listenTo(page);
    await comeBack(page);
    for (const [, colorScheme, path] of toolPages.filter(([of]) => of === brand)) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/brands/${brand}/${path}/`);
      const tool = page.locator(path === 'builder' ? 'main' : `servitization-${path}`);
      await expect(tool.getByRole('heading', { level: 2 }).first()).toBeVisible();
      expect(await axeViolations(page, 'color-contrast', 'link-in-text-block')).toEqual([]);
    }
    expect(heard).toEqual([]);
  });
}

test('whoever shows the page to a partner changes its brand and keeps the answers', async ({
  page,
}) => {
  await comeBack(page);
  await page.goto('/workshop/');
  const looks = page.getByRole('navigation', { name: /another invented agency/ });
  await looks.getByRole('link', { name: 'Trade Desk West' }).click();
  await expect(page).toHaveURL('/brands/yellow/workshop/');
  await expect(page.locator('.agency')).toHaveText('Trade Desk West');
  await expect(page.getByLabel('Company')).toHaveValue('Tallberg Hydraulics');
  await expect(heading(page)).toBeVisible();

  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').first().click();
  await expect(page).toHaveURL('/brands/yellow/');
  await page.getByRole('link', { name: 'Norrland Export' }).click();
  await expect(page).toHaveURL('/');
});
