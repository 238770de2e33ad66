import { expect, type Page } from '@playwright/test';
import { en as messagesEn } from '@servitization/assessment/locales/en';
import type { MatrixWords } from '@servitization/content';
import { de } from '@servitization/content/matrix/de';
import { en } from '@servitization/content/matrix/en';
import { fi } from '@servitization/content/matrix/fi';
import { sv } from '@servitization/content/matrix/sv';
import { de as pathsDe } from '@servitization/content/paths/de';
import { en as pathsEn } from '@servitization/content/paths/en';
import { fi as pathsFi } from '@servitization/content/paths/fi';
import { sv as pathsSv } from '@servitization/content/paths/sv';
import { en as matrixEn } from '@servitization/maturity-matrix/locales/en';
import { assessment, example, matrix, overflowOf, setValue, test, visit } from './host.ts';

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
};
const english = [en, pathsEn, messagesEn, matrixEn].flatMap(textsIn);

/** Every text in the elements that is drawn or read out, one by one. */
const shown = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return roots.flatMap((root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode.textContent?.trim() ?? '');
      const labels = [...root.querySelectorAll('[aria-label]')].map(({ ariaLabel }) => ariaLabel);
      return [...texts, ...labels.map((label) => label ?? '')].filter(Boolean);
    });
  });

async function openAll(page: Page): Promise<void> {
  for (const summary of await matrix(page).locator('summary').all()) await summary.click();
  await expect(matrix(page).locator('table')).toBeVisible();
  await expect(matrix(page).locator('dl')).toBeVisible();
}

const languages: [string, MatrixWords, typeof pathsEn][] = [
  ['sv', sv, pathsSv],
  ['fi', fi, pathsFi],
  ['de', de, pathsDe],
];

for (const [locale, words, paths] of languages) {
  test(`a page in ${locale} shows and fetches no English`, async ({ page, heard }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.addInitScript((language) => {
      Object.assign(window, { pageLanguage: language });
    }, locale);
    await page.setViewportSize({ width: 360, height: 800 });
    await visit(page, 'languages');

    const [activity] = Object.values(words.activities);
    await expect(assessment(page).getByText(activity?.question ?? '')).toBeVisible();
    await expect(assessment(page).getByText(activity?.anchors[4] ?? '')).toBeVisible();
    await setValue(matrix(page), example('complete'));
    await expect(assessment(page).getByText(words.levels[3]).first()).toBeVisible();
    await openAll(page);
    await expect(matrix(page).getByText(paths.casesNote)).toBeVisible();

    const ours = textsIn([words, paths]);
    const left = (await shown(page)).filter((text) => english.includes(text));
    expect(left.filter((text) => !ours.includes(text))).toEqual([]);
    expect(fetched.filter((url) => /-en-/.test(url))).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    expect(heard).toEqual([]);
  });
}
