import { expect } from '@playwright/test';
import { axeViolations } from '../support/axe.ts';
import {
  documentIn,
  element,
  expectAnswered,
  expectFitting,
  frameOf,
  giveValue,
  inside,
  isInWindow,
  moveElsewhere,
  recordFrameEvents,
  test,
  visitFrames,
  widgetIn,
} from './frames.ts';
import { example, KEY, overflowOf } from './host.ts';

test('a frame is as high as its content, in every width', async ({ page, heard }) => {
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await visitFrames(page, 'element');
    await element(page).evaluate((it) => it.setAttribute('view', 'all'));
    await expect(widgetIn(page).locator('fieldset')).toHaveCount(17);
    await expectFitting(page);
    await element(page).evaluate((it) => it.setAttribute('view', 'phases'));
    await expect(widgetIn(page).locator('fieldset')).not.toHaveCount(17);
    await expectFitting(page);
    expect(await overflowOf(page)).toBe(0);
  }
  expect(heard).toEqual([]);
});

test('it grows with the reader’s text, and shrinks again', async ({ page, heard }) => {
  await visitFrames(page, 'element');
  const frame = await frameOf(page);
  const heightOf = () => page.locator('iframe').evaluate((it) => it.clientHeight);
  const before = await heightOf();
  await frame.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expect.poll(heightOf).toBeGreaterThan(before * 1.5);
  await expectFitting(page);
  await frame.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  await expect.poll(heightOf).toBe(before);
  expect(heard).toEqual([]);
});

test('a page that grants it less gets a frame that scrolls', async ({ page }) => {
  await visitFrames(page, 'element');
  const scrolls = async () =>
    (await frameOf(page)).evaluate(() => {
      scrollTo(0, 50);
      return scrollY > 0;
    });
  expect(await scrolls()).toBe(false);
  await page.evaluate(() => document.querySelector('iframe')?.classList.add('low'));
  await element(page).evaluate((it) => it.setAttribute('view', 'all'));
  await expect.poll(scrolls).toBe(true);
});

test('a widget from another site works as one on the page', async ({ page, heard, elsewhere }) => {
  const events = await recordFrameEvents(page);
  await visitFrames(page, 'element');
  await moveElsewhere(page, elsewhere);
  await widgetIn(page)
    .getByLabel(/^Leading/)
    .first()
    .check();
  await expect
    .poll(async () => (await events()).map(({ type, from }) => `${type} ${from}`))
    .toEqual([
      'servitization-ready questions',
      'servitization-ready questions',
      'servitization-change questions',
    ]);
  const change = (await events()).at(-1);
  expect(change?.composed).toBe(true);
  expect(change?.detail).toMatchObject({ change: { type: 'rate', level: 4 } });
  expect(await documentIn(page)).toEqual(change?.detail.profile);
  await giveValue(page, example('half-answered'));
  await expect.poll(() => documentIn(page)).toEqual(example('half-answered'));
  await expectFitting(page);
  expect(heard).toEqual([]);
});

