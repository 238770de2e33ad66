import { expect, type Locator, type Page } from '@playwright/test';
import {
  answerOne,
  answersIn,
  assessment,
  documentOf,
  example,
  expectAnswers,
  matrix,
  recordEvents,
  setAttribute,
  setValue,
  square,
  test,
  visit,
} from './host.ts';

test.describe('profile', () => {
  test('elements of one name share a document, another name has its own', async ({
    page,
    heard,
  }) => {
    await visit(page, 'companies');
    await answerOne(page);
    await expectAnswers(page.locator('#acme-matrix'), 1);
    await expectAnswers(page.locator('#acme-again'), 1);
    await expectAnswers(page.locator('#other'), 0);
    expect(heard).toEqual([]);
  });

  test('another name brings another document, and the old one stays', async ({ page, heard }) => {
    await visit(page, 'companies');
    await setValue(page.locator('#other'), example('complete'));
    await answerOne(page);
    const again = page.locator('#acme-again');
    await setAttribute(again, 'profile', 'other');
    await expectAnswers(again, 17);
    await expect(square(again)).toBeVisible();
    await setAttribute(again, 'profile', 'acme');
    await expectAnswers(again, 1);
    await expect(square(again)).toHaveCount(0);
    expect(heard).toEqual([]);
  });
});

test.describe('loading', () => {
  const atOnce = (page: Page) => page.locator('#at-once');
  const late = (page: Page) => page.locator('#late');
  const isDrawn = (element: Locator) => element.evaluate((it) => it.shadowRoot !== null);
  /** Scrolls until the window ends so many pixels above the lazy element, and lets it notice. */
  const comeNear = (page: Page, pixels: number) =>
    late(page).evaluate(async (it, gap) => {
      window.scrollBy(0, it.getBoundingClientRect().top - window.innerHeight - gap);
      const frame = () => new Promise(requestAnimationFrame);
      await frame().then(frame).then(frame);
    }, pixels);

  test('an element is drawn at once, and a lazy one when it is near', async ({ page, heard }) => {
    await visit(page, 'lazy');
    expect(await isDrawn(atOnce(page))).toBe(true);
    await comeNear(page, 600);
    await expect(page.getByText('Still far away.')).toBeVisible();
    expect(await isDrawn(late(page))).toBe(false);

    await comeNear(page, 200);
    await expect.poll(() => isDrawn(late(page))).toBe(true);
    await expect(page.getByText('Still far away.')).toBeHidden();
    expect(heard).toEqual([]);
  });

  test('a lazy element hears of new attributes while it waits', async ({ page }) => {
    await visit(page, 'lazy');
    await setValue(atOnce(page), example('complete'));
    await setAttribute(late(page), 'profile', 'other');
    await setAttribute(late(page), 'heading-level', '4');
    expect(await isDrawn(late(page))).toBe(false);
    await comeNear(page, 0);
    await expect(late(page).getByRole('heading', { level: 4 })).toBeVisible();
    expect(await answersIn(late(page))).toBe(0);
  });

  test('a lazy element that turns eager waits no longer', async ({ page }) => {
    await visit(page, 'lazy');
    await setAttribute(late(page), 'loading', 'eager');
    expect(await isDrawn(late(page))).toBe(true);
  });
});

