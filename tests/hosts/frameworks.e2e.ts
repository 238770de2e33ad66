import { expect, type Page } from '@playwright/test';
import { focused, tabTo } from '../support/keyboard.ts';
import { answerOne, assessment, expectAnswers, matrix, test, visit } from './host.ts';

test.describe.configure({ mode: 'parallel' });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

for (const [name, file] of [
  ['Vue', 'frameworks/vue'],
  ['Angular', 'frameworks/angular'],
  ['React', 'frameworks/react'],
] as const) {
  test(`${name} hears the elements’ events, with the document`, async ({ page, heard }) => {
    await visit(page, file);
    await answerOne(page);
    await expect(page.getByText('Changes: 1, answers: 1')).toBeVisible();
    await assessment(page)
      .getByLabel(/^Piloting/)
      .nth(1)
      .check();
    await expect(page.getByText('Changes: 2, answers: 2')).toBeVisible();
    expect(heard).toEqual([]);
  });

  test(`${name} sets attributes and properties, at the start and later`, async ({
    page,
    heard,
  }) => {
    await visit(page, file);
    await expect(assessment(page)).toHaveAttribute('density', 'comfortable');
    await expect(assessment(page).getByRole('heading', { level: 3 })).toBeVisible();
    await expect(matrix(page).getByRole('heading', { level: 3 })).toBeVisible();

    await press(page, 'Compact');
    await expect(assessment(page).locator('section')).toHaveAttribute('data-density', 'compact');
    await press(page, 'Deeper headings');
    await expect(assessment(page).getByRole('heading', { level: 4 })).toBeVisible();
    await answerOne(page);
    await press(page, 'Other company');
    await expectAnswers(assessment(page), 0);
    await expectAnswers(matrix(page), 0);
    expect(heard).toEqual([]);
  });

  test(`${name} takes an element away and brings it back with what it had`, async ({
    page,
    heard,
  }) => {
    await visit(page, file);
    await answerOne(page);
    await press(page, 'Matrix');
    await expect(matrix(page)).toHaveCount(0);
    await press(page, 'Matrix');
    await expect(matrix(page).getByRole('heading').first()).toContainText('not assessed yet');
    await expectAnswers(matrix(page), 1);
    expect(heard).toEqual([]);
  });

  test(`${name} sets properties on elements whose script comes later`, async ({ page, heard }) => {
    let release = () => {};
    const gate = new Promise<void>((open) => {
      release = open;
    });
    await page.route('**/embed/servitization.js', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(`/hosts/${file}.html`, { waitUntil: 'commit' });
    // As a page does that doesn't wait for the elements: its own script isn't held back by theirs.
    await page.evaluate(() => {
      const own = document.querySelector<HTMLScriptElement>('script[src*=assets]');
      return import(own?.src ?? '');
    });
    await expect(page.getByText('The questions, on paper.')).toBeVisible();
    release();
    await expect(assessment(page).getByRole('heading', { level: 3 })).toBeVisible();
    await expect(matrix(page).getByRole('heading', { level: 3 })).toBeVisible();
    expect(heard).toEqual([]);
  });
}

test.describe('in a dialog of Bootstrap’s, which holds the focus', () => {
  const again = (page: Page) => page.locator('servitization-assessment#again');

  const openDialog = async (page: Page) => {
    await visit(page, 'frameworks/bootstrap');
    await press(page, 'Ask again');
    await expect(page.getByRole('dialog', { name: 'Ask again' })).toHaveCSS('opacity', '1');
    await expect(again(page).getByRole('radio').first()).toBeVisible();
    await tabTo(page, ({ name }) => name !== '');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expectAnswers(matrix(page), 1);
  };

  test('a question is answered from the keyboard, and Escape closes the note alone', async ({
    page,
    heard,
  }) => {
    await openDialog(page);
    await tabTo(page, ({ text }) => text === 'Add a note');
    await page.keyboard.press('Enter');
    await expect(again(page).getByRole('textbox')).toBeFocused();
    await page.keyboard.type('Asked twice');
    await page.keyboard.press('Escape');
    expect((await focused(page)).text).toBe('Edit note');
    await expect(again(page)).toContainText('Asked twice');
    // Bootstrap has 300 ms of fading before the dialog is gone.
    await expect(page.getByRole('dialog', { name: 'Ask again' })).toHaveClass(/\bshow\b/);
    expect(heard).toEqual([]);
  });

  test('our own dialog takes the focus and gives it back, and Escape closes it alone', async ({
    page,
    heard,
  }) => {
    await openDialog(page);
    await again(page).getByRole('button', { name: 'Review all answers' }).click();
    await again(page).getByRole('button', { name: 'Clear all answers' }).click();
    await expect(again(page).getByRole('button', { name: 'Keep them' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(again(page).getByRole('button', { name: 'Clear all answers' })).toBeFocused();
    await expect(page.getByRole('dialog', { name: 'Ask again' })).toHaveClass(/\bshow\b/);
    await expectAnswers(matrix(page), 1);

    await page.keyboard.press('Escape');
    await expect(again(page)).toHaveCount(0);
    await expect(assessment(page).getByRole('radio').first()).toBeVisible();
    expect(heard).toEqual([]);
  });
});