test('in a sandbox without storage it works on, and says once what it can’t keep', async ({
  page,
  heard,
}) => {
  await visitFrames(page, 'sandboxed');
  await expect(widgetIn(page).getByRole('status')).toContainText('Not saved.');
  await expect(widgetIn(page)).not.toContainText('kept as you go');
  await widgetIn(page)
    .getByLabel(/^Leading/)
    .first()
    .check();
  await expectAnswered(page, 1);
  await expect(widgetIn(page).getByText('Not saved.')).toHaveCount(1);
  await expectFitting(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(heard).toEqual([]);
});

test('a page that keeps the document gives it back to a frame that can’t', async ({
  page,
  heard,
}) => {
  await page.addInitScript((key) => {
    if (self !== top) return;
    document.addEventListener('servitization-change', (event) =>
      localStorage.setItem(key, JSON.stringify((event as CustomEvent).detail.profile)),
    );
    document.addEventListener('DOMContentLoaded', () => {
      const kept = localStorage.getItem(key);
      const frame = document.querySelector('servitization-frame');
      if (kept && frame) Object.assign(frame, { value: JSON.parse(kept) });
    });
  }, KEY);
  await visitFrames(page, 'sandboxed');
  const questions = widgetIn(page).locator('fieldset');
  await questions
    .nth(0)
    .getByLabel(/^Leading/)
    .check();
  await questions
    .nth(1)
    .getByLabel(/^Piloting/)
    .check();
  await expectAnswered(page, 2);
  await visitFrames(page, 'sandboxed');
  await expectAnswered(page, 2);
  await expect(widgetIn(page).getByRole('radio', { checked: true })).toHaveCount(2);
  expect(heard).toEqual([]);
});

test('two frames on a page share a document, and each speaks for itself', async ({
  page,
  heard,
}) => {
  const events = await recordFrameEvents(page);
  await visitFrames(page, 'pair');
  await widgetIn(page)
    .getByLabel(/^Leading/)
    .first()
    .check();
  await expectAnswered(page, 1, 'matrix');
  await expectFitting(page);
  const heights = await page
    .locator('iframe')
    .evaluateAll((all) => all.map((it) => it.clientHeight));
  expect(heights[0]).not.toBe(heights[1]);
  const said = (await events()).map(({ type, from }) => `${type} ${from}`);
  expect(said.sort()).toEqual([
    'servitization-change questions',
    'servitization-ready matrix',
    'servitization-ready questions',
  ]);
  expect(heard).toEqual([]);
});

test('a frame alone needs no script around it', async ({ page, heard }) => {
  await page.goto('/hosts/frames/bare.html');
  const widget = page.frameLocator('iframe').locator('.servitization');
  await expect(widget).toHaveAttribute('lang', 'fi');
  await expect(widget).toHaveAttribute('data-theme', 'dark');
  await widget.getByRole('radio').first().check();
  await page.reload();
  await expect(widget.getByRole('radio').first()).toBeChecked();
  expect(heard).toEqual([]);
});

test('the page’s fragment leads to a question in the frame, from another site too', async ({
  page,
  elsewhere,
}) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await visitFrames(page, 'element');
  await element(page).evaluate((it) => it.setAttribute('view', 'all'));
  await moveElsewhere(page, elsewhere);
  await expect(widgetIn(page).locator('fieldset')).toHaveCount(17);
  await expectFitting(page);
  const entries = await page.evaluate(() => history.length);
  const question = widgetIn(page).locator('fieldset').nth(14);
  const radio = question.getByRole('radio').first();
  const id = await radio.getAttribute('name');
  expect(await isInWindow(page, question)).toBe(false);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `${id}`);
  await expect(radio).toBeFocused();
  await expect.poll(() => isInWindow(page, question)).toBe(true);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
});

test('a page opened at a question of the frame shows it, though the frame grows after that', async ({
  page,
  elsewhere,
}) => {
  await page.setViewportSize({ width: 900, height: 700 });
  const name = 'questions-configure-product-service-digital-modules';
  const question = widgetIn(page)
    .locator('fieldset')
    .filter({ has: page.locator(`[name=${name}]`) });
  await visitFrames(page, `element#${name}`);
  for (const prepare of [async () => {}, () => moveElsewhere(page, elsewhere)]) {
    await prepare();
    await expect(question.getByRole('radio').first()).toBeFocused();
    await expect.poll(() => isInWindow(page, question)).toBe(true);
  }
});

test('what opens out of sight is brought into sight', async ({ page, elsewhere }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await visitFrames(page, 'element');
  await moveElsewhere(page, elsewhere);
  await giveValue(page, example('half-answered'));
  await element(page).evaluate((it) => it.setAttribute('view', 'all'));
  await expect(widgetIn(page).locator('fieldset')).toHaveCount(17);
  await expectFitting(page);
  await widgetIn(page).getByRole('button', { name: 'Clear all answers' }).click();
  const dialog = widgetIn(page).getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect.poll(() => isInWindow(page, dialog)).toBe(true);
});

test('a click on what is in sight moves nothing', async ({ page, elsewhere }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await visitFrames(page, 'element');
  await moveElsewhere(page, elsewhere);
  await page.evaluate(() => scrollTo(0, 150));
  const option = widgetIn(page)
    .getByLabel(/^Leading/)
    .first();
  const before = await option.boundingBox();
  await option.check();
  await expectAnswered(page, 1);
  await page.waitForTimeout(200);
  expect(await option.boundingBox()).toEqual(before);
});

