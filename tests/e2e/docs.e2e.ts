import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { codeIn } from '@servitization/tooling/examples';
import { published } from '@servitization/tooling/manifests';
import { listenTo } from '../support/silence.ts';
import { type OtherSite, openOtherSite, pageWith } from '../support/site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const guides = join(root, '.storybook/guides');

/** A piece of code of a guide. */
interface Sample {
  readonly page: string;
  readonly language: string;
  /** The file that it is, where it is one. */
  readonly title: string;
  readonly code: string;
}

const FENCE = /^```(\w+)(?: title="([^"]+)")?\n([\s\S]*?)^```$/gm;

const samplesOf = (page: string, path: string): Sample[] =>
  [...readFileSync(path, 'utf8').matchAll(FENCE)].map(
    ([, language = '', title = '', code = ''], nth) => ({
      page,
      language,
      title: title || `sample-${nth}.${language}`,
      code,
    }),
  );

/** What the READMEs show of React; what they show of no framework is run by a test of its own. */
const inReadmes = published()
  .flatMap(({ name, folder }) => samplesOf(name, join(folder, 'README.md')))
  .filter(({ language }) => language === 'jsx' || language === 'tsx');

const samples = [
  ...samplesOf('GettingStarted', join(root, '.storybook/GettingStarted.mdx')),
  ...readdirSync(guides).flatMap((file) => samplesOf(file, join(guides, file))),
];
const inLanguage = (...languages: string[]) =>
  samples.filter(({ language }) => languages.includes(language));

/** As a reader pastes it who writes TypeScript; what an Astro page does before it is drawn is that, too. */
const asModule = ({ language, code, title }: Sample): [string, string] =>
  language === 'astro'
    ? [`${title}.ts`, `${code.split('---')[1] ?? ''}\nexport {};\n`]
    : [title.replace(/\.js(x?)$/, '.ts$1'), code.replaceAll(/(from '.*\.)js(x?';)/g, '$1ts$2')];

test('every language of a guide’s code is one that a test reads', () => {
  const known = ['html', 'jsx', 'js', 'css', 'sh', 'astro'];
  expect(samples.filter(({ language }) => !known.includes(language))).toEqual([]);
  expect(samples.length).toBeGreaterThan(20);
});

test('what the guides import is there, and takes what they give it', () => {
  const folder = test.info().outputDir;
  for (const sample of [...inLanguage('js', 'jsx', 'astro'), ...inReadmes]) {
    const [title, code] = asModule(sample);
    const file = join(folder, sample.page, title);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom'],
    jsx: 'react-jsx',
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    // Readers give types to what is theirs.
    noImplicitAny: false,
    allowImportingTsExtensions: true,
    noUncheckedSideEffectImports: false,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['**/*.ts', '**/*.tsx'] }),
  );
  const { stdout, status } = spawnSync('npx', ['tsc', '-p', folder], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

/** `../kit/servitization-{core,ui}-*.tgz`, as a shell reads it. */
const inTarballs = (names: string): string =>
  names.replace(/\.\.\/kit\/servitization-\{(.+)\}-\*\.tgz/, (_, packed: string) =>
    packed.replaceAll(/[\w-]+/g, '@servitization/$&').replaceAll(',', ' '),
  );

test('what the guides install is what this repository publishes, or a way to it', () => {
  const ours = published().map(({ name }) => name);
  for (const { code } of inLanguage('sh')) {
    const [, names = ''] = code.match(/^npm install (.+)$/m) ?? [];
    expect(names).not.toBe('');
    for (const name of inTarballs(names).split(' ')) expect(ours).toContain(name);
  }
});

test.describe('pages of the guides', () => {
  let site: OtherSite;
  test.beforeAll(async () => {
    site = await openOtherSite();
  });
  test.afterAll(() => site.close());

  for (const [nth, { page: guide, code }] of inLanguage('html').entries()) {
    test(`work as they are pasted: ${guide}, ${nth}`, async ({ page, baseURL }) => {
      const html = code
        .replaceAll('https://example.org', baseURL ?? '')
        .replaceAll('/node_modules/@servitization/embed/dist', `${baseURL}/embed`);
      const isWhole = html.startsWith('<!doctype');
      site.answers.set('/', isWhole ? { ...pageWith(''), body: html } : pageWith(html));
      const heard = listenTo(page);
      await page.goto(`${site.origin}/`);
      const widgets = html.match(/<(iframe|servitization-\w+)/g)?.length ?? 0;
      expect(widgets).toBeGreaterThan(0);
      const inPage = page.locator('[part~=root]');
      const inFrame = page.frameLocator('iframe').locator('[part~=root]');
      await expect(html.includes('rame') ? inFrame : inPage).toHaveCount(
        html.includes('rame') ? 1 : widgets,
      );
      expect(heard).toEqual([]);
    });
  }
});

test('style sheets of guides and READMEs are read whole', async ({ page }) => {
  const readmes = published().map(({ folder }) => readFileSync(join(folder, 'README.md'), 'utf8'));
  const sheets = [
    ...inLanguage('css').map(({ code }) => code),
    ...readmes.flatMap((text) => codeIn(text, 'css')),
  ];
  await page.goto('about:blank');
  for (const code of sheets) {
    const rules = await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return [...sheet.cssRules].map(({ cssText }) => cssText).join('');
    }, code);
    expect(rules).toContain('{');
    expect(rules.split('{').length).toBe(code.split('{').length);
  }
});

test('the list for machines leads to texts that are there', async ({ request }) => {
  const list = await (await request.get('/llms.txt')).text();
  const links = [...list.matchAll(/\]\((\/[^)]+)\)/g)].map(([, to = '']) => to);
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) expect.soft((await request.get(link)).status(), link).toBe(200);
});
