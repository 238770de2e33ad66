import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { answerByKeyboard } from '../support/keyboard.ts';
import { example, expectAnswers, matrix, setAttribute, store, test, visit } from './host.ts';
import { tagsOf } from './looks.ts';

const packages = new URL('../../packages/', import.meta.url);

/** Names of everything that the widgets' interfaces declare, so that a new one is tried too. */
function declaredNames(): readonly string[] {
  const folders = ['assessment', 'maturity-matrix', 'ui', 'profile', 'core', 'content', 'embed'];
  const names = folders.flatMap((folder) => {
    const root = new URL(`${folder}/src/`, packages);
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => /(?<!test|stories|kit)\.tsx?$/.test(file));
    return sources.flatMap(
      (file) => readFileSync(new URL(file, root), 'utf8').match(/(?<=readonly )\w+(?=\??:)/g) ?? [],
    );
  });
  return [...new Set(names)];
}

/** What the browser's own code reads from lists of options, the page's and the test's alike. */
const BROWSERS = new Set([
  'value',
  'get',
  'set',
  'signal',
  'ref',
  'configurable',
  'writable',
  'enumerable',
]);

/** Adds each name to every object, where `for` loops find it and what is read is wrong. */
const script = (names: readonly string[]): string => `
  for (const name of ${JSON.stringify(names)}) {
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      enumerable: true,
      get: () => 'stray',
      set(value) {
        const own = { value, configurable: true, enumerable: true, writable: true };
        Object.defineProperty(this, name, own);
      },
    });
  }
`;

const open = async (page: Page, name: string) => {
  await visit(page, name);
  await expect(matrix(page).getByRole('heading').nth(1)).toBeVisible();
};

test('no name that a page adds to every object changes what is drawn', async ({ page, heard }) => {
  const names = declaredNames().filter((name) => !BROWSERS.has(name));
  expect(names.length).toBeGreaterThan(150);
  await page.route('**/hosts/polluted.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script(names) }),
  );
  await store(page, JSON.stringify(example('half-answered')));
  await open(page, 'plain');
  const plain = await tagsOf(page);
  await open(page, 'polluted');
  expect(await tagsOf(page)).toEqual(plain);
  await setAttribute(matrix(page), 'theme', 'dark');
  await setAttribute(matrix(page), 'theme', 'auto');
  await answerByKeyboard(page, [4, 4, 4]);
  await open(page, 'plain');
  await expectAnswers(matrix(page), 11);
  expect(heard).toEqual([]);
});
