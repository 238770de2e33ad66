import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { scaling } from '@servitization/core';
import { axeViolations } from '../support/axe.ts';
import { tabTo } from '../support/keyboard.ts';
import { listenTo } from '../support/silence.ts';

const example: { readonly events: readonly scaling.ScalingEvent[] } = JSON.parse(
  readFileSync(new URL('../../examples/two-years.servitization.json', import.meta.url), 'utf8'),
);

const tracker = (page: Page) => page.locator('servitization-tracker');
const button = (page: Page, name: string | RegExp) => tracker(page).getByRole('button', { name });
const form = (page: Page) => tracker(page).getByRole('form');
const pilots = (page: Page) => tracker(page).getByRole('region', { name: 'Pilots' });
const log = (page: Page) => tracker(page).getByRole('region', { name: 'Log' });
/** Every entry as it is told: its day, what it is, and what was written beside it. */
const timeline = (page: Page) => log(page).locator('ol > li').allInnerTexts();

/** Scrolls on until all that waits for its reader has come. */
const readToTheEnd = (page: Page) =>
  expect(async () => {
    await tracker(page).evaluate((it) => it.scrollIntoView({ block: 'end' }));
    await expect(tracker(page).getByText('Save or open the log')).toBeVisible({ timeout: 500 });
  }).toPass();

async function openOwn(page: Page): Promise<void> {
  await page.goto('/tracker/#own');
  await expect(tracker(page)).toContainText('Where does your scaling stand?');
  await readToTheEnd(page);
}

