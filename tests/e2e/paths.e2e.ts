import { readFileSync } from 'node:fs';
import { type Download, expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import { axeViolations } from '../support/axe.ts';
import { focused, tabTo } from '../support/keyboard.ts';
import { listenTo } from '../support/silence.ts';

const complete = readFileSync(
  new URL('../../examples/complete.servitization.json', import.meta.url),
  'utf8',
);

const paths = (page: Page) => page.locator('servitization-paths');
const matrix = (page: Page) => page.locator('servitization-matrix');

const haveAssessed = (page: Page) =>
  page.addInitScript((text) => {
    if (!localStorage.length) localStorage.setItem('servitization:norrland', text);
  }, complete);

/** Levels of the ten questions: money, skills and a home market; little need of partners. */
const levels = [3, 2, 2, 1, 1, 4, 1, 1, 1, 4];

async function answerTheTen(page: Page): Promise<void> {
  let last = '';
  for (const level of levels) {
    await tabTo(page, ({ name }) => name !== '' && name !== last);
    last = (await focused(page)).name;
    await page.keyboard.press('Space');
    for (let step = 0; step < level; step++) await page.keyboard.press('ArrowDown');
  }
}

const pressButton = async (page: Page, name: string) => {
  await tabTo(page, ({ tag, text }) => tag === 'button' && text === name);
  await page.keyboard.press('Enter');
};

/** What a button hands over, as text. */
async function saved(page: Page, name: string): Promise<string> {
  const download: Promise<Download> = page.waitForEvent('download');
  await pressButton(page, name);
  return readFileSync(await (await download).path(), 'utf8');
}

/** The one entry of the calendar file, as a calendar program reads it. */
async function calendarEntry(page: Page) {
  const file = await saved(page, 'Save for your calendar (iCalendar)');
  const calendar = new ICAL.Component(ICAL.parse(file));
  expect(calendar.getFirstProperty('method')).toBeNull();
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  expect(events).toHaveLength(1);
  const [event] = events as [ICAL.Event];
  return {
    uid: event.uid,
    sequence: event.sequence,
    day: event.startDate.toString(),
    isWholeDay: event.startDate.isDate,
    text: event.description,
  };
}

test('a user compares, chooses and plans by keyboard alone, and sees the choice on the matrix', async ({
  page,
}) => {
  test.slow();
  const heard = listenTo(page);
  await haveAssessed(page);
  await page.goto('/paths/');
  await answerTheTen(page);
  await pressButton(page, 'Compare the paths');

  await expect(paths(page).getByRole('heading', { level: 2 })).toHaveText(
    'The innovation path fits your firm best; the scaling path is not advisable now',
  );
  await expect(paths(page).getByText(/^Fits best because .+\.$/)).toHaveCount(1);
  await expect(paths(page).getByText(/^Behind the innovation path because .+\.$/)).toHaveCount(2);
  expect(await axeViolations(page)).toEqual([]);

  await pressButton(page, 'Choose the innovation path');
  await expect(paths(page).getByRole('heading', { name: 'Your plan' })).toBeVisible();
  await tabTo(page, ({ tag }) => tag === 'textarea');
  await page.keyboard.type('Customers at home pay for it');
  await tabTo(page, ({ tag }) => tag === 'input');
  await page.keyboard.type('Aino');
  await tabTo(page, ({ tag }) => tag === 'select');
  await page.keyboard.press('ArrowDown');

  const table = await saved(page, 'Save the plan as a table (CSV)');
  const [row = ''] = table.split(/\r?\n/).slice(1);
  expect(row).toMatch(
    /^"Innovation path","Leg 1: to [^"]+",.+,"Aino","Q\d 20\d\d","(20\d\d-\d\d-\d\d)","Customers at home pay for it"$/,
  );
  const [, day] = /"(20\d\d-\d\d-\d\d)"/.exec(row) ?? [];
  const first = await calendarEntry(page);
  expect(first).toMatchObject({
    day,
    isWholeDay: true,
    text: 'Path: Innovation path\nWho: Aino\nWhy this path: Customers at home pay for it',
  });
  // Changed, and taken home again: the same entry, and the later one. Its numbers count seconds.
  await page.waitForTimeout(1100);
  await tabTo(page, ({ tag }) => tag === 'select');
  await page.keyboard.press('ArrowDown');
  const then = await calendarEntry(page);
  expect(then.uid).toBe(first.uid);
  expect(then.day > first.day).toBe(true);
  expect(then.sequence).toBeGreaterThan(first.sequence);

  await tabTo(page, ({ role }) => role === 'gridcell');
  await expect(matrix(page)).toContainText('You chose the innovation path.');
  const chosen = matrix(page).locator('[data-way=route] path').first();
  await expect(chosen).toHaveCSS('stroke-width', '5px');
  await expect(chosen).toHaveAttribute('data-hue', 'digital-service-maturity');
  expect(await axeViolations(page)).toEqual([]);

  await page.goto('/');
  await expect(matrix(page)).toContainText('You chose the innovation path.');
  await page.goto('/paths/');
  await expect(paths(page).getByRole('textbox', { name: /^Why this path/ })).toHaveValue(
    'Customers at home pay for it',
  );
  await expect(paths(page).getByRole('textbox', { name: /^Who/ }).first()).toHaveValue('Aino');
  expect(heard).toEqual([]);
});

