import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { Profile } from '@servitization/profile';
import { overfull } from '../../examples/overfull.ts';
import { axeViolations } from '../support/axe.ts';
import { type ReadPdf, readPdf } from '../support/pdf.ts';
import { listenTo } from '../support/silence.ts';
import { clippedIn, cutIn } from '../support/wholes.ts';

const example = (name: string) => readFileSync(`examples/${name}.servitization.json`, 'utf8');
const whole = example('whole-story');
const TODAY = 'today=2026-11-22';

/** Opens the report with this text as the stored document `acme`. */
async function visit(page: Page, query: string, text: string | null = whole): Promise<void> {
  await page.addInitScript((kept) => {
    if (kept !== null) localStorage.setItem('servitization:acme', kept);
  }, text);
  await page.goto(`/embed/report.html?${query}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const pdfOf = async (page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<ReadPdf> =>
  readPdf(await page.pdf({ format, tagged: true, outline: true }));

const languages = [
  ['en', 'Lumivisio: Status report: digital services abroad', 'Place'],
  ['sv', 'Lumivisio: Lägesrapport: digitala tjänster utomlands', 'Position'],
  ['fi', 'Lumivisio: Tilanneraportti: digitaaliset palvelut ulkomailla', 'Sijainti'],
  ['de', 'Lumivisio: Statusbericht: digitale Dienste im Ausland', 'Position'],
] as const;

for (const [locale, title, place] of languages) {
  test(`the board of the example company gets at most six A4 pages in ${locale}`, async ({
    page,
  }) => {
    const heard = listenTo(page);
    await visit(page, `profile=acme&locale=${locale}&${TODAY}`);
    await expect(page.locator('[data-chapter]')).toHaveCount(11);
    const pdf = await pdfOf(page);
    expect(pdf.pages.length).toBeGreaterThanOrEqual(2);
    expect(pdf.pages.length).toBeLessThanOrEqual(6);
    for (const { width, height } of pdf.pages) {
      expect(Math.round(width)).toBe(596);
      expect(Math.round(height)).toBe(843);
    }
    expect(pdf).toMatchObject({ title, language: locale, isTagged: true });
    // Text, and no picture of it.
    expect(pdf.pages[0]?.text).toContain('Lumivisio');
    expect(pdf.pages[0]?.text).toContain(place);
    expect(pdf.pages.map(({ text }) => text).join(' ')).toContain('Maija Rantala');
    // The partner that holds the firm back stands in the table, and not in the sentence above it alone.
    const partners = page.locator('[data-chapter=ecosystem]').getByRole('rowheader');
    await expect(partners.filter({ hasText: /^Baltic Trade House/ })).toHaveCount(1);
    expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(pdf.roles.filter((role) => role === 'H2')).toHaveLength(13);
    expect(pdf.roles).toEqual(expect.arrayContaining(['H3', 'Table', 'TH', 'L', 'LI']));
    expect(pdf.outline[0]).toBe('Lumivisio');
    expect(pdf.outline.length).toBeGreaterThan(13);
    expect(await cutIn(page, pdf)).toEqual([]);
    expect(await clippedIn(page, pdf)).toEqual([]);
    expect(heard).toEqual([]);
  });
}

test('every page has its number, and none ends with a heading', async ({ page }) => {
  await visit(page, `profile=acme&${TODAY}`);
  const headings = await page.getByRole('heading').allInnerTexts();
  const { pages } = await pdfOf(page);
  for (const [index, { text }] of pages.entries()) {
    const plain = text.replace(/\s+/g, ' ').trim();
    expect(plain.startsWith(`${index + 1} / ${pages.length} `)).toBe(true);
    for (const heading of headings) expect(plain.endsWith(heading), heading).toBe(false);
  }
});

test('on Letter paper it is as long, and no figure or row is cut', async ({ page }) => {
  await visit(page, `profile=acme&${TODAY}`);
  const pdf = await pdfOf(page, 'Letter');
  const { pages } = pdf;
  expect(Math.round(pages[0]?.width ?? 0)).toBe(612);
  expect(pages.length).toBeLessThanOrEqual(6);
  expect(await cutIn(page, pdf)).toEqual([]);
});

test('whatever a firm has written, the report has two to six pages', async ({ page }) => {
  test.slow();
  const story: Profile = JSON.parse(whole);
  const [one] = Object.entries(story.ratings.self ?? {});
  const nothing = { ...story, ratings: {}, chosen: {}, events: [], moments: [] };
  const documents: Readonly<Record<string, Profile>> = {
    'one answer': { ...nothing, ratings: { self: Object.fromEntries(one ? [one] : []) } },
    'one card': { ...nothing, events: story.events.filter(({ type }) => type === 'service') },
    'answers alone': JSON.parse(example('half-answered')),
    overfull: overfull(story),
  };
  const found: Record<string, number> = {};
  for (const [name, document] of Object.entries(documents)) {
    for (const locale of ['en', 'de']) {
      await visit(page, `profile=acme&locale=${locale}&${TODAY}&${name}`, JSON.stringify(document));
      for (const format of ['A4', 'Letter'] as const) {
        const { pages } = await pdfOf(page, format);
        found[`${name}, ${locale}, ${format}`] = pages.length;
      }
    }
  }
  const isFit = (pages: number) => pages >= 2 && pages <= 6;
  expect(Object.entries(found).filter(([, pages]) => !isFit(pages))).toEqual([]);
});

test('a firm that has only answered gets all questions, and a line of what is missing', async ({
  page,
}) => {
  await visit(page, `profile=acme&${TODAY}`, example('half-answered'));
  await expect(page.getByText(/^Not assessed: path, challenges/)).toBeVisible();
  const pdf = await pdfOf(page);
  expect(pdf.pages[1]?.text).toContain('not assessed');
  expect(await cutIn(page, pdf)).toEqual([]);
});

test('words that a box hides or the edge of the paper cuts are found', async ({ page }) => {
  await visit(page, `profile=acme&${TODAY}`, example('half-answered'));
  const pdf = await pdfOf(page);
  expect(await clippedIn(page, pdf)).toEqual([]);
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll<HTMLElement>('main section p');
    Object.assign(first?.style ?? {}, { overflow: 'hidden', blockSize: '4px' });
    Object.assign(second?.style ?? {}, { whiteSpace: 'nowrap', paddingInlineStart: '600px' });
  });
  expect((await clippedIn(page, pdf)).length).toBeGreaterThanOrEqual(2);
});

test('paper is ink on white, also from a dark screen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await visit(page, `profile=acme&theme=dark&${TODAY}`);
  const root = page.locator('.servitization').first();
  await expect(root).toHaveCSS('color', 'rgb(237, 235, 229)');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(root).toHaveCSS('color', 'rgb(28, 27, 20)');
  await expect(root).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('on a phone it is read without scrolling sideways, and axe finds nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await visit(page, `profile=acme&locale=fi&${TODAY}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
  }
});

