import { isDeepStrictEqual } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import {
  compareFlavors,
  type Flavor,
  pendingOn,
  type Shown,
  show,
  states,
  store,
} from './flavors.ts';
import { differences, type Look, lookAt, widths } from './look.ts';
import type { State } from './states.ts';

test.describe.configure({ mode: 'parallel', timeout: 60_000 });

/** The look in every width, once all that is fetched on demand is there. */
async function looksOf(page: Page, flavor: Flavor, state: State): Promise<Look[]> {
  const shown = await show(page, flavor, state);
  await page.waitForLoadState('networkidle');
  const looks: Look[] = [];
  for (const width of widths) looks.push(await settledLook(page, shown, width));
  return looks;
}

/**
 * A part may be asked for after the network was idle once: what counts is a look that stays while
 * nothing is on its way.
 */
async function settledLook(page: Page, shown: Shown, width: number): Promise<Look> {
  const now = await lookAt(shown, width);
  await page.waitForTimeout(400);
  const later = await lookAt(shown, width);
  const isStill = pendingOn(page).size === 0 && isDeepStrictEqual(now, later);
  return isStill ? later : settledLook(page, shown, width);
}

async function compare(page: Page, flavor: Flavor, state: State, expected: readonly Look[]) {
  const shown = await show(page, flavor, state);
  for (const [at, look] of expected.entries()) {
    const width = widths[at] ?? 0;
    const { tree, text } = look;
    await expect
      .poll(async () => differences(await lookAt(shown, width), look), {
        message: `${flavor}, ${width} px`,
        timeout: 15_000,
      })
      .toEqual({ tree, text, landmarks: [] });
  }
}

for (const state of states) {
  test(`${state.widget} ${state.story} is the same in every flavor`, async ({ page }) => {
    await store(page, state.stored);
    await compareFlavors(
      page,
      (flavor) => looksOf(page, flavor, state),
      (flavor, looks) => compare(page, flavor, state, looks),
    );
  });
}

test('the flavors run on what their names say', async ({ page }) => {
  const [state] = states as [State];
  const versionOf = async (flavor: Flavor) => {
    await show(page, flavor, state);
    return page.evaluate(() => document.documentElement.dataset.react?.split('.')[0]);
  };
  expect(await versionOf('React 18')).toBe('18');
  expect(await versionOf('React 19')).toBe('19');
});
