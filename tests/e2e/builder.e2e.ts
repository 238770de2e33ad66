import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { build } from 'vite';
import { axeViolations } from '../support/axe.ts';
import { listenTo } from '../support/silence.ts';
import { type OtherSite, openOtherSite, pageWith } from '../support/site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

let site: OtherSite;
test.beforeAll(async () => {
  site = await openOtherSite();
});
test.afterAll(() => site.close());

const blocks = (page: Page): Locator =>
  page.getByRole('tabpanel').filter({ visible: true }).locator('pre');

/** The lines as they are shown, and the policy below them. */
async function shown(page: Page): Promise<{ texts: string[]; policy: string }> {
  // The hash of a style comes a moment later than the style.
  await expect(blocks(page).last()).toHaveText(/-src /);
  const texts = await blocks(page).allTextContents();
  return { texts, policy: texts.pop() ?? '' };
}

/** An empty page of another site with the lines in it, which allows what the builder says, and no more. */
async function paste(page: Page, html: string, policy: string): Promise<void> {
  site.answers.set('/', pageWith(html, `default-src 'none'; ${policy}`));
  await page.goto(`${site.origin}/`);
}

/** What the preview was fetching is cut off as it goes. */
const withoutPreview = (heard: readonly string[]): readonly string[] =>
  heard.filter((line) => !/^failed: .*\/embed\/parts\//.test(line));

/** Opens the builder with these choices. */
async function choose(page: Page, choices: Record<string, string>): Promise<void> {
  await page.goto(`/builder/#${new URLSearchParams(choices)}`);
  await expect(page.getByRole('tablist')).toBeVisible();
}

const BRAND = { 'brand-color': '#003a70', 'brand-radius': '6', 'brand-font': "'Some Font', serif" };

test('an editor makes the matrix look like their site, sees it, and takes the lines and the sheet home', async ({
  page,
}) => {
  const heard = listenTo(page);
  await page.goto('/builder/');
  const partner = page.frameLocator('iframe');
  await expect(
    partner.getByRole('heading', { level: 2, name: /questions answered/ }),
  ).toBeVisible();

  await page.getByRole('radio', { name: 'Internationalization matrix' }).check();
  await page.getByRole('combobox', { name: 'Language of the widget' }).selectOption('Suomi');
  await page.getByRole('textbox', { name: 'Your color' }).last().fill('#ffd100');
  await page.getByRole('textbox', { name: 'Name of the document' }).fill('<harbor> & "sons"');
  await expect(partner.getByText('Kansainvälistymismatriisi')).toBeVisible();
  await expect(partner.locator('servitization-matrix')).toHaveCSS(
    '--servitization-button',
    /ffd100/,
  );

  const check = page.locator('#check');
  await expect(check).toContainText(/#ffd100 has 1\.\d:1 on the surface\. #\w{6} of the same hue/);
  await expect(check).toContainText(/Works in a column from about \d+ px/);
  await expect(check).toContainText(/All \d+ texts are there in Suomi/);
  await expect(blocks(page).first()).toContainText(
    'profile="&lt;harbor&gt; &amp; &quot;sons&quot;"',
  );

  const [sheet] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as text' }).click(),
  ]);
  expect(sheet.suggestedFilename()).toBe('data-flow-matrix.txt');
  const text = readFileSync(await sheet.path(), 'utf8');
  expect(text).toContain('servitization:<harbor> & "sons"');
  expect(text).toContain('Nothing of the document, unless the user hands over');

  expect(await axeViolations(page)).toEqual([]);
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link.replace('brand-color=%23ffd100', 'brand-color=yelow&bogus=1'));
  const told = page.getByRole('status').filter({ hasText: 'Not all of this link' });
  await expect(told).toContainText('brand-color: “yelow” can’t be taken. An opaque color');
  await expect(told).toContainText('“bogus” is no choice of this page.');
  await expect(page.getByRole('textbox', { name: 'Name of the document' })).toHaveValue(
    '<harbor> & "sons"',
  );
  expect(withoutPreview(heard)).toEqual([]);
});

