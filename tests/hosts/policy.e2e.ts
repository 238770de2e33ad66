import { expect, type Page } from '@playwright/test';
import { useMatrix, useQuestions } from './everything.ts';
import {
  assessment,
  example,
  expectAnswers,
  matrix,
  setAttribute,
  setValue,
  square,
  store,
  test,
  visit,
} from './host.ts';

/** Begins with nothing answered, a host's link and a host's consent. */
async function open(page: Page): Promise<void> {
  await visit(page, 'plain');
  await setAttribute(assessment(page), 'consent', 'We call you about your answers.');
  await setAttribute(assessment(page), 'result-link', '#matrix');
}

/** Hands the answers over, follows the host's link, and changes every setting. */
async function useSettings(page: Page): Promise<void> {
  await setValue(assessment(page), example('complete'));
  await assessment(page).getByRole('checkbox').check();
  await assessment(page).getByRole('button', { name: 'Send my answers' }).click();
  await expect(assessment(page)).toContainText('handed to this page');
  await assessment(page).getByRole('link', { name: 'See where you stand' }).click();
  await expect(page).toHaveURL(/#matrix$/);
  for (const widget of [assessment(page), matrix(page)]) {
    await setAttribute(widget, 'theme', 'high-contrast');
    await setAttribute(widget, 'density', 'compact');
    await setAttribute(widget, 'locale', 'fi');
  }
  await setAttribute(assessment(page), 'view', 'all');
  await expect(assessment(page).locator('fieldset')).toHaveCount(17);
  await expect(square(matrix(page))).toHaveCount(0);
  await expect(matrix(page).locator('section').first()).toHaveAttribute('lang', 'fi');
}

test('a strict policy with trusted types has nothing to say about anything that can be done', async ({
  page,
  heard,
}) => {
  await open(page);
  await useQuestions(page);
  const files = await useMatrix(page);
  expect(files.map((name) => name.split('.').pop())).toEqual(['svg', 'png', 'csv']);
  await useSettings(page);
  await page.reload();
  await expectAnswers(assessment(page), 17);
  expect(heard).toEqual([]);
});

test('a page that lets in the script and nothing else has all but the picture in pixels', async ({
  page,
  heard,
}) => {
  const policy = [
    "default-src 'none'; script-src 'self'",
    "require-trusted-types-for 'script'; trusted-types 'none'",
    // The page's own empty icon.
    'img-src data:',
  ];
  await page.route('**/hosts/plain.html', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy.join('; ') };
    await route.fulfill({ response, headers });
  });
  await store(page, JSON.stringify(example('half-answered')));
  await open(page);
  await useQuestions(page);
  for (const summary of await matrix(page).locator('summary').all()) await summary.click();
  for (const format of ['Picture (SVG)', 'Table (CSV)']) {
    const file = page.waitForEvent('download');
    await matrix(page).getByRole('button', { name: format }).click();
    await file;
  }
  expect(heard).toEqual([]);
  await matrix(page).getByRole('button', { name: 'Picture (PNG)' }).click();
  await expect(matrix(page).getByRole('alert')).toContainText('could not be made');
});
