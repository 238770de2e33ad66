import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { launchOptions } from '../browser.mjs';
import { serve } from './serve.mjs';

const root = new URL('../../', import.meta.url);
const half = readFileSync(new URL('examples/half-answered.servitization.json', root), 'utf8');
/** The window that the portal is laid out in, in px. */
const SIZE = { width: 1280, height: 1160 };
/** Of the matrix below its grid: names of phases, and of the axis. */
const BELOW = 112;

/** The portal as a firm sees it that comes back half-way, in one color scheme. */
async function pictureOf(browser, address, colorScheme) {
  const page = await browser.newPage({ viewport: SIZE, colorScheme, deviceScaleFactor: 1.5 });
  await page.addInitScript((text) => localStorage.setItem('servitization:norrland', text), half);
  await page.goto(address, { waitUntil: 'networkidle' });
  const { y, height } = await page.getByRole('grid').boundingBox();
  await page.setViewportSize({ ...SIZE, height: Math.ceil(y + height + BELOW) });
  const developer = await page.context().newCDPSession(page);
  const { data } = await developer.send('Page.captureScreenshot', { format: 'webp', quality: 90 });
  await page.close();
  return Buffer.from(data, 'base64');
}

const server = await serve(0);
const browser = await chromium.launch(launchOptions());
try {
  mkdirSync(new URL('docs/', root), { recursive: true });
  for (const scheme of ['light', 'dark']) {
    const file = `docs/portal-${scheme}.webp`;
    const picture = await pictureOf(browser, `http://localhost:${server.address().port}/`, scheme);
    writeFileSync(new URL(file, root), picture);
    console.log(`${file}  ${(picture.length / 1000).toFixed(0)} kB`);
  }
} finally {
  await browser.close();
  server.close();
}
