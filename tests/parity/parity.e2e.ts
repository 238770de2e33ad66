import { expect, type Page, test } from '@playwright/test';
import { type Flavor, inFlavor, others, REFERENCE, show, states } from './flavors.ts';
import { differences, type Look, lookAt, widths } from './look.ts';
import type { State } from './states.ts';

/** The look in every width, once all that is fetched on demand is there. */
async function reference(page: Page, state: State): Promise<Look[]> {
  const shown = await show(page, REFERENCE, state);
  await page.waitForLoadState('networkidle');
  const looks: Look[] = [];
  for (const width of widths) looks.push(await lookAt(shown, width));
  expect(shown.heard).toEqual([]);
  return looks;
}

async function compare(page: Page, flavor: Flavor, state: State, expected: readonly Look[]) {
  const shown = await show(page, flavor, state);
  for (const [at, look] of expected.entries()) {
    const width = widths[at] ?? 0;
    const { tree, text } = look;
    await expect
      .poll(async () => differences(await lookAt(shown, width), look), {
        message: `${flavor}, ${width} px`,
        timeout: 3000,
      })
      .toEqual({ tree, text, landmarks: [] });
  }
  expect(shown.heard).toEqual([]);
}

for (const state of states) {
  test(`${state.widget} ${state.story} is the same in every flavor`, async ({ page }) => {
    const expected = await inFlavor(page, REFERENCE, (own) => reference(own, state));
    for (const flavor of others) {
      await inFlavor(page, flavor, (own) => compare(own, flavor, state, expected));
    }
  });
}

test('the flavors run on what their names say', async ({ page }) => {
  const [state] = states as [State];
  const versionOf = (flavor: Flavor) =>
    inFlavor(page, flavor, async (own) => {
      await show(own, flavor, state);
      return own.evaluate(() => document.documentElement.dataset.react?.split('.')[0]);
    });
  expect(await versionOf('React 18')).toBe('18');
  expect(await versionOf('React 19')).toBe('19');
});
