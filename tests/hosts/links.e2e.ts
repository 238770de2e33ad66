import { expect, type Page } from '@playwright/test';
import { axeViolations } from '../support/axe.ts';
import { assessment, test, visit } from './host.ts';

const first = (page: Page) => assessment(page).first();
const other = (page: Page) => assessment(page).last();

/** Name of the radio group that has the focus, in whichever shadow root, once it is in view. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const { top, bottom } = active?.getBoundingClientRect() ?? new DOMRect(0, -1);
    const isInView = top >= 0 && bottom <= innerHeight;
    return isInView ? active?.getAttribute('name') : 'nothing in view';
  });

const expectFocus = (page: Page, name: string) => expect.poll(() => focused(page)).toBe(name);

/** As a link on the page, or the reader's address bar, would. */
const follow = (page: Page, fragment: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);

test.describe('a link to a question', () => {
  test('leads there as the page opens, and later ones after it', async ({ page, heard }) => {
    await page.goto('/hosts/questions.html#servitization-assessment-align-coopetition');
    await expectFocus(page, 'servitization-assessment-align-coopetition');
    await follow(page, '#servitization-assessment-invest-in-digital-technologies');
    await expectFocus(page, 'servitization-assessment-invest-in-digital-technologies');
    expect(heard).toEqual([]);
  });

  test('goes by the id of its element, even where that still waits to be near', async ({
    page,
  }) => {
    await visit(page, 'questions');
    await expect(first(page).getByRole('radio').first()).toBeVisible();
    await follow(page, '#other-align-coopetition');
    await expectFocus(page, 'other-align-coopetition');
    await expect(first(page).getByRole('heading', { level: 2 })).toHaveText('Digital awareness');
    await follow(page, '#servitization-assessment-align-coopetition');
    await expectFocus(page, 'servitization-assessment-align-coopetition');
    await follow(page, '#other-assess-digital-readiness');
    await expectFocus(page, 'other-assess-digital-readiness');
  });

  test('leads to its place on a page of all phases, whose far questions are drawn by then', async ({
    page,
  }) => {
    await visit(page, 'settings');
    const last = assessment(page).getByRole('radio').last();
    const isDrawn = () =>
      last.evaluate((radio) => radio.checkVisibility({ contentVisibilityAuto: true }));
    expect(await isDrawn()).toBe(false);
    await follow(page, '#servitization-assessment-develop-co-creation-routines');
    await expectFocus(page, 'servitization-assessment-develop-co-creation-routines');
    await expect.poll(isDrawn).toBe(true);
    await follow(page, '#servitization-assessment-align-coopetition');
    await expectFocus(page, 'servitization-assessment-align-coopetition');
  });

  test('is what the review offers to copy, by the same id', async ({ page }) => {
    await visit(page, 'questions');
    await other(page).scrollIntoViewIfNeeded();
    await other(page).getByRole('button', { name: 'Review all answers' }).click();
    const link = other(page).getByRole('link').first();
    await expect(link).toHaveAttribute('href', /#other-assess-digital-readiness$/);
  });
});

test('two of a kind have names of their own for assistive technology', async ({ page }) => {
  await visit(page, 'questions');
  await other(page).scrollIntoViewIfNeeded();
  for (const name of ['Questions for Acme', 'Questions for the other firm'])
    await expect(page.getByRole('region', { name })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});
