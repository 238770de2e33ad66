import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Consumer, consume } from './lib/consumer.ts';
import { pasteComponents } from './lib/readmes.ts';
import { expectStyled, story } from './lib/story.ts';

let app: Consumer;
test.beforeAll(async () => {
  app = await consume('next', (folder) => {
    pasteComponents(join(folder, 'examples'), ['root']);
  });
});
test.afterAll(() => app?.stop());

test('the server’s page has the questions before any script has run', async () => {
  const html = await (await fetch(app.url)).text();
  expect(html).toContain('How do you judge your own digital skills and systems?');
  expect(html).toContain('Your place is still open');
});

test('widgets in a component of the server answer, place and remember', async ({ page }) => {
  await story(page, app.url);
  await expectStyled(page);
});

test('elements whose HTML the server has written are taken over', async ({ page }) => {
  const html = await (await fetch(`${app.url}elements`)).text();
  expect(html).toContain('<template shadowrootmode="open">');
  await story(page, `${app.url}elements`);
});
