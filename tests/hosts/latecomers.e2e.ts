import { expect, type Page } from '@playwright/test';
import { focused, tabTo } from '../support/keyboard.ts';
import { answerOne, assessment, example, store, test, visit } from './host.ts';

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
  const release = await holdBack(page);
  await answerOne(page);
  await assessment(page).getByRole('button', { name: 'Add a note' }).click();
  await tabTo(page, ({ name }) => name !== '');
  const { name } = await focused(page);
  release();
  await expect(assessment(page).getByRole('textbox')).toBeVisible();
  expect((await focused(page)).name).toBe(name);
  expect(heard).toEqual([]);
});
