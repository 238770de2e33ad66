import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import Papa from 'papaparse';

/** Saves the matrix of the half-answered example in one format, and reads the file. */
async function saved(page: Page, format: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: format }).click();
  return readFileSync(await (await download).path());
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(
    (text) => localStorage.setItem('servitization:norrland', text),
    readFileSync('examples/half-answered.servitization.json', 'utf8'),
  );
  await page.goto('/');
  await page.locator('servitization-matrix summary').filter({ hasText: 'Download' }).click();
});

test('the saved picture says what the page says, and has the firm’s dot', async ({ page }) => {
  const title = await page.locator('servitization-matrix figure').getAttribute('aria-label');
  const text = (await saved(page, 'Picture (SVG)')).toString('utf8');
  // Out of the portal's policy, which lets no text become a document.
  await page.goto('about:blank');
  const svg = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
    return {
      faults: parsed.querySelectorAll('parsererror').length,
      title: parsed.querySelector('title')?.textContent,
      letters: [...parsed.querySelectorAll('text')].map((each) => each.textContent?.trim()),
      dots: [...parsed.querySelectorAll('circle')].map((each) => each.getAttribute('r')),
    };
  }, text);
  expect(svg.faults).toBe(0);
  expect(svg.title).toContain(title ?? 'a title');
  expect(svg.letters).toEqual(expect.arrayContaining(['A', 'B', 'C', 'D', 'E', 'F']));
  expect(svg.dots).toContain('7');
  expect(text).not.toContain('var(');
});

test('the saved PNG opens at twice its size, with something on it', async ({ page }) => {
  const bytes = [...(await saved(page, 'Picture (PNG)'))];
  const png = await page.evaluate(async (numbers) => {
    const image = await createImageBitmap(new Blob([new Uint8Array(numbers)]));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colors = new Set<string>();
    for (let at = 0; at < data.length; at += 400) colors.add(data.slice(at, at + 3).join());
    return { width: image.width, colors: colors.size };
  }, bytes);
  expect(png.width).toBeGreaterThan(900);
  expect(png.colors).toBeGreaterThan(10);
});

test('the saved table has every activity with its level', async ({ page }) => {
  const text = (await saved(page, 'Table (CSV)')).toString('utf8');
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace('\uFEFF', '').trim(), {
    header: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(17);
  const levels = data.map((row) => Object.values(row)[4]);
  expect(levels.filter((level) => /^[0-4]$/.test(level ?? ''))).toHaveLength(9);
  expect(levels.filter((level) => level === '')).toHaveLength(8);
});

test('a matrix that nobody has answered for can be saved, too', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await page.goto('/');
  await page.locator('servitization-matrix summary').filter({ hasText: 'Download' }).click();
  expect((await saved(page, 'Picture (SVG)')).toString('utf8')).toContain('still open');
  expect((await saved(page, 'Picture (PNG)')).length).toBeGreaterThan(1000);
  expect((await saved(page, 'Table (CSV)')).toString('utf8')).toContain('Digital');
  await page.close();
});
