import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, expect } from '@playwright/test';
import { brotliSize, measure } from '@servitization/tooling/size';
import { example, store, test, visit } from './host.ts';

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const dist = pathOf('../../packages/embed/dist');

const scripts = new Map(
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(`${dist}/${name}`, 'utf8')]),
);
const { pages } = JSON.parse(readFileSync(pathOf('../../size.json'), 'utf8'));
const table = measure(scripts, { pages, files: {} }).pages;

/** What `npm run size` says that a page loads. */
const toldOf = (row: string) => table.find(({ name }) => name === row)?.bytes;

interface Visit {
  readonly locale: string;
  readonly kept?: 'half-answered' | 'complete';
  /** Its row in the table. */
  readonly row: string;
}

const anew = (locale: string, language: string): Visit => ({
  locale,
  row: `assessment and matrix in ${language}, nothing answered`,
});
const visits: readonly Visit[] = [
  anew('en', 'English'),
  anew('sv', 'Swedish'),
  anew('fi', 'Finnish'),
  anew('de', 'German'),
  { locale: 'en', kept: 'half-answered', row: 'the same, half answered' },
  { locale: 'en', kept: 'complete', row: 'the same, complete' },
];

/** All that comes over the wire for somebody who looks at everything and does nothing. */
async function fetchedBy(browser: Browser, { locale, kept }: Visit): Promise<number> {
  const page = await browser.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    const isOfHost = new URL(response.url()).pathname.startsWith('/hosts/');
    if (!isOfHost) bodies.push(response.body());
  });
  await page.addInitScript((pageLanguage) => Object.assign(window, { pageLanguage }), locale);
  if (kept) await store(page, JSON.stringify(example(kept)), 'servitization:company');
  await visit(page, 'languages');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  // For whatever would wait until nothing else is on its way.
  await page.waitForTimeout(3000);
  const sizes = (await Promise.all(bodies)).map(brotliSize);
  await page.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}

test('who only looks fetches what the table of sizes says, and nothing later', async ({
  browser,
}) => {
  const fetched = await Promise.all(
    visits.map(async (one) => [one.row, await fetchedBy(browser, one)]),
  );
  expect(fetched).toEqual(visits.map(({ row }) => [row, toldOf(row)]));
  const firsts = fetched.slice(0, 4).map(([, bytes]) => bytes);
  expect(firsts.filter((bytes) => Number(bytes) >= 30_000)).toEqual([]);
});
