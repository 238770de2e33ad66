import { expect, type Page } from '@playwright/test';
import { overflowOf, test, visit } from './host.ts';
import { layoutFaults } from './layout.ts';
import { story } from './story.ts';

test.describe.configure({ mode: 'parallel' });

/** Narrow and wide, nothing of the widgets is out of place. */
async function expectLayout(page: Page): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overflowOf(page)).toBe(0);
    expect(await layoutFaults(page)).toEqual([]);
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
  }) => {
    await visit(page, name);
    await story(page);
    await expectLayout(page);
    expect(heard).toEqual([]);
  });
}
