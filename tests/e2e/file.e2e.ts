import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { listenTo } from '../support/silence.ts';

const KEY = 'servitization:norrland';
const half = readFileSync('examples/half-answered.servitization.json', 'utf8');
const file = (page: Page) => page.locator('servitization-file');
const button = (page: Page, name: string) => file(page).getByRole('button', { name, exact: true });

const stored = (page: Page): Promise<unknown> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null'), KEY);
const hand = (page: Page, name: string, content: string) =>
  file(page)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

/** The portal's own page with the element at its end: under the portal's policy, in a shadow root. */
async function visit(page: Page, text: string | null = half, hash = ''): Promise<void> {
  await page.addInitScript(
    ([key, kept]) => {
      if (kept !== null && localStorage.getItem(key) === null) localStorage.setItem(key, kept);
    },
    [KEY, text] as const,
  );
  await page.goto(`/${hash}`);
  await page.evaluate(() => {
    const element = document.createElement('servitization-file');
    element.setAttribute('profile', 'norrland');
    document.querySelector('main')?.append(element);
  });
  await expect(button(page, 'Open a file')).toBeVisible();
}

test('a firm takes its file home, erases it on a shared computer, and goes on elsewhere', async ({
  page,
}) => {
  const heard = listenTo(page);
  await visit(page);
  const download = page.waitForEvent('download');
  await button(page, 'Download the file').click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('tallberg-hydraulics.servitization.json');
  const text = readFileSync(await saved.path(), 'utf8');
  expect(JSON.parse(text)).toEqual(JSON.parse(half));

  await file(page).getByText('Erase everything').click();
  await button(page, 'Erase everything').click();
  await file(page).getByRole('button', { name: 'Erase for good' }).click();
  await expect(file(page).getByText('Everything is erased.')).toBeVisible();
  expect(await stored(page)).toMatchObject({ ratings: {}, chosen: {}, events: [] });
  await page.reload();
  expect(await stored(page)).toMatchObject({ ratings: {} });

  await visit(page, null);
  await hand(page, 'home.servitization.json', text);
  await button(page, 'Open it here').click();
  await expect(file(page).getByRole('heading', { name: 'Tallberg Hydraulics' })).toBeVisible();
  expect(await stored(page)).toMatchObject({ ratings: JSON.parse(half).ratings });
  expect(heard).toEqual([]);
});

test('a link brings the file to another browser, and leaves its address', async ({
  page,
  browser,
}) => {
  await visit(page);
  await file(page).getByText('Share as a link').click();
  await button(page, 'Make the link').click();
  const link = await file(page).getByLabel('Link with the whole file').inputValue();
  const other = await (await browser.newContext()).newPage();
  const heard = listenTo(other);
  await visit(other, null, `#${link.split('#')[1]}`);
  await expect(file(other).getByText('Opened from a link')).toBeVisible();
  await button(other, 'Open it here').click();
  await expect(file(other).getByRole('heading', { name: 'Tallberg Hydraulics' })).toBeVisible();
  expect(new URL(other.url()).hash).toBe('');
  expect(heard).toEqual([]);
  await other.context().close();
});

test('an adviser comments on a client’s file, and the client finds the comment in their own', async ({
  page,
  browser,
}) => {
  const adviser = await (await browser.newContext()).newPage();
  await visit(adviser, null);
  await hand(adviser, 'client.servitization.json', half);
  await file(adviser).getByRole('radio', { name: 'Look at it and comment' }).check();
  await button(adviser, 'Look at it').click();
  await file(adviser).getByLabel('Your name, for the comments').fill('Aino Korpi');
  await file(adviser).getByLabel('Comment on the whole file').fill('Whom have you asked?');
  await button(adviser, 'Add the comment').click();
  const download = adviser.waitForEvent('download');
  await button(adviser, 'Download with my comments').click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('tallberg-hydraulics-with-comments.servitization.json');
  expect(await stored(adviser)).toBeNull();

  await visit(page);
  await hand(page, saved.suggestedFilename(), readFileSync(await saved.path(), 'utf8'));
  await expect(file(page).getByText('1 new')).toBeVisible();
  await button(page, 'Merge').click();
  await file(page).getByText('Comments: 1 open').click();
  await expect(file(page).getByText('Whom have you asked?')).toBeVisible();
  await expect(file(page).getByText(/^Aino Korpi, /)).toBeVisible();
  await adviser.context().close();
});
