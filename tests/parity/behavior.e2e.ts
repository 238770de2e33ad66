import { expect, type Page, test } from '@playwright/test';
import { compareFlavors, type Flavor, INTERVALS, rest, show, states, store } from './flavors.ts';
import { type Outcome, outcomeOf, type Script, scripts, settledOutcomeOf } from './scripts.ts';
import type { State } from './states.ts';

test.describe.configure({ mode: 'parallel', timeout: 60_000 });

function stateOf({ widget, story }: Script): State {
  const found = states.find((state) => state.widget === widget && state.story === story);
  if (!found) throw new Error(`No story of ${widget} is called ${story}.`);
  return found;
}

/** Outcomes of all steps on the reference, each once nothing is on its way any more. */
async function run(page: Page, flavor: Flavor, script: Script): Promise<Outcome[]> {
  const shown = await show(page, flavor, stateOf(script));
  const outcomes: Outcome[] = [];
  await rest(page);
  for (const step of script.steps) {
    await step(shown);
    const outcome = await settledOutcomeOf(shown);
    const where = `focus after step ${outcomes.length + 1} of ${script.title}`;
    expect(outcome.focus, where).not.toBe('nothing in the widget');
    outcomes.push(outcome);
  }
  return outcomes;
}

async function compare(page: Page, flavor: Flavor, script: Script, expected: readonly Outcome[]) {
  const shown = await show(page, flavor, stateOf(script));
  for (const [at, step] of script.steps.entries()) {
    await step(shown);
    await expect
      .poll(() => outcomeOf(shown), {
        message: `${flavor}, step ${at + 1}`,
        timeout: 5000,
        intervals: INTERVALS,
      })
      .toEqual(expected[at]);
  }
}

for (const script of scripts) {
  test(`${script.title} is the same in every flavor`, async ({ page }) => {
    await store(page, stateOf(script).stored);
    await compareFlavors(
      page,
      (flavor) => run(page, flavor, script),
      (flavor, outcomes) => compare(page, flavor, script, outcomes),
    );
  });
}

test('where nothing can be stored, every flavor says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  const state = stateOf({ widget: 'assessment', story: 'Empty' } as Script);
  const tree = async (flavor: Flavor) => {
    const { widget } = await show(page, flavor, state);
    await widget.getByRole('radio').first().press('Space');
    await widget.getByRole('status').waitFor();
    return widget.ariaSnapshot();
  };
  await compareFlavors(page, tree, async (flavor, expected) => {
    expect(await tree(flavor)).toBe(expected);
  });
});
