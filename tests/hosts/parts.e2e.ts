import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { answerOne, assessment, expectAnswers, matrix, test, visit } from './host.ts';

const readme = readFileSync(new URL('../../packages/embed/README.md', import.meta.url), 'utf8');

/** Names in the README's table of parts, where hosts look for them. */
const documented = (): string[] => {
  const [, section = ''] = readme.split('### Parts');
  const [table = ''] = section.split(/\n#/);
  return [...table.matchAll(/^\| `([a-z]+)`/gm)].map(([, name = '']) => name);
};

const partsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const all = roots.flatMap((root) => [...root.querySelectorAll('[part]')]);
    return [...new Set(all.flatMap(({ part }) => [...part]))];
  });

/** Opens the page with one thing of each kind on it. */
async function openAll(page: Page): Promise<void> {
  await visit(page, 'parts');
  await answerOne(page);
  await expectAnswers(matrix(page), 1);
  await assessment(page).getByRole('button', { name: 'Review all answers' }).click();
  const clear = assessment(page).getByRole('button', { name: 'Clear all answers' });
  await clear.click();
  await assessment(page).getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(assessment(page).getByText('All answers are cleared.')).toBeVisible();
  await answerOne(page);
}

test('a page may style each part that the README names, and there are no others', async ({
  page,
  heard,
}) => {
  await openAll(page);
  const questions = assessment(page);
  await expect(questions.locator('section')).toHaveCSS('padding-left', '20px');
  await expect(questions.getByRole('heading').first()).toHaveCSS('letter-spacing', '1px');
  const next = questions.getByRole('button', { name: 'Next' });
  await expect(next).toHaveCSS('text-transform', 'uppercase');
  await expect(next).toHaveCSS('border-top-left-radius', '99px');
  const note = questions.getByRole('button', { name: 'Add a note' });
  await expect(note).toHaveCSS('text-decoration-style', 'wavy');
  await expect(note).not.toHaveCSS('border-top-left-radius', '99px');
  await expect(questions.locator('fieldset').first()).toHaveCSS('padding-top', '11px');
  await expect(questions.locator('label').first()).toHaveCSS('border-bottom-width', '3px');
  await expect(matrix(page).getByRole('figure')).toHaveCSS('max-width', '333px');
  await expect(matrix(page).locator('details').first()).toHaveCSS('border-left-width', '4px');
  const notice = questions.getByText('All answers are cleared.').locator('../..');
  await expect(notice).toHaveCSS('outline-style', 'dotted');

  const seen = await partsOn(page);
  await questions.getByRole('button', { name: 'Review all answers' }).click();
  await questions.getByRole('button', { name: 'Clear all answers' }).click();
  await expect(page.getByRole('dialog')).toHaveCSS('border-top-left-radius', '17px');
  const all = new Set([...seen, ...(await partsOn(page))]);
  expect([...all].sort()).toEqual(documented().sort());
  expect(heard).toEqual([]);
});