test('without a document it asks for a file, and says what is wrong with one that is none', async ({
  page,
}) => {
  await visit(page, 'locale=sv', null);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vems rapport?');
  const hand = (content: string) =>
    page.locator('input[type=file]').setInputFiles({
      ...{ name: 'x.servitization.json', mimeType: 'application/json' },
      buffer: Buffer.from(content),
    });
  await hand('{"no": "document"}');
  await expect(page.getByRole('status')).toContainText('.servitization.json');
  await hand(whole);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lumivisio');
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys).toEqual([]);
});

test('what can’t be read is told, on paper too, and nothing that is stored is touched', async ({
  page,
}) => {
  const damaged = JSON.stringify({ ...JSON.parse(whole), moments: [{ id: 7 }] });
  await visit(page, `profile=acme&${TODAY}`, damaged);
  await expect(page.getByText('Part of it can’t be read.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lumivisio');
  const [first] = (await pdfOf(page)).pages;
  expect(first?.text).toContain('Part of it can’t be read.');
  const newer = JSON.stringify({ ...JSON.parse(whole), schema: 2 });
  await visit(page, `profile=acme&${TODAY}&newer`, newer);
  await expect(page.getByText('Written by a newer version.')).toBeVisible();
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ 'servitization:acme': newer });
});

test('the page that opened it hands the document over, from another site too', async ({ page }) => {
  await page.goto('/hosts/plain.html');
  const opened = page.waitForEvent('popup');
  // Another site, as the names of hosts differ; no storage is shared.
  await page.evaluate((text) => {
    const address = new URL('/embed/report.html', location.href);
    address.hostname = address.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    const report = window.open(address.href);
    addEventListener('message', ({ source, origin, data }) => {
      if (source !== report || origin !== address.origin) return;
      if (data !== 'servitization-report hello 1') return;
      const { port1, port2 } = new MessageChannel();
      report?.postMessage('servitization-report channel 1', origin, [port2]);
      port1.postMessage(JSON.parse(text));
    });
  }, whole);
  const report = await opened;
  await expect(report.getByRole('heading', { level: 1 })).toHaveText('Lumivisio');
});
