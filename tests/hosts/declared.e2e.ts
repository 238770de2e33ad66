import { expect, type Page } from '@playwright/test';
import { renderElement } from '@servitization/embed/server';
import {
  answersIn,
  assessment,
  documentOf,
  example,
  expectAnswers,
  KEY,
  matrix,
  test,
} from './host.ts';
import { differences, looksOf } from './looks.ts';

type Example = Parameters<typeof example>[0] | 'empty';
const documentNamed = (name: Example) => (name === 'empty' ? undefined : example(name));

const pageWith = (elements: readonly string[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page from a server</title>
    <link rel="icon" href="data:,"><script type="module" src="/embed/servitization.js"></script>
    </head><body>${elements.join('')}<p>What comes after the widgets.</p></body></html>`;

/** A host's page as its server writes it, with what the widgets look like in it. */
async function htmlOf(name: Example): Promise<string> {
  const profile = documentNamed(name) as Parameters<typeof renderElement>[2];
  const elements = await Promise.all([
    renderElement('servitization-assessment', { profile: 'acme' }, profile, {
      fallback: '<p>The questions, on paper.</p>',
    }),
    renderElement('servitization-matrix', { profile: 'acme', 'heading-level': '3' }, profile),
  ]);
  return pageWith(elements);
}

/** Opens the page under the hosts' strict policy; the script comes when `release` is called. */
async function openHtml(page: Page, body: string): Promise<() => void> {
  const policy = (await page.request.get('/hosts/plain.html')).headers()['content-security-policy'];
  await page.route('**/hosts/declared.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body,
      headers: { 'content-security-policy': policy ?? '' },
    }),
  );
  let release = () => {};
  const gate = new Promise<void>((open) => {
    release = open;
  });
  await page.route('**/embed/servitization.js', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('/hosts/declared.html', { waitUntil: 'commit' });
  // The last of the page has been read, and the styles of what stands before it have come.
  await expect(page.getByText('What comes after the widgets.')).toBeVisible();
  await expect(matrix(page).last().getByRole('heading').first()).toBeVisible();
  return release;
}

const openDeclared = async (page: Page, name: Example) => openHtml(page, await htmlOf(name));

/** The script has taken over once its own sheet has the link's place. */
const isTakenOver = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() =>
        [...document.querySelectorAll('servitization-assessment, servitization-matrix')].every(
          ({ shadowRoot }) =>
            shadowRoot?.adoptedStyleSheets.length && !shadowRoot.querySelector('link'),
        ),
      ),
    )
    .toBe(true);

/** Without what a server adds for as long as there is no script. */
const drawnLooks = async (page: Page) =>
  (await looksOf(page)).filter(({ name }) => !/^(link|script)\b/.test(name ?? ''));

for (const name of ['empty', 'half-answered', 'complete'] as const) {
  test(`what a server draws (${name}) looks the same before and after the script`, async ({
    page,
    heard,
  }) => {
    const release = await openDeclared(page, name);
    const before = await page.screenshot({ fullPage: true });
    await page.evaluate(() => {
      const kept = document.querySelector('servitization-matrix')?.shadowRoot?.querySelector('h3');
      Object.assign(window, { kept });
    });
    release();
    await isTakenOver(page);
    // Compared by hand: what differs in two pictures takes minutes to print.
    expect(before.equals(await page.screenshot({ fullPage: true }))).toBe(true);
    // Taken over and not drawn anew: it is the very element that the server wrote.
    expect(await page.evaluate('kept.isConnected')).toBe(true);
    await expectAnswers(matrix(page), Object.keys(documentNamed(name)?.ratings.self ?? {}).length);
    expect(heard).toEqual([]);
  });
}

test('on one page four languages look the same before and after the script', async ({
  page,
  heard,
}) => {
  const half = documentNamed('half-answered') as Parameters<typeof renderElement>[2];
  const ofLocale = (locale: string) => [
    renderElement('servitization-assessment', { id: locale, locale, profile: 'acme' }, half),
    renderElement('servitization-matrix', { locale, profile: 'acme' }, half),
  ];
  const locales = ['en', 'sv', 'fi', 'de'];
  const release = await openHtml(page, pageWith(await Promise.all(locales.flatMap(ofLocale))));
  const before = await drawnLooks(page);
  release();
  await isTakenOver(page);
  expect(differences(await drawnLooks(page), before)).toEqual([]);
  for (const locale of locales)
    await expect(page.locator(`#${locale} .servitization`)).toHaveAttribute('lang', locale);
  expect(heard).toEqual([]);
});

