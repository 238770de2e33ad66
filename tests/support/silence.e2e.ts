import { expect, type Page, test } from '@playwright/test';
import { listenTo } from './silence.ts';

const PAGE = '/hosts/missing-script.html';

/** Opens a page and lets it ask for a picture, which never comes. */
async function askForPicture(page: Page): Promise<string[]> {
  await page.route('**/embed/missing.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.route('**/never.png', () => {});
  await page.goto(PAGE);
  const heard = listenTo(page);
  const asked = page.waitForRequest('**/never.png');
  await page.evaluate(() => {
    const picture = new Image();
    picture.src = '/never.png';
    Object.assign(window, { picture });
  });
  await asked;
  return heard;
}

test('what was on its way when the page was left is no failure', async ({ page }) => {
  const heard = await askForPicture(page);
  await page.reload();
  await page.goto(`${PAGE}?again`);
  expect(heard).toEqual([]);
});

test('what the page itself takes back is a failure, also after a change of the hash', async ({
  page,
}) => {
  const heard = await askForPicture(page);
  await page.goto(`${PAGE}#here`);
  await page.evaluate('picture.src = ""');
  await expect.poll(() => heard).toEqual([expect.stringMatching(/^failed: .*never[.]png$/)]);
});

test('what does not come is a failure, also when the page is left afterwards', async ({ page }) => {
  const heard = await askForPicture(page);
  await page.route('**/broken.png', (route) => route.abort('connectionreset'));
  await page.evaluate(() => {
    const picture = new Image();
    picture.src = '/broken.png';
    return picture.decode().catch(() => {});
  });
  await page.reload();
  expect(heard.filter((each) => each.startsWith('failed'))).toEqual([
    expect.stringMatching(/broken[.]png$/),
  ]);
});
