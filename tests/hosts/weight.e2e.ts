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

/** What a page is called in the table, by what is kept of its firm. */
const rows = {
  nothing: 'assessment and matrix, nothing answered',
  'half-answered': 'assessment and matrix, half answered',
  complete: 'assessment and matrix, complete',
} as const;

interface Visit {
  readonly locale: string;
  readonly kept: keyof typeof rows;
}

/** What `npm run size` says that somebody loads. */
const toldOf = ({ locale, kept }: Visit) =>
  table.find(({ name, language }) => name === rows[kept] && language === locale)?.bytes;

const visits: readonly Visit[] = [
  ...['en', 'sv', 'fi', 'de'].map((locale) => ({ locale, kept: 'nothing' }) as const),
  ...['en', 'de'].flatMap((locale) =>
    (['half-answered', 'complete'] as const).map((kept) => ({ locale, kept })),
  ),
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
  if (kept !== 'nothing') await store(page, JSON.stringify(example(kept)), 'servitization:company');
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
  const fetched = await Promise.all(visits.map((one) => fetchedBy(browser, one)));
  expect(visits.map((one, at) => ({ ...one, bytes: fetched[at] }))).toEqual(
    visits.map((one) => ({ ...one, bytes: toldOf(one) })),
  );
  expect(fetched.slice(0, 4).filter((bytes) => bytes >= 30_000)).toEqual([]);
});