test('the script’s lines work in an empty page of another site, under the policy that is named', async ({
  page,
}) => {
  await choose(page, { widget: 'assessment', locale: 'fi', release: 'pinned', ...BRAND });
  const said = (await page.locator('#check').textContent())?.match(/([\d.]+) kB with Brotli/)?.[1];
  const { texts, policy } = await shown(page);
  const heard = listenTo(page);
  const loaded: string[] = [];
  // The preview may still be fetching what it shows.
  page.on('response', (response) => {
    if (response.frame() === page.mainFrame()) loaded.push(new URL(response.url()).pathname);
  });
  await paste(page, texts.join('\n'), policy);
  const element = page.locator('servitization-assessment');
  await expect(element.getByRole('radio').first()).toBeVisible();
  const { files } = JSON.parse(
    readFileSync(join(root, 'packages/embed/dist/manifest.json'), 'utf8'),
  );
  const weights = loaded.map((path) => files[path.replace('/embed/', '')]?.brotli ?? 0);
  const sum = weights.reduce((all, one) => all + one, 0);
  expect(Math.round(sum / 100) / 10).toBe(Number(said));

  await element
    .getByRole('radio', { name: /^Vakiintunut/ })
    .first()
    .check();
  await expect(element.getByText('1/8 vastattu')).toBeVisible();
  await expect(element.locator('[part~=root]').first()).toHaveCSS('font-family', /Some Font/);
  expect(withoutPreview(heard)).toEqual([]);
});

for (const way of ['frame', 'cms'] as const) {
  test(`the lines of ${way} work in an empty page of another site, under the policy that is named`, async ({
    page,
  }) => {
    await choose(page, { widget: 'matcher', locale: 'sv', way, ...BRAND });
    const { texts, policy } = await shown(page);
    const heard = listenTo(page);
    await paste(page, texts.join('\n'), policy);
    const widget = page.frameLocator('iframe').locator('servitization-matcher');
    await expect(widget.locator('[lang=sv]').getByRole('heading').first()).toBeVisible();
    const font = way === 'frame' ? /Some Font/ : /^(?!.*Some Font)/;
    await expect(widget.locator('[part~=root]').first()).toHaveCSS('font-family', font);
    expect(withoutPreview(heard)).toEqual([]);
  });
}

test('the lines of React build and work, under the policy that is named', async ({ page }) => {
  test.slow();
  await choose(page, { widget: 'matrix', locale: 'de', way: 'react', profile: 'a"{b}', ...BRAND });
  const { texts, policy } = await shown(page);
  const names = await page
    .locator('.way-panel figcaption')
    .filter({ visible: true })
    .allTextContents();
  expect(names).toEqual(['MaturityMatrixSection.jsx', 'brand.css']);
  const folder = test.info().outputDir;
  await mkdir(join(folder, 'src'), { recursive: true });
  for (const [nth, name] of names.entries())
    await writeFile(join(folder, 'src', name), texts[nth] ?? '');
  await writeFile(
    join(folder, 'src/main.jsx'),
    `import { createRoot } from 'react-dom/client';
import { MaturityMatrixSection } from './MaturityMatrixSection.jsx';
createRoot(document.querySelector('#app')).render(<MaturityMatrixSection />);`,
  );
  const built = await build({
    root: folder,
    logLevel: 'error',
    configFile: false,
    build: { write: false, rolldownOptions: { input: join(folder, 'src/main.jsx') } },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((file) => file.type === 'chunk' && file.isEntry);
  const sheet = outputs.find(({ fileName }) => fileName.endsWith('.css'));
  for (const file of outputs) {
    const [type, body] =
      file.type === 'chunk' ? ['text/javascript', file.code] : ['text/css', String(file.source)];
    site.answers.set(`/${file.fileName}`, { type, body });
  }
  const heard = listenTo(page);
  const head = `<link rel="stylesheet" href="/${sheet?.fileName}">`;
  const html = `${head}<div id="app"></div><script type="module" src="/${script?.fileName}"></script>`;
  await paste(page, html, policy);
  await expect(page.getByText('Internationalisierungsmatrix')).toBeVisible();
  const surface = page.locator('.servitization').first();
  await expect(surface).toHaveCSS('font-family', /Some Font/);
  expect(withoutPreview(heard)).toEqual([]);
});

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "' onload='x",
    '</p></servitization-matrix><img src=x onerror=y>',
    '</style><b>',
    '&quot;&amp;&lt;&#0;&notit',
    '<!-- -->{{x}}',
    'a\nb\tc',
    '\u2028\u202E\u00A0x',
  ),
);

