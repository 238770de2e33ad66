import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { ecosystem } from '@servitization/core';
import { axeViolations } from '../support/axe.ts';
import { tabTo } from '../support/keyboard.ts';
import { listenTo } from '../support/silence.ts';

const journey = (page: Page) => page.locator('servitization-ecosystem');
const button = (page: Page, name: string) =>
  journey(page).getByRole('button', { name, exact: true });

/** Scrolls on until all that waits for its reader has come. */
const readToTheEnd = (page: Page) =>
  expect(async () => {
    await journey(page).evaluate((it) => it.scrollIntoView({ block: 'end' }));
    await expect(journey(page).getByText('Save or open the log')).toBeVisible({ timeout: 500 });
  }).toPass();

const press = (page: Page, ...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

/** Presses a button from the keyboard, and waits until its form has the focus. */
async function begin(page: Page, name: string): Promise<void> {
  await button(page, name).press('Enter');
  await expect(journey(page).getByRole('form').locator(':focus')).toHaveCount(1);
}

/** Goes to the form's button with Tab, and presses it. */
async function save(page: Page): Promise<void> {
  await tabTo(page, ({ tag, text }) => tag === 'button' && text === 'Save');
  await press(page, 'Enter');
  await expect(journey(page).getByRole('form')).toHaveCount(0);
}

/** Answers a scale from the keyboard: from its first step so many steps on. */
async function answer(page: Page, name: RegExp, steps: number): Promise<void> {
  await journey(page).getByRole('group', { name }).getByRole('radio').first().focus();
  await press(page, 'Space', ...Array.from({ length: steps }, () => 'ArrowDown'));
}

async function addPartner(page: Page, name: string): Promise<void> {
  await begin(page, 'Add a partner');
  await page.keyboard.type(name);
  await save(page);
}

test('partners by keyboard alone: a rating, the route, what to do next, a review, and the next cycle', async ({
  page,
}) => {
  test.slow();
  const heard = listenTo(page);
  await page.goto('/ecosystem/#own');
  await expect(journey(page)).toContainText('Name the partners that you can’t do without');
  await readToTheEnd(page);

  await test.step('where the firm starts says which route fits', async () => {
    await journey(page).locator('summary', { hasText: 'Say where you start from' }).press('Enter');
    for (const { id } of ecosystem.framework.traits) {
      await journey(page).locator(`input[name$="-${id}"]`).first().focus();
      await press(page, 'Space');
    }
    await press(page, 'Tab');
    await expect(journey(page)).toContainText('Adaptation fits where you start');
    await expect(journey(page)).toContainText('Both routes can lead to the same end');
  });

  await test.step('two partners stand around the firm, the weaker one first to look at', async () => {
    await addPartner(page, 'Norrland Sensor');
    await addPartner(page, 'Kvarken Logistics');
    await button(page, 'Add a partner').focus();
    const map = journey(page).getByRole('group', { name: 'Partners around your firm' });
    await map.getByRole('button').first().press('Enter');
    await expect(
      journey(page).getByRole('heading', { name: 'Norrland Sensor: not assessed yet' }),
    ).toBeFocused();
    await answer(page, /How well do you/, 3);
    await answer(page, /How well does working together/, 1);
    await press(page, 'Tab');
    await expect(journey(page)).toContainText('Norrland Sensor holds you back.');
    await expect(map.getByRole('button').first()).toHaveAccessibleName(
      /consonance 3 of 4, resonance 1 of 4, holds back/,
    );
  });

  await test.step('what to do together follows, and is begun', async () => {
    const status = journey(page)
      .getByRole('combobox', { name: /^Status: / })
      .first();
    await status.focus();
    await page.keyboard.type('In pro');
    await expect(status).toHaveValue('in-progress');
  });

  await test.step('both loops have an entry, and the cycle is closed', async () => {
    await begin(page, 'Write down: co-monitoring');
    await page.keyboard.type('Alarms reach the mill a day late');
    await press(page, 'Tab');
    await page.keyboard.type('Open the sensor feed');
    await save(page);
    await begin(page, 'Write down: co-learning');
    await page.keyboard.type('Spare parts are ordered too late');
    await save(page);
    await button(page, 'Close cycle 1').press('Enter');
    await expect(journey(page)).toContainText('Cycle 2 is running');
    expect(await axeViolations(page)).toEqual([]);
  });

  await test.step('after a reload all of it is still there, and what is open came along', async () => {
    const entries = journey(page).getByText(/^\d+ entries$/);
    const count = await entries.innerText();
    await page.reload();
    await readToTheEnd(page);
    await expect(journey(page)).toContainText('Brought along from earlier cycles');
    await expect(entries).toHaveText(count);
    const file = page.waitForEvent('download');
    await button(page, 'Save as file (JSON)').press('Enter');
    const state = ecosystem.fold(
      ecosystem.parseLog(await readFile(await (await file).path(), 'utf8')).events,
    );
    expect(state.log).toHaveLength(Number.parseInt(count, 10));
    expect(state.partners.map(({ consonance, resonance }) => [consonance, resonance])).toEqual([
      [3, 1],
      [null, null],
    ]);
  });
  expect(heard).toEqual([]);
});

test('the partners of the example are there for reading, in the words of the page', async ({
  page,
}) => {
  await page.goto('/fi/ecosystem/');
  await expect(journey(page)).toContainText('Kartonkitehdas, Oulu');
  await expect(journey(page)).not.toContainText(/\b(Board mill|the|your)\b/);
  await expect(journey(page).getByRole('button', { name: /^Lisää/ })).toHaveCount(0);
});
