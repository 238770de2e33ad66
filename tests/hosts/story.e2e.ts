import { expect, type Page, type TestInfo } from '@playwright/test';
import { overflowOf, test, visit } from './host.ts';
import { story } from './story.ts';

test.describe.configure({ mode: 'parallel' });

/** Keeps what the page looks like, for those who want to see it. */
async function takePictures(page: Page, info: TestInfo): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overflowOf(page)).toBe(0);
    const path = info.outputPath(`${width}.png`);
    await page.screenshot({ path, fullPage: true });
    await info.attach(`${width} px`, { path });
  }
}

for (const [name, where] of [
  ['plain', 'without a style of its own'],
  ['unset', 'with a reset that unsets everything'],
  ['inherited', 'with the strangest text'],
  ['small-root', 'whose rem is 10 px'],
  ['prototypes', 'whose library extends every object'],
  ['rtl', 'that reads from right to left'],
  ['sidebar', 'with a sidebar of 320 px'],
  ['frameworks/bootstrap', 'made of Bootstrap'],
  ['frameworks/vue', 'that Vue draws'],
  ['frameworks/angular', 'that Angular draws'],
] as const) {
  test(`on a page ${where}, a user answers, sees the firm move, and finds it all again`, async ({
    page,
    heard,
  }, info) => {
    await visit(page, name);
    await story(page);
    await takePictures(page, info);
    expect(heard).toEqual([]);
  });
}
