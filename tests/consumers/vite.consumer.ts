import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { listenTo } from '../support/silence.ts';
import { type Consumer, consume } from './lib/consumer.ts';
import { pasteComponents } from './lib/readmes.ts';
import { expectStyled, story } from './lib/story.ts';

for (const react of ['19', '18']) {
  test.describe(`Vite and React ${react}`, () => {
    let app: Consumer;
    let pasted: readonly string[];
    test.beforeAll(async () => {
      app = await consume(`vite-react-${react}`, (folder) => {
        pasted = pasteComponents(join(folder, 'src/examples'));
      });
    });
    test.afterAll(() => app?.stop());

    test('what the first README shows answers, places and remembers', async ({ page }) => {
      await story(page, app.url);
      await expectStyled(page);
    });

    test('what each package’s README shows can be pasted', async ({ page }) => {
      expect(pasted.length).toBeGreaterThan(10);
      for (const name of pasted) {
        const heard = listenTo(page);
        await page.goto(`${app.url}?example=${name}`);
        await expect.soft(page.locator('section').first(), name).toBeVisible();
        await expectStyled(page);
        expect.soft(heard, name).toEqual([]);
        page.removeAllListeners();
      }
    });
  });
}
