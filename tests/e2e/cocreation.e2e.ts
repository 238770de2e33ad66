import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { cocreation } from '@servitization/core';
import { axeViolations } from '../support/axe.ts';
import { tabTo } from '../support/keyboard.ts';
import { listenTo } from '../support/silence.ts';

const board = (page: Page) => page.locator('servitization-cocreation');
const button = (page: Page, name: string) => board(page).getByRole('button', { name, exact: true });

/** Jumps to the end of the page, past all that waits for its reader: it comes all the same. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(board(page).getByText('Save or open the board')).toBeVisible();
}

/** Presses a button from the keyboard, and waits until its form has the focus. */
async function begin(page: Page, name: string): Promise<void> {
  await button(page, name).press('Enter');
  await expect(board(page).getByRole('form').locator(':focus')).toHaveCount(1);
}

/** Types into one field after the other, and saves. */
async function fillIn(page: Page, texts: readonly string[], save = 'Save'): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, ({ tag, text }) => tag === 'button' && text === save);
  await page.keyboard.press('Enter');
  await expect(board(page).getByRole('form').locator('button', { hasText: 'Cancel' })).toHaveCount(
    0,
  );
}

/** Chooses a phase as on a phone’s list: its first letters, then the button. */
async function moveTo(page: Page, card: string, phase: string): Promise<void> {
  const choice = board(page).getByRole('combobox', { name: `Move ${card} to` });
  await choice.focus();
  await page.keyboard.type(phase);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(board(page).getByText(`${phase}. `).first()).toBeVisible();
}

test('one need by keyboard alone: a card, its figures, a test, what it taught, and the next cycle', async ({
  page,
}) => {
  test.slow();
  const heard = listenTo(page);
  await page.goto('/cocreation/#own');
  await expect(board(page)).toContainText('What would help your customer most?');
  await readToTheEnd(page);

  await test.step('a need becomes a card', async () => {
    await begin(page, 'Add a micro-service');
    await fillIn(page, ['Kiln alarm', 'The kiln stops at night and nobody sees it']);
    await expect(board(page)).toContainText('1 step is owed now, in cycle 1');
  });

  await test.step('its estimates say when it breaks even, and how sure that is', async () => {
    await button(page, 'Open card: Kiln alarm').press('Enter');
    await begin(page, 'Estimate');
    await fillIn(page, ['20', '30', '40', '5', '6', '8', '50', '60', '90']);
    await expect(board(page)).toContainText('Value a cycle: about 30, between 20 and 40');
    await expect(board(page)).toContainText(/Break-even is likely in cycle \d/);
    await expect(board(page)).toContainText(
      /The chance that value covers cost by cycle \d is about/,
    );
  });

  await test.step('it is tested against a target, and measured', async () => {
    await moveTo(page, 'Kiln alarm', 'Implement micro-services');
    await begin(page, 'Add a measure');
    await page.keyboard.type('Stops found late');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await fillIn(page, []);
    await begin(page, 'Add a number: Stops found late');
    await fillIn(page, ['1']);
    await expect(board(page)).toContainText(/Stops found late: 1, target 2/);
    await begin(page, 'Write down what was measured');
    await fillIn(page, ['24', '66']);
    await expect(board(page)).toContainText('Cycle 1: value 24, cost 66');
  });

  await test.step('what it taught becomes the next card', async () => {
    await moveTo(page, 'Kiln alarm', 'Evaluate benefits');
    await begin(page, 'Add a lesson');
    await page.keyboard.type('The night shift wants it on its phones');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await fillIn(page, []);
    await begin(page, 'Make it a card: The night shift wants it on its phones');
    await fillIn(page, ['Night alarm']);
    await expect(board(page)).toContainText('It is a card now.');
  });

  await test.step('the next cycle begins with both', async () => {
    await button(page, 'Begin cycle 2').press('Enter');
    await tabTo(page, ({ value }) => value !== '');
    await page.keyboard.press('Space');
    await tabTo(page, ({ tag, text }) => tag === 'button' && text === 'Begin cycle 2');
    await page.keyboard.press('Enter');
    await expect(board(page)).toContainText('owed now, in cycle 2');
    await expect(board(page).getByText('Identify needs. Proposed.')).toHaveCount(2);
    expect(await axeViolations(page)).toEqual([]);
  });

  await test.step('after a reload all of it is still there, and in a file', async () => {
    const entries = board(page).getByText(/^\d+ entries$/);
    const count = await entries.innerText();
    await page.reload();
    await readToTheEnd(page);
    await expect(board(page)).toContainText('owed now, in cycle 2');
    await expect(entries).toHaveText(count);
    const file = page.waitForEvent('download');
    await button(page, 'Save as table (CSV)').press('Enter');
    const csv = await readFile(await (await file).path(), 'utf8');
    const state = cocreation.fold(cocreation.parseLog(csv).events);
    expect(state.services.map(({ name, phase }) => [name, phase])).toEqual([
      ['Kiln alarm', 'identify-needs'],
      ['Night alarm', 'identify-needs'],
    ]);
    expect(state.log).toHaveLength(Number.parseInt(count, 10));
  });
  expect(heard).toEqual([]);
});

test('the board of the example is there for reading, in the words of the page', async ({
  page,
}) => {
  await page.goto('/fi/cocreation/');
  await expect(board(page)).toContainText('Etäkalibrointi');
  await expect(board(page)).not.toContainText(/\b(Remote|the|your)\b/);
  await expect(board(page).getByRole('button', { name: /^Lisää/ })).toHaveCount(0);
});