test('a link to the result leads on in the page, where the page says', async ({ page }) => {
  await visitFrames(page, 'element');
  await giveValue(page, example('complete'));
  await element(page).evaluate((it) => {
    it.setAttribute('view', 'all');
    it.setAttribute('result-link', '#after');
  });
  await inside(page).getByRole('link', { name: 'See where you stand' }).click();
  await expect(page).toHaveURL(/element\.html#after$/);
  await expect(page.locator('#after')).toBeInViewport();
});

test('a frame takes over how the page looks, and what it changes', async ({ page, heard }) => {
  await visitFrames(page, 'element');
  const styleOf = (name: string) =>
    widgetIn(page).evaluate((it, asked) => getComputedStyle(it).getPropertyValue(asked), name);
  expect(await styleOf('font-family')).toBe('Georgia, serif');
  expect(await styleOf('--servitization-accent')).toBe('rgb(0, 58, 112)');
  expect(await styleOf('background-color')).toBe('rgb(252, 251, 249)');
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
    document.documentElement.style.setProperty('--servitization-radius-control', '7px');
  });
  await expect.poll(() => styleOf('background-color')).toBe('rgb(21, 23, 28)');
  await expect.poll(() => styleOf('--servitization-radius-control')).toBe('7px');
  await expectFitting(page);
  expect(heard).toEqual([]);
});

test('answers are handed to the page once the user agrees to its text', async ({ page, heard }) => {
  const events = await recordFrameEvents(page);
  await visitFrames(page, 'element');
  await giveValue(page, example('complete'));
  await element(page).evaluate((it) => it.setAttribute('consent', 'We prepare our first talk.'));
  await widgetIn(page).getByLabel('We prepare our first talk.').check();
  await widgetIn(page).getByRole('button', { name: 'Send my answers' }).click();
  await expect
    .poll(async () => (await events()).at(-1))
    .toMatchObject({
      type: 'servitization-submit',
      detail: { profile: example('complete'), consent: { text: 'We prepare our first talk.' } },
    });
  expect(heard).toEqual([]);
});

test('after a reload the frame is as high as before, and heard again', async ({ page, heard }) => {
  const events = await recordFrameEvents(page);
  await visitFrames(page, 'element');
  const frame = await frameOf(page);
  await frame.evaluate(() => location.reload());
  await expect.poll(async () => (await events()).length).toBe(2);
  await element(page).evaluate((it) => it.setAttribute('view', 'all'));
  await expect(widgetIn(page).locator('fieldset')).toHaveCount(17);
  await expectFitting(page);
  expect(heard).toEqual([]);
});

test('an element that leaves takes its frame along, and may come back', async ({ page, heard }) => {
  await visitFrames(page, 'element');
  await page.evaluate(() => {
    const frame = document.querySelector('servitization-frame') as Element;
    frame.remove();
    Object.assign(window, { parked: frame });
  });
  await expect(page.locator('iframe')).toHaveCount(0);
  await page.evaluate(() =>
    document.body.append((window as unknown as { parked: Element }).parked),
  );
  await expectFitting(page);
  await expect(page.locator('iframe')).toHaveCount(1);
  expect(heard).toEqual([]);
});

for (const part of ['servitization.js', 'parts/runtime-*.js']) {
  test(`without ${part} the frame says so in its language, and to the page`, async ({ page }) => {
    const events = await recordFrameEvents(page);
    await page.route(`**/embed/${part}`, (route) => route.abort());
    await page.goto('/hosts/frames/finnish.html');
    await expect(inside(page).getByText('Työkalua ei voitu ladata.')).toBeVisible();
    const types = async () => (await events()).map(({ type }) => type);
    await expect.poll(types).toContain('servitization-error');
  });
}

test('on paper nothing of the frame is cut off', async ({ page }) => {
  await visitFrames(page, 'element');
  const frame = await frameOf(page);
  const overflow = () => frame.evaluate(() => getComputedStyle(document.documentElement).overflowY);
  expect(await overflow()).toBe('hidden');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(overflow).toBe('visible');
  await expectFitting(page);
});

test('page and frame pass axe', async ({ page }) => {
  await visitFrames(page, 'pair');
  expect(await axeViolations(page)).toEqual([]);
});