test('a board and a journey that a server drew are taken over as they are', async ({
  page,
  heard,
}) => {
  const whole = documentNamed('whole-story') as Parameters<typeof renderElement>[2];
  const kinds = [
    'servitization-matrix',
    'servitization-cocreation',
    'servitization-ecosystem',
  ] as const;
  const html = pageWith(
    await Promise.all(kinds.map((kind) => renderElement(kind, { profile: 'acme' }, whole))),
  );
  expect(html).not.toMatch(/<style|\sstyle=/);
  const release = await openHtml(page, html);
  const figures = kinds.map((kind) => page.locator(kind).getByRole('figure').first());
  const textsOf = () => Promise.all(figures.map((figure) => figure.innerText()));
  const before = await textsOf();
  expect(before[1]).toContain('owes this now');
  expect(before[2]).toContain('Saimaa Line Service');
  for (const figure of figures) await figure.evaluate((it) => it.setAttribute('data-kept', ''));
  release();
  await expect
    .poll(() =>
      page.evaluate(
        (names) =>
          names.every((name) => {
            const root = document.querySelector(name)?.shadowRoot;
            return root?.adoptedStyleSheets.length && !root.querySelector('link');
          }),
        kinds,
      ),
    )
    .toBe(true);
  expect(await textsOf()).toEqual(before);
  for (const figure of figures) expect(await figure.getAttribute('data-kept')).toBe('');
  expect(heard).toEqual([]);
});

test('answers given before the script came are kept', async ({ page, heard }) => {
  const release = await openDeclared(page, 'empty');
  const radios = assessment(page).getByRole('radio', { name: /^Piloting/ });
  await radios.nth(0).check();
  await assessment(page)
    .getByRole('radio', { name: /^Don’t know/ })
    .nth(1)
    .check();
  release();
  await isTakenOver(page);
  await expectAnswers(assessment(page), 2);
  await expect(radios.nth(0)).toBeChecked();
  await expect(assessment(page).getByRole('radio', { checked: true })).toHaveCount(2);
  await expect(assessment(page)).toContainText('1 of 8 answered, 1 don’t know');
  await radios.nth(2).check();
  await expectAnswers(matrix(page), 3);
  expect(heard).toEqual([]);
});

/** Somebody who changes their mind with every frame until the script has taken over. */
const waver = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const root = document.querySelector('servitization-assessment')?.shadowRoot as ShadowRoot;
    const radios = [...root.querySelectorAll<HTMLInputElement>('fieldset:first-of-type input')];
    const steps = radios.filter(({ name }) => name === radios[0]?.name).slice(0, 5);
    let last = '';
    for (let frame = 0; root.querySelector('link'); frame++) {
      steps[frame % 5]?.click();
      last = String(frame % 5);
      await new Promise(requestAnimationFrame);
    }
    return last;
  });

test('an answer that is changed while the script takes over stands as it was last', async ({
  page,
  heard,
}) => {
  const release = await openDeclared(page, 'empty');
  const wavering = waver(page);
  release();
  const last = Number(await wavering);
  const firstLevel = async () =>
    Object.values((await documentOf(assessment(page)))?.ratings.self ?? {})[0]?.level;
  await expect.poll(firstLevel).toBe(last);
  await expect(assessment(page).getByRole('radio').nth(last)).toBeChecked();
  expect(heard).toEqual([]);
});

test('a browser that has a document of its own keeps it', async ({ page, heard }) => {
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    KEY,
    JSON.stringify(example('complete')),
  ] as const);
  const release = await openDeclared(page, 'half-answered');
  release();
  await isTakenOver(page);
  expect(await answersIn(matrix(page))).toBe(17);
  await expect(assessment(page)).toContainText('All questions answered');
  expect(heard).toEqual([]);
});

test('without its parts, what a server has drawn gives way to the fallback', async ({ page }) => {
  await page.route('**/parts/maturity-*.js', (route) => route.abort());
  const release = await openDeclared(page, 'half-answered');
  release();
  await expect(page.getByText('The questions, on paper.')).toBeVisible();
  await expect(matrix(page).getByRole('grid')).toBeHidden();
});

test('a server’s HTML has neither style elements nor style attributes', async () => {
  for (const name of ['empty', 'half-answered', 'complete'] as const) {
    expect(await htmlOf(name)).not.toMatch(/<style|\sstyle=/);
  }
});

test('a server is told what it may not ask for', async () => {
  await expect(renderElement('servitization-nothing')).rejects.toThrow(
    'needed: servitization-assessment, servitization-matrix',
  );
  await expect(renderElement('servitization-matrix', { theme: 'dim' })).rejects.toThrow(
    'attributes.theme: not allowed; needed: auto, light, dark, high-contrast',
  );
  await expect(renderElement('servitization-matrix', { onclick: 'x' })).rejects.toThrow(
    'attributes.onclick',
  );
  const hostile = { ...example('half-answered'), name: '</script><script>alert(1)</script>' };
  const html = await renderElement('servitization-matrix', {}, hostile as never);
  expect(html).not.toContain('<script>alert');
});
