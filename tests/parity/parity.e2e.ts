import { isDeepStrictEqual } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import {
  compareFlavors,
  type Flavor,
  INTERVALS,
  others,
  pendingOn,
  rest,
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
  const looks: Look[] = [];
  for (const width of widths) looks.push(await settledLook(page, shown, width));
  return looks;
}

/** What counts is a look that stays while nothing is on its way: looking scrolls, and may ask for parts. */
async function settledLook(page: Page, shown: Shown, width: number): Promise<Look> {
  await rest(page);
  const now = await lookAt(shown, width);
  await rest(page);
  await page.waitForTimeout(50);
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
        intervals: INTERVALS,
      })
      .toEqual({ tree, text, landmarks: [] });
  }
}

/**
 * The element on React is nobody's page: it tells whether the runtime or the element is to blame for
 * a difference. One state of each widget holds that it still does.
 */
const flavorsOf = (state: State): readonly Flavor[] =>
  states.find(({ widget }) => widget === state.widget) === state
    ? others
    : others.filter((flavor) => flavor !== 'element on React');

for (const state of states) {
  test(`${state.widget} ${state.story} is the same in every flavor`, async ({ page }) => {
    await store(page, state.stored);
    await compareFlavors(
      page,
      (flavor) => looksOf(page, flavor, state),
      (flavor, looks) => compare(page, flavor, state, looks),
      flavorsOf(state),
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