test('whatever is typed, the lines are the element with exactly these attributes, and nothing else', async ({
  page,
}) => {
  test.slow();
  const given = fc.sample(
    fc.record({ profile: nasty, label: nasty, sentence: nasty, font: nasty }),
    { numRuns: 80, seed: 20261122 },
  );
  await choose(page, { widget: 'matrix' });
  const lines = await page.evaluate(async (samples) => {
    const pre = document.querySelector('[role=tabpanel] pre');
    const texts: string[] = [];
    for (const [nth, { profile, label, sentence, font }] of samples.entries()) {
      const typed = {
        widget: 'matrix',
        profile: `no${nth}. ${profile}`,
        'aria-label': label,
        'fallback-text': sentence,
        'brand-font': font,
      };
      location.hash = `${new URLSearchParams(typed)}`;
      while (!pre?.textContent?.includes(`no${nth}.`))
        await new Promise((drawn) => requestAnimationFrame(drawn));
      texts.push(pre.textContent);
    }
    return texts;
  }, given);

  // A page without Trusted Types, where text may be parsed.
  await page.goto('about:blank');
  const parsed = await page.evaluate(
    (texts) =>
      texts.map((text) => {
        const { head, body } = new DOMParser().parseFromString(text, 'text/html');
        const [script, ...rest] = [...head.children, ...body.children];
        const style = rest.length > 1 ? rest.shift() : undefined;
        const element = rest[0];
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(style?.textContent ?? '');
        const rules = [...sheet.cssRules] as CSSStyleRule[];
        return {
          names: [script, style, ...rest].map((one) => one?.localName),
          inside: [...(element?.querySelectorAll('*') ?? [])].map(({ localName }) => localName),
          attributes: Object.fromEntries(
            [...(element?.attributes ?? [])].map(({ name, value }) => [name, value]),
          ),
          sentence: element?.textContent?.trim(),
          rules: rules.map(({ selectorText, style: { length } }) => [selectorText, length]),
        };
      }),
    lines,
  );
  for (const [nth, { profile, label, sentence }] of given.entries()) {
    const { names, inside, attributes, rules, ...is } = parsed[nth] as (typeof parsed)[number];
    const hasStyle = names[1] !== undefined;
    expect(names).toEqual(['script', hasStyle ? 'style' : undefined, 'servitization-matrix']);
    expect(inside).toEqual(['p']);
    const labeled = label.trim() === '' ? {} : { 'aria-label': label };
    const expected = { profile: `no${nth}. ${profile}`, locale: 'en', ...labeled };
    // What no page can hold was refused, and the usual stands in for it.
    if (!profile.includes('\0')) expect(attributes).toEqual(expected);
    if (sentence.trim() !== '' && !sentence.includes('\0'))
      expect(is.sentence).toBe(sentence.trim());
    expect(rules).toEqual(hasStyle ? [['servitization-matrix', 1]] : []);
  }
  expect(parsed.filter(({ rules }) => rules.length > 0).length).toBeGreaterThan(5);
});
