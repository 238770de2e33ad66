import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { listenTo } from '../support/silence.ts';

const KEY = 'servitization:norrland';
const half = readFileSync('examples/half-answered.servitization.json', 'utf8');
const story = readFileSync('examples/whole-story.servitization.json', 'utf8');
const scaling = JSON.parse(story).events.filter(({ log }: { log: string }) => log === 'scaling');
/** A firm that has answered half, and tracked its scaling. */
const tracked = JSON.stringify({ ...JSON.parse(half), events: scaling });
const file = (page: Page) => page.locator('servitization-file');
const button = (page: Page, name: string) => file(page).getByRole('button', { name, exact: true });

const stored = (page: Page): Promise<unknown> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null'), KEY);
const hand = (page: Page, name: string, content: string) =>
  file(page)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

/** The portal's own page, under the portal's policy. */
async function visit(page: Page, text: string | null = half, hash = ''): Promise<void> {
  await page.addInitScript(
    ([key, kept]) => {
      if (kept !== null && localStorage.getItem(key) === null) localStorage.setItem(key, kept);
    },
    [KEY, text] as const,
  );
  await page.goto(`/file/${hash}`);
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
  await hand(adviser, 'client.servitization.json', tracked);
  await file(adviser).getByRole('radio', { name: 'Look at it and comment' }).check();
  await button(adviser, 'Look at it').click();
  // What the client recorded, entry by entry, and nothing to record it with.
  await file(adviser)
    .getByText(/^41 entries, the latest of/)
    .click();
  const log = file(adviser).getByRole('region', { name: 'Scaling tracker' });
  await expect(log).toContainText('Gate passed');
  await file(adviser).getByLabel('Your name, for the comments').fill('Aino Korpi');
  await file(adviser).getByLabel('Comment on the whole file').fill('Whom have you asked?');
  await button(adviser, 'Add the comment').click();
  const download = adviser.waitForEvent('download');
  await button(adviser, 'Download with my comments').click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('tallberg-hydraulics-with-comments.servitization.json');
  expect(await stored(adviser)).toBeNull();

  await visit(page, tracked);
  await hand(page, saved.suggestedFilename(), readFileSync(await saved.path(), 'utf8'));
  await expect(file(page).getByText('1 new')).toBeVisible();
  await button(page, 'Merge').click();
  await file(page).getByText('Comments: 1 open').click();
  await expect(file(page).getByText('Whom have you asked?')).toBeVisible();
  await expect(file(page).getByText(/^Aino Korpi, /)).toBeVisible();
  await adviser.context().close();
});

test('whatever is done with the file, nothing of it leaves the page, and one entry of the browser’s storage has it', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const isPlain = request.method() === 'GET' && request.postData() === null;
    asked.push(isPlain ? request.url() : `${request.method()} ${request.url()}`);
  });
  await visit(page);
  const open = (summary: string | RegExp) =>
    file(page).locator('summary', { hasText: summary }).first().click();
  await file(page)
    .getByLabel(/^Company name/)
    .fill('Tallberg secret');
  await open('Moments');
  await file(page).getByLabel('Name of the moment').fill('secret');
  await button(page, 'Keep this moment').click();
  await open('Comments');
  await file(page).getByLabel('Write a comment').fill('secret');
  await button(page, 'Add the comment').click();
  await open('Share as a link');
  await button(page, 'Make the link').click();
  await expect(file(page).getByLabel('Link with the whole file')).toHaveValue(/#servitization=/);
  const download = page.waitForEvent('download');
  await button(page, 'Download the file').click();
  const saved = await download;
  await hand(page, 'secret.servitization.json', readFileSync(await saved.path(), 'utf8'));
  await file(page).getByRole('radio', { name: 'Take in a colleague’s answers' }).check();
  await button(page, 'Take in the answers').click();
  await open('People');
  await expect(
    file(page)
      .getByText(/shared questions/)
      .first(),
  ).toBeVisible();
  await hand(page, 'secret.servitization.json', half);
  await file(page).getByRole('radio', { name: 'Look at it and comment' }).check();
  await button(page, 'Look at it').click();
  await button(page, 'Back to my own file').click();

  // The page's own files, by their names: no query, no body, no other origin.
  for (const address of asked.filter((url) => !url.startsWith('blob:'))) {
    expect(address).toMatch(new RegExp(`^${baseURL}/[\\w./-]*$`));
    expect(address).not.toMatch(/secret|tallberg/i);
  }
  const kept = await page.evaluate(() => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookie: document.cookie,
  }));
  expect(kept).toEqual({ local: [KEY], session: [], cookie: '' });
  expect(await page.context().cookies()).toEqual([]);

  await open('Erase everything');
  await button(page, 'Erase everything').click();
  await file(page).getByRole('button', { name: 'Erase for good' }).click();
  await expect(file(page).getByText('Everything is erased.')).toBeVisible();
  const left = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(left).not.toMatch(/secret|tallberg/i);
});

test('text that can’t be read is listed, taken home word for word, and erased', async ({
  page,
}) => {
  const damaged = '{"schema":1,"name":"Tallb';
  await visit(page, damaged);
  await expect(file(page).getByText('What this browser has saved can’t be read.')).toBeVisible();
  await file(page).getByText('Set aside: 1 text').click();
  const download = page.waitForEvent('download');
  await file(page)
    .getByRole('button', { name: /^Download the text of/ })
    .click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(damaged);
  await button(page, 'Erase these texts').click();
  await file(page).getByRole('button', { name: 'Erase the texts', exact: true }).click();
  await expect(file(page).getByText('The texts are erased.')).toBeFocused();
  await expect(file(page).getByText(/^Set aside/)).toHaveCount(0);
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys.filter((key) => key.includes('unreadable'))).toEqual([]);
});
