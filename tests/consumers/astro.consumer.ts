import { expect, test } from '@playwright/test';
import { type Consumer, consume } from './lib/consumer.ts';
import { expectStyled, story } from './lib/story.ts';

let app: Consumer;
test.beforeAll(async () => {
  app = await consume('astro');
});
test.afterAll(() => app?.stop());

test('the page has the questions before any script has run', async () => {
  const html = await (await fetch(app.url)).text();
  expect(html).toContain('How do you judge your own digital skills and systems?');
});

test('an island in React and an element beside it share the document', async ({ page }) => {
  await story(page, app.url);
  await expectStyled(page);
});