test('a mind changed shows at once on the matrix below', async ({ page }) => {
  await haveAssessed(page);
  await page.goto('/paths/');
  await paths(page).getByRole('button', { name: 'Choose the ecosystem path' }).click();
  await matrix(page).scrollIntoViewIfNeeded();
  await expect(matrix(page)).toContainText('You chose the ecosystem path.');
  await paths(page).getByRole('button', { name: 'Take the choice back' }).click();
  await expect(matrix(page)).not.toContainText('You chose');
});

test('the comparison is fetched when a reader comes near, and not before', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/paths/');
  await expect(paths(page).getByRole('radio').first()).toBeVisible();
  await expect(paths(page).getByText('Not ranked yet')).toHaveCount(0);
  await paths(page).getByRole('button', { name: 'Compare the paths' }).scrollIntoViewIfNeeded();
  await expect(paths(page).getByText('Not ranked yet')).toHaveCount(3);
});

test('on paper every field of the plan is whole, and what is not set is a line to write on', async ({
  page,
}, info) => {
  await page.setViewportSize({ width: 718, height: 1000 });
  await haveAssessed(page);
  await page.goto('/paths/');
  await paths(page).getByRole('button', { name: 'Choose the innovation path' }).click();
  const note = 'Customers at home pay for it.\n'.repeat(6).trim();
  const owner = 'Aino Virtanen with the whole service team, and whoever joins in spring';
  await paths(page)
    .getByLabel(/^Why this path/)
    .fill(note);
  const field = paths(page)
    .getByRole('textbox', { name: /^Who takes up/ })
    .first();
  await field.fill(owner);
  await expect(paths(page).getByRole('button', { name: 'Print the plan' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(field).toBeHidden();
  await expect(paths(page).getByText('Not set').filter({ visible: true })).toHaveCount(0);
  const whole = paths(page).locator('[data-empty=false]').filter({ hasText: owner });
  await expect(whole).toBeVisible();
  for (const printed of await paths(page).locator('span[data-empty=false]').all()) {
    const fits = (it: Element) =>
      it.scrollWidth <= it.clientWidth && it.scrollHeight <= it.clientHeight;
    expect(await printed.evaluate(fits)).toBe(true);
  }
  const line = paths(page).locator('span[data-empty=true]').first();
  await expect(line).toHaveCSS('border-block-end-width', '1px');
  await page.screenshot({ path: info.outputPath('plan.png'), fullPage: true });
  const pdf = await page.pdf({ path: info.outputPath('plan.pdf'), format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3);
});

test('its own print button puts the plan on paper first, on a page of its own', async ({
  page,
}, info) => {
  await page.setViewportSize({ width: 718, height: 1000 });
  await haveAssessed(page);
  await page.goto('/paths/');
  await paths(page).getByRole('button', { name: 'Choose the innovation path' }).click();
  const chosen = paths(page).getByRole('heading', { name: /^You chose the innovation path/ });
  const print = paths(page).getByRole('button', { name: 'Print the plan' });
  await expect(print).toBeVisible();
  const pagesIn = async (name: string) => {
    const pdf = await page.pdf({ path: info.outputPath(name), format: 'A4' });
    return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  };
  await page.emulateMedia({ media: 'print' });
  const whole = await pagesIn('whole.pdf');
  await expect(paths(page).locator('li[data-path]').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => Object.assign(window, { print: () => undefined }));
  await print.click();
  await page.emulateMedia({ media: 'print' });
  await expect(paths(page).locator('li[data-path]').first()).toBeHidden();
  const topOf = (it: Element) => it.getBoundingClientRect().top;
  const start = await paths(page).evaluate(topOf);
  expect((await chosen.evaluate(topOf)) - start).toBeLessThan(100);
  const section = paths(page).locator('section[data-plan]').first();
  await expect(section).toHaveCSS('break-before', 'page');
  // The reason is not written yet: there is room to write it.
  const line = paths(page).locator('label:has(textarea) > span[data-empty=true]');
  await expect(line).toHaveCSS('border-block-end-width', '1px');
  expect(await pagesIn('plan.pdf')).toBeLessThan(whole);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(paths(page).locator('li[data-path]').first()).toBeVisible();
});

const one = (id: string, weight: unknown = 1) => ({
  criteria: [{ measure: 'context', id, counts: 'for', weight }],
});
const own = (weight?: unknown) => ({
  innovation: one('risk-appetite'),
  ecosystem: one('partner-access', weight),
  scaling: one('competitive-urgency'),
});

test('a page brings its own criteria; a bad table is refused with its place, a mended one is taken', async ({
  page,
}) => {
  await haveAssessed(page);
  await page.goto('/paths/');
  await expect(paths(page).getByText(/are this toolkit’s, not the paper’s/)).toBeVisible();
  await paths(page).evaluate((it) => {
    it.addEventListener('servitization-error', (event) => {
      it.dataset.said = (event as CustomEvent).detail.message;
    });
  });
  const take = (criteria: unknown) =>
    paths(page).evaluate((it, given) => {
      delete it.dataset.said;
      Reflect.set(it, 'criteria', given);
    }, criteria);
  const refused: [criteria: unknown, place: string][] = [
    [
      own('heavy'),
      'criteria.ecosystem.criteria[0].weight: not allowed; needed: a number above 0, at most 1000',
    ],
    [
      { ...own(), conquest: one('risk-appetite') },
      'criteria.conquest: not allowed; needed: innovation, ecosystem, scaling',
    ],
    [
      { innovation: one('risk-appetite') },
      'criteria.ecosystem: is missing; needed: a plain record',
    ],
    [
      { ...own(), scaling: { ...one('ambidexterity'), weigths: [] } },
      'criteria.scaling.weigths: not allowed; needed: criteria, guards',
    ],
    ['{"innovation":', 'criteria: not allowed; needed: a plain record'],
  ];
  const fallback = page.getByRole('heading', { name: 'Three paths, side by side' });
  for (const [criteria, message] of refused) {
    await take(criteria);
    await expect(paths(page)).toHaveAttribute('data-said', `<servitization-paths> ${message}`);
    await expect(fallback).toBeVisible();
  }
  await take(own());
  await expect(paths(page).getByText(/has been set by this site/)).toBeVisible();
  await expect(fallback).toBeHidden();
  await paths(page).evaluate((it) => it.removeAttribute('criteria'));
  await expect(paths(page).getByText(/are this toolkit’s, not the paper’s/)).toBeVisible();
});

for (const width of [320, 360, 768, 1280]) {
  test(`the paths do not scroll sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await haveAssessed(page);
    await page.goto('/paths/');
    await paths(page).getByRole('button', { name: 'Choose the innovation path' }).click();
    await expect(paths(page).getByRole('heading', { name: 'Your plan' })).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test('in Finnish the comparison, the plan and what is fetched for them speak Finnish', async ({
  page,
}) => {
  await haveAssessed(page);
  await page.goto('/paths/');
  await paths(page).evaluate((it) => it.setAttribute('locale', 'fi'));
  await expect(paths(page).getByRole('heading', { level: 2 })).not.toHaveText(/path/);
  await paths(page)
    .getByRole('button', { name: /^Valitse/ })
    .first()
    .click();
  await expect(paths(page).getByText('Suunnitelmanne')).toBeVisible();
  await expect(paths(page).locator('section').first()).not.toContainText(/\b(the|your|you)\b/i);
});

test('without script the page tells what would stand there', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await page.goto('/paths/');
  await expect(
    paths(page).getByRole('heading', { name: 'Three paths, side by side' }),
  ).toBeVisible();
  await expect(
    matrix(page).getByRole('heading', { name: 'Your path on the matrix' }),
  ).toBeVisible();
  await page.close();
});