test.describe('attributes', () => {
  const mistakes = [
    ['view', 'assessment', 'view', 'grid', 'phases, all'],
    ['theme', 'matrix', 'theme', 'darkk', 'auto, light, dark, high-contrast'],
    ['density', 'matrix', 'density', 'dense', 'comfortable, compact'],
    ['level', 'matrix', 'heading-level', '7', '1, 2, 3, 4, 5, 6'],
    ['profile', 'matrix', 'profile', ' ', 'text of 1 to 200 characters'],
    ['locale', 'matrix', 'locale', 'tlh', 'en, sv, fi, de'],
    ['loading', 'matrix', 'loading', 'later', 'eager, lazy'],
  ] as const;

  test('each bad value is complained of once, and the default stands in for it', async ({
    page,
    heard,
  }) => {
    const events = await recordEvents(page);
    await visit(page, 'attributes');
    const said = mistakes.map(
      ([, element, attribute, value, allowed]) =>
        `<servitization-${element}> ${attribute}="${value}": allowed: ${allowed}`,
    );
    // Each element starts once its parts have come, so their order is anybody's guess.
    expect(heard.toSorted()).toEqual(said.map((message) => `error: ${message}`).sort());

    const errors = (await events()).filter(({ type }) => type === 'servitization-error');
    expect(errors).toHaveLength(mistakes.length);
    expect(errors).toEqual(
      expect.arrayContaining(
        mistakes.map(([from, , attribute, value, allowed], index) => ({
          type: 'servitization-error',
          from,
          composed: true,
          detail: { message: said[index], attribute, value, allowed },
        })),
      ),
    );

    for (const [id] of mistakes) {
      await expect(page.locator(`#${id}`).getByRole('heading', { level: 2 })).toBeVisible();
    }
    await answerOne(page);
    await expectAnswers(page.locator('#profile'), 1);
  });

  test('a bad value is not complained of again when another attribute changes', async ({
    page,
    heard,
  }) => {
    await visit(page, 'attributes');
    const before = heard.length;
    await setAttribute(page.locator('#theme'), 'heading-level', '3');
    await expect(page.locator('#theme').getByRole('heading', { level: 3 })).toBeVisible();
    await setAttribute(page.locator('#theme'), 'theme', 'dim');
    await expect.poll(() => heard.slice(before)).toHaveLength(1);
    expect(heard[before]).toContain('theme="dim"');
    await setAttribute(page.locator('#theme'), 'locale', 'fi');
    await expect(page.locator('#theme .servitization')).toHaveAttribute('lang', 'fi');
    expect(heard.slice(before)).toHaveLength(1);
  });

  test('headings begin at the level that the page gives, and go on from there', async ({
    page,
    heard,
  }) => {
    await visit(page, 'settings');
    const headings = await assessment(page).getByRole('heading').all();
    const levels = await Promise.all(headings.map((one) => one.evaluate((it) => it.localName)));
    expect(levels[0]).toBe('h3');
    expect(new Set(levels.slice(1))).toEqual(new Set(['h4']));
    expect(heard).toEqual([]);
  });

  test('a dark widget is dark on a light page, and its neighbor is not', async ({ page }) => {
    await visit(page, 'settings');
    const paper = 'background-color';
    await expect(assessment(page).locator('section')).toHaveCSS(paper, 'rgb(21, 23, 28)');
    await expect(matrix(page).locator('section').first()).toHaveCSS(paper, 'rgb(252, 251, 249)');
    const radio = assessment(page).getByRole('radio').first();
    await expect(radio).toHaveCSS('color-scheme', 'dark');
    await setAttribute(assessment(page), 'theme', 'light');
    await expect(assessment(page).locator('section')).toHaveCSS(paper, 'rgb(252, 251, 249)');
  });
});

test('a widget in high contrast has ink in the place of its grays, on the page’s own scheme', async ({
  page,
  heard,
}) => {
  await visit(page, 'settings');
  const aside = matrix(page).locator('figcaption');
  const ink = 'rgb(28, 27, 20)';
  await expect(matrix(page).locator('section').first()).toHaveCSS('color', ink);
  await expect(aside).not.toHaveCSS('color', ink);
  await setAttribute(matrix(page), 'theme', 'high-contrast');
  await expect(aside).toHaveCSS('color', ink);
  await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'dark'));
  await expect(aside).toHaveCSS('color', 'rgb(237, 235, 229)');
  expect(heard).toEqual([]);
});