const press = (page: Page, ...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

/** Goes to the form's button with Tab, and presses it. */
async function save(page: Page, name = 'Save'): Promise<void> {
  await tabTo(page, ({ tag, text }) => tag === 'button' && text === name);
  await press(page, 'Enter');
}

async function addPilot(page: Page, customer: string): Promise<void> {
  await press(page, 'Enter');
  await page.keyboard.type(customer);
  await press(page, 'Tab');
  await page.keyboard.type('Fewer stops');
  await press(page, 'Tab');
  await page.keyboard.type('Stops a week');
  await save(page);
  await expect(button(page, 'Add a pilot')).toBeFocused();
}

/**
 * Ends the next pilot that Tab gets to, without a contract: the second of the two choices, which the
 * arrow goes to from the first.
 */
async function endPilot(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  await tabTo(page, ({ text }) => text === 'End pilot', key);
  await press(page, 'Enter');
  await expect(form(page).getByRole('radio').first()).toBeFocused();
  await press(page, 'ArrowDown');
  await expect(form(page).getByRole('radio', { name: 'Ended, no contract' })).toBeChecked();
  await save(page);
}

async function saved(page: Page, name: string): Promise<string> {
  const file = page.waitForEvent('download');
  await button(page, name).press('Enter');
  return readFile(await (await file).path(), 'utf8');
}

const open = (page: Page, text: string, name = 'log.json') =>
  tracker(page)
    .getByLabel('Open a saved log')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('pilots that lead nowhere bring a warning; then the gate, a strategy, and the same log everywhere', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const heard = listenTo(page);
  await openOwn(page);
  const warned = tracker(page).getByText('The last 3 pilots ended without a contract.');

  await test.step('three pilots end without a contract', async () => {
    const customers = ['A mine', 'A sawmill', 'A port'];
    await tabTo(page, ({ text }) => text === 'Add a pilot');
    for (const customer of customers) await addPilot(page, customer);
    // The last from the button below them, then each from the headline above, where the focus goes.
    for (const key of ['Shift+Tab', 'Tab', 'Tab'] as const) {
      await expect(warned).toHaveCount(0);
      await endPilot(page, key);
    }
    await expect(
      tracker(page).getByRole('status').filter({ hasText: 'ended without a contract' }),
    ).toContainText('a customer that is ready, a clear need and the figures that decide');
    await expect(pilots(page).getByText('The last 3 pilots')).toBeInViewport({ ratio: 1 });
    expect(await axeViolations(page)).toEqual([]);
  });

  await test.step('on a phone the fourth brings it again, in view and below the focus', async () => {
    await page.setViewportSize({ width: 360, height: 780 });
    await tabTo(page, ({ text }) => text === 'Add a pilot');
    await addPilot(page, 'A quay');
    await endPilot(page, 'Shift+Tab');
    await expect(pilots(page).getByText('The last 4 pilots')).toBeInViewport({ ratio: 1 });
    await expect(pilots(page).getByRole('heading')).toBeFocused();
    await expect(pilots(page).getByRole('heading')).toBeInViewport({ ratio: 1 });
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  await test.step('the gate is passed with a reason, and not without', async () => {
    await tabTo(page, ({ text }) => text === 'Pass the gate', 'Shift+Tab');
    await press(page, 'Enter');
    await press(page, 'Enter');
    await page.keyboard.type(' ');
    await save(page, 'Pass the gate');
    await expect(form(page).getByRole('alert')).toHaveText(/needs a reason/);
    await expect(form(page).getByLabel('Reason')).toBeFocused();
    await press(page, 'ControlOrMeta+a');
    await page.keyboard.type('A buyer waits');
    await save(page, 'Pass the gate');
    await expect(tracker(page)).toContainText('with 9 open activities. Reason: “A buyer waits”');
    await expect(tracker(page)).toContainText('Piloting is behind you: choose a way to grow');
  });

  await test.step('a strategy is chosen with its reasons in view', async () => {
    await tabTo(page, ({ text }) => text === 'Rate what you aim at');
    await press(page, 'Enter');
    for (const aim of ['ecosystem-role', 'customer-engagement', 'priority-objective']) {
      await tabTo(page, ({ name }) => name.endsWith(aim));
      await press(page, 'Space', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    }
    await expect(tracker(page)).toContainText('Servitization scaling fits what you aim at');
    const column = tracker(page).getByRole('region', { name: 'Servitization scaling' });
    await expect(column).toContainText('Role among other firms: We do; the solution is ours');
    await expect(column).toContainText('Whose feedback decides: Our customers’');
    const choose = button(page, 'Choose servitization scaling');
    await tabTo(page, ({ text }) => text === 'Choose servitization scaling', 'Shift+Tab');
    for (const [width, height] of [
      [1280, 720],
      [768, 700],
      [360, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      await press(page, 'Enter');
      await expect(form(page).getByLabel('Reason')).toBeFocused();
      for (const reason of await form(page).getByRole('listitem').all()) {
        await expect(reason).toBeInViewport({ ratio: 1 });
      }
      await expect(form(page).getByRole('listitem')).toHaveCount(3);
      await expect(form(page).getByRole('button').first()).toBeInViewport({ ratio: 1 });
      await form(page).getByRole('button', { name: 'Cancel' }).press('Enter');
      await expect(choose).toBeFocused();
    }
    await press(page, 'Enter');
    await save(page, 'Choose servitization scaling');
    await expect(tracker(page)).toContainText('Customer insights mining: 0 of 3 done');
  });

  const seen = await timeline(page);
  expect(seen[0]).toContain('Servitization scaling chosen');
  // One decision, one entry, whatever steps the arrow keys passed on the way.
  for (const aim of ['Role among other firms', 'Whose feedback decides']) {
    expect(seen.filter((entry) => entry.includes(aim))).toHaveLength(1);
  }
  expect(seen.length).toBeGreaterThanOrEqual(8);

  await test.step('after a reload the log is the same', async () => {
    await page.reload();
    await readToTheEnd(page);
    expect(await timeline(page)).toEqual(seen);
  });

  const json = await saved(page, 'Save as file (JSON)');
  const csv = await saved(page, 'Save as table (CSV)');
  expect(JSON.parse(json).events).toHaveLength(seen.length);
  expect(scaling.parseLog(csv)).toEqual(scaling.parseLog(json));
  expect(heard).toEqual([]);

  for (const [name, file] of Object.entries({ 'log.json': json, 'log.csv': csv })) {
    await test.step(`in another browser ${name} opens as the same log`, async () => {
      const other = await browser.newPage({ baseURL });
      await openOwn(other);
      await open(other, file, name);
      await expect(tracker(other)).toContainText(`${seen.length} entries added, 0 here already.`);
      expect(await timeline(other)).toEqual(seen);
      expect(await saved(other, 'Save as file (JSON)')).toBe(json);
      await open(other, file, name);
      await expect(tracker(other)).toContainText(`0 entries added, ${seen.length} here already.`);
      await other.close();
    });
  }
});

test.describe('a file that is damaged', () => {
  const whole = scaling.toJson(example.events);
  const lines = whole.split('\n');
  const [first] = example.events;
  const odd = (changes: object) => `${JSON.stringify({ ...first, ...changes })},`;

  test('gives what is left of it, and tells where it is cut', async ({ page }) => {
    await openOwn(page);
    const half = whole.slice(0, whole.length / 2);
    await open(page, half);
    const good = half.split('\n').length - 2;
    await expect(tracker(page)).toContainText(
      `${good} entries added, 0 here already, 1 could not be read.`,
    );
    await expect(tracker(page)).toContainText(
      `Entry or line ${good + 1}: the file ends here too soon`,
    );
    await open(page, whole);
    await expect(tracker(page)).toContainText(`${62 - good} entries added, ${good} here already.`);
    await expect(log(page)).toContainText('62 entries');
  });

  test('lists what is no entry, each with its place and what is needed, and takes the rest', async ({
    page,
  }) => {
    const data = { activity: 'map-key-industry-players', status: 'done' };
    const bad = [
      odd({ id: 'a', type: 'party' }),
      odd({ id: 'b', data: { ...data, on: '2026-02-30' } }),
      odd({ id: 'c', data: { ...data, on: '2025-06-01' } }),
      odd({ id: 'e', data: { ...data, note: 'x'.repeat(2_000_000) } }),
    ];
    // A clock that was set back is none of these: an earlier stamp is taken, sorted in, and told.
    const back = odd({ id: 'f', at: '2020-01-01T00:00:00.000Z-0000', data });
    await openOwn(page);
    // Nor is one that was ahead: the entry's own day counts.
    const ahead = odd({ id: 'd', at: '2999-01-01T00:00:00.000Z-0000' });
    await open(page, [lines[0], ...bad, back, ahead, ...lines.slice(1)].join('\n'));
    await expect(tracker(page)).toContainText('64 entries added, 0 here already, 4 could not be');
    const told = await tracker(page)
      .getByRole('status')
      .filter({ hasText: 'could not be read' })
      .getByRole('listitem')
      .allInnerTexts();
    expect(told).toHaveLength(6);
    expect(told[0]).toMatch(
      /^Entry or line 1, event\.type "party": is not known; needed is one of /,
    );
    expect(told[1]).toMatch(/^Entry or line 2, event\.data\.on: .*a day such as/);
    expect(told[2]).toMatch(/^Entry or line 3, event\.data\.on: /);
    expect(told[3]).toMatch(/^Entry or line 4, event\.data\.note: .*10,000 characters/);
    expect(told[4]).toMatch(/^Jan 1, 2020: /);
    expect(told[5]).toMatch(/^Jan 1, 2999: /);
    expect(Math.max(...told.map(({ length }) => length))).toBeLessThan(300);
    await log(page).getByRole('button', { name: 'Older' }).press('Enter');
    await expect(log(page).locator('ol > li').last()).toContainText('Jan 1, 2020');
  });
});

test('the example is there for reading, and apart from one’s own log', async ({ page }) => {
  const heard = listenTo(page);
  await page.goto('/tracker/');
  await expect(tracker(page)).toContainText('Service operations development: 0 of 3 done');
  await readToTheEnd(page);
  await expect(log(page)).toContainText('62 entries');
  await expect(button(page, /^(Change|Rate|Add|Take back)/)).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Start your own' }).press('Enter');
  await expect(tracker(page)).toContainText('Where does your scaling stand?');
  await readToTheEnd(page);
  await expect(log(page)).toContainText('0 entries');
  await button(page, 'Add a pilot').focus();
  await addPilot(page, 'A mine');

  await page.getByRole('link', { name: /^The example/ }).press('Enter');
  await expect(log(page)).toContainText('62 entries');
  await page.goto('/tracker/');
  await readToTheEnd(page);
  await expect(log(page)).toContainText('1 entry');
  await expect(page.getByRole('link', { name: 'Start your own' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  expect(heard).toEqual([]);
});

test('on paper stands what was read, and nothing to press', async ({ page }) => {
  await openOwn(page);
  await open(page, scaling.toJson(example.events));
  await expect(log(page)).toContainText('62 entries');
  await page.emulateMedia({ media: 'print' });
  // The phases of the map are its text, and the one that is shown is marked there.
  const pressed = button(page, /./).filter({ visible: true });
  await expect(pressed).toHaveCount(7);
  await expect(log(page).locator('ol > li').first()).toContainText('Nov 14, 2026');
  await expect(tracker(page).getByRole('combobox')).toBeHidden();
  await expect(tracker(page).getByLabel('Open a saved log')).toBeHidden();
});

test('what moved since March', async ({ page }) => {
  await page.goto('/tracker/#example');
  await readToTheEnd(page);
  await tracker(page).getByLabel('From the end of').fill('2026-03-01');
  await expect(tracker(page)).toContainText('Pilot ended: Concentrator, Outokumpu');
});

for (const width of [320, 360, 768, 1280]) {
  test(`the tracker does not scroll sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/tracker/');
    await readToTheEnd(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test('in Finnish the tracker and what it fetches speak Finnish', async ({ page }) => {
  await page.goto('/tracker/#own');
  await tracker(page).evaluate((it) => it.setAttribute('locale', 'fi'));
  const widget = tracker(page).locator('section').first();
  await expect(widget).not.toContainText('Where does your scaling stand?');
  await expect(async () => {
    await tracker(page).evaluate((it) => it.scrollIntoView({ block: 'end' }));
    await expect(widget.getByRole('button', { name: /tallennettu loki/ })).toBeVisible({
      timeout: 500,
    });
  }).toPass();
  await expect(widget).not.toContainText(/\b(the|your|you)\b/i);
});

test('without script the page tells what would stand there', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await page.goto('/tracker/');
  await expect(
    tracker(page).getByRole('heading', { name: 'One phase of trials, then one of two ways' }),
  ).toBeVisible();
  await page.close();
});
