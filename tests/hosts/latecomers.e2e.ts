import { expect, type Page } from '@playwright/test';
import { focused, tabTo } from '../support/keyboard.ts';
import {
  answerOne,
  assessment,
  example,
  expectAnswers,
  matrix,
  store,
  test,
  visit,
} from './host.ts';

/** Keeps parts of the script back, from now on until the returned function is called. */
async function holdBack(page: Page): Promise<() => void> {
  let release = () => {};
  const gate = new Promise<void>((open) => {
    release = open;
  });
  await page.route('**/parts/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  return release;
}

const finish = async (page: Page) => {
  await page.getByRole('button', { name: 'Review all answers' }).focus();
  await page.keyboard.press('Enter');
};

test('the ending takes the focus where nobody has gone on, however late it comes', async ({
  page,
  heard,
}) => {
  await store(page, JSON.stringify(example('half-answered')));
  await visit(page, 'plain');
  const release = await holdBack(page);
  await finish(page);
  release();
  await expect(assessment(page).getByRole('heading').first()).toBeFocused();
  expect(heard).toEqual([]);
});

test('an ending that comes late leaves those who have gone on where they are', async ({
  page,
  heard,
}) => {
  await store(page, JSON.stringify(example('half-answered')));
  await visit(page, 'plain');
  const release = await holdBack(page);
  await finish(page);
  await tabTo(page, ({ role }) => role === 'gridcell');
  release();
  await expect(
    assessment(page).getByRole('button', { name: 'Go through the questions again' }),
  ).toBeVisible();
  expect((await focused(page)).role).toBe('gridcell');
  expect(heard).toEqual([]);
});

test('a field for a note that comes late leaves those who have gone on where they are', async ({
  page,
  heard,
}) => {
  await visit(page, 'plain');
  await answerOne(page);
  const add = assessment(page).getByRole('button', { name: 'Add a note' });
  await expect(add).toBeVisible();
  const release = await holdBack(page);
  await add.click();
  await tabTo(page, ({ name }) => name !== '');
  const { name } = await focused(page);
  release();
  await expect(assessment(page).getByRole('textbox')).toBeVisible();
  expect((await focused(page)).name).toBe(name);
  expect(heard).toEqual([]);
});

test('answers given while what they take is under way are kept, and the focus stays', async ({
  page,
  heard,
}) => {
  await visit(page, 'plain');
  const release = await holdBack(page);
  const leading = assessment(page).getByLabel(/^Leading/);
  for (const question of await leading.all()) await question.check();
  await assessment(page).getByRole('button', { name: 'Next' }).click();
  await leading.first().check();
  await expectAnswers(matrix(page), 4);
  await expect(assessment(page)).toContainText('4 of 8 answered');
  await expect(assessment(page).getByRole('button', { name: 'Clear answer' })).toHaveCount(0);
  release();
  await expect(assessment(page).getByRole('button', { name: 'Clear answer' })).toHaveCount(1);
  await expect(assessment(page)).toContainText('13 questions left');
  await expect(leading.first()).toBeFocused();
  expect(heard).toEqual([]);
});