test.describe('density', () => {
  test('a compact widget has smaller text and nothing too small to hit, its neighbor is as before', async ({
    page,
    heard,
  }) => {
    await visit(page, 'settings');
    const question = assessment(page).locator('legend > :last-child').first();
    const heightOf = async (widget: Locator) => (await widget.boundingBox())?.height ?? 0;
    // The first of a page of all: those far below are as high as they will be only once in view.
    const scale = assessment(page).locator('fieldset').first();
    const [high, neighbor] = [await heightOf(scale), await heightOf(matrix(page))];
    await expect(question).toHaveCSS('font-size', '17px');
    await setAttribute(assessment(page), 'density', 'compact');
    await expect(question).toHaveCSS('font-size', '16px');
    expect(await heightOf(scale)).toBeLessThan(high * 0.95);
    expect(await heightOf(matrix(page))).toBe(neighbor);
    const targets = await assessment(page).locator('label, button, summary').all();
    const heights = await Promise.all(
      targets.map(async (each) => (await each.boundingBox())?.height ?? 0),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    expect(heard).toEqual([]);
  });
});

test.describe('value', () => {
  test('gives the document, and setting it redraws every element of its name', async ({
    page,
    heard,
  }) => {
    await visit(page, 'plain');
    expect(await documentOf(matrix(page))).toMatchObject({ schema: 1, ratings: {} });
    await setValue(assessment(page), example('complete'));
    expect(await documentOf(matrix(page))).toEqual(example('complete'));
    await expect(square(matrix(page))).toBeVisible();
    await expect(assessment(page).getByRole('radio')).toHaveCount(0);
    expect(heard).toEqual([]);
  });

  test('set before the script has come, it is taken over with the other properties', async ({
    page,
    heard,
  }) => {
    await visit(page, 'early');
    await expectAnswers(matrix(page), 1);
    await expect(assessment(page).getByRole('radio', { checked: true })).toHaveCount(1);
    await expect(assessment(page).getByRole('heading', { level: 4 })).toHaveCount(1);
    await expect(assessment(page).locator('fieldset')).toHaveCount(17);
    expect(heard).toEqual([]);
  });

  test('a bad document throws an error that names the place, and changes nothing', async ({
    page,
    heard,
  }) => {
    await visit(page, 'plain');
    await answerOne(page);
    const good = await documentOf(matrix(page));
    const bad = { ...good, ratings: { self: { 'assess-digital-readiness': { level: 9 } } } };
    const place = /ratings\.self\.assess-digital-readiness\.level.*0, 1, 2, 3, 4 or null/;
    await expect(setValue(matrix(page), bad)).rejects.toThrow(place);
    expect(await documentOf(matrix(page))).toEqual(good);
    await page.reload();
    await expect.poll(() => documentOf(matrix(page))).toEqual(good);
    expect(heard).toEqual([]);
  });

  test('what was set early is for the first document, and another one is left as it was', async ({
    page,
    heard,
  }) => {
    await visit(page, 'early');
    await expectAnswers(matrix(page), 1);
    await assessment(page).evaluate((it) => {
      it.setAttribute('profile', 'another');
      it.setAttribute('density', 'compact');
    });
    await expect(assessment(page).getByRole('radio').first()).toBeVisible();
    await expectAnswers(assessment(page), 0);
    expect(heard).toEqual([]);
  });

  test('a bad document set before the script has come is reported, and what was stored is shown', async ({
    page,
    heard,
  }) => {
    await visit(page, 'plain');
    await answerOne(page);
    await page.route('**/hosts/early.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `document.querySelector('servitization-assessment').value = { schema: 1 };
               await import('/embed/servitization.js');`,
      }),
    );
    await visit(page, 'early');
    await expectAnswers(assessment(page), 1);
    await expect(assessment(page).getByRole('radio', { checked: true })).toHaveCount(1);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatch(/^error: <servitization-assessment> .*needed/);
  });
});

test('events tell of the start, of every change, and once of the last answer', async ({ page }) => {
  const events = await recordEvents(page);
  await visit(page, 'plain');
  const { ratings, ...rest } = example('complete') as ReturnType<typeof example> & object;
  const { [Object.keys(ratings.self ?? {})[0] ?? '']: _, ...self } = ratings.self ?? {};
  await setValue(assessment(page), { ...rest, ratings: { self } });
  await answerOne(page);
  await expectAnswers(matrix(page), 17);
  await page
    .getByLabel(/^Piloting/)
    .first()
    .check();
  expect(await answersIn(matrix(page))).toBe(17);

  const heard = await events();
  expect(heard.map(({ type }) => type.replace('servitization-', ''))).toEqual([
    'ready',
    'ready',
    'change',
    'complete',
    'change',
  ]);
  expect(heard.every(({ composed }) => composed)).toBe(true);
  const [, , change, complete] = heard;
  expect(change?.detail.change).toMatchObject({ type: 'rate', level: 4 });
  expect(change?.detail.profile).toEqual(complete?.detail.profile);
});
