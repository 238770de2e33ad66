import { expect, test } from '@playwright/test';
import { type Consumer, consume } from './lib/consumer.ts';
import { story } from './lib/story.ts';

let app: Consumer;
test.beforeAll(async () => {
  app = await consume('plain');
});
test.afterAll(() => app?.stop());

test('a page with an import map needs no build: elements answer, modules of the kit count', async ({
  page,
}) => {
  await story(page, app.url);
  await expect(page.getByText('1 of 17 answered')).toBeVisible();
});
