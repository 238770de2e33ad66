import { isDeepStrictEqual } from 'node:util';
import { expect, type Locator } from '@playwright/test';
import { KEY, pendingOn, type Shown, treeOf } from './flavors.ts';

/** What has become of the widget and its document; everything that a user could tell apart. */
export interface Outcome {
  readonly focus: string;
  readonly tree: string;
  readonly answers: string;
}

/** What somebody does, step by step, from the keyboard. After every step the flavors must agree. */
export interface Script {
  readonly title: string;
  /** Where it begins: a widget's story. */
  readonly widget: string;
  readonly story: string;
  readonly steps: readonly ((shown: Shown) => Promise<void>)[];
}

const press =
  (...keys: string[]) =>
  async ({ page }: Shown) => {
    for (const key of keys) await page.keyboard.press(key);
  };
const enter = (find: (widget: Locator) => Locator) => (shown: Shown) =>
  find(shown.widget).first().press('Enter');
const button = (name: string | RegExp) =>
  enter((widget) => widget.getByRole('button', { name, exact: true }));
/** Scrolls to the end until that is there: parts on demand come as their reader does. */
const readTo =
  (text: string) =>
  ({ widget }: Shown) =>
    expect(async () => {
      await widget.evaluate((root) => root.scrollIntoView({ block: 'end' }));
      await widget.getByText(text).first().waitFor({ timeout: 500 });
    }).toPass();
/** Opens more about the picture, and waits for it. */
const open = (summary: string, content: string) => async (shown: Shown) => {
  const details = shown.widget.locator('details', { hasText: summary });
  await details.locator('summary').press('Enter');
  await details.locator(content).first().waitFor();
};

export const scripts: readonly Script[] = [
  {
    title: 'answering, with a note, and on to the next phase',
    widget: 'assessment',
    story: 'Empty',
    steps: [
      ({ widget }) => widget.getByRole('radio').first().focus(),
      press('Space', 'ArrowDown', 'ArrowDown', 'ArrowUp'),
      press('ArrowUp', 'ArrowUp'),
      press('Tab', 'Tab', 'Tab', 'Space', 'ArrowDown', 'Shift+Tab', 'Shift+Tab'),
      button('Add a note'),
      async ({ page, widget }) => {
        await widget.getByRole('textbox').waitFor();
        await page.keyboard.type('Two machines');
      },
      press('Escape'),
      button('Next'),
      button('Back'),
    ],
  },
  {
    title: 'clearing all answers, and taking that back',
    widget: 'assessment',
    story: 'AllAtOnce',
    steps: [
      button('Clear all answers'),
      press('Tab'),
      press('Escape'),
      button('Clear all answers'),
      button('Clear'),
      button('Undo'),
    ],
  },
  {
    title: 'going from the review back to a question, and changing the answer',
    widget: 'assessment',
    story: 'Complete',
    steps: [
      enter((widget) => widget.getByRole('listitem').nth(4).getByRole('link')),
      press('ArrowDown'),
      button('Next'),
    ],
  },
  {
    title: 'taking one answer back, and bringing it again',
    widget: 'assessment',
    story: 'HalfAnswered',
    steps: [button('Clear answer'), press('Enter'), press('Shift+Tab')],
  },
  {
    title: 'going to any phase, and to the review',
    widget: 'assessment',
    story: 'HalfAnswered',
    steps: [
      async (shown) => {
        await shown.widget.locator('summary').press('Enter');
        await shown.widget.getByRole('navigation').waitFor();
      },
      button('Digital service innovation'),
      button('Review all answers'),
      button('Ecosystem integration'),
      button('Back'),
    ],
  },
  {
    title: 'moving through the matrix, and reading more',
    widget: 'matrix',
    story: 'HalfAnswered',
    steps: [
      ({ widget }) => widget.locator('[role=gridcell][tabindex="0"]').focus(),
      press('ArrowUp'),
      press('ArrowRight', 'ArrowRight', 'ArrowRight'),
      press('Home'),
      press('Tab'),
      open('Why here', 'h3'),
      open('6 firms', 'dl'),
      open('Show as table', 'table'),
    ],
  },
  {
    title: 'answering the ten questions, and comparing',
    widget: 'paths',
    story: 'Empty',
    steps: [
      ({ widget }) => widget.getByRole('radio').first().focus(),
      press('Space', 'ArrowDown', 'ArrowDown'),
      press('Tab', 'Space', 'ArrowDown'),
      button('Compare the paths'),
      open('What would make', 'li'),
      open('Show as table', 'table'),
    ],
  },
  {
    title: 'choosing a path, planning it, and changing one’s mind',
    widget: 'paths',
    story: 'Compared',
    steps: [
      async ({ widget }) => {
        await widget.getByRole('button', { name: 'Choose the innovation path' }).press('Enter');
        await widget.getByRole('heading', { name: 'Your plan' }).waitFor();
      },
      async ({ page, widget }) => {
        await widget.getByRole('textbox', { name: /^Why this path/ }).focus();
        await page.keyboard.type('Our people build it');
      },
      async ({ page, widget }) => {
        await widget
          .getByRole('textbox', { name: /^Who takes up/ })
          .first()
          .focus();
        await page.keyboard.type('Aino');
      },
      async ({ page, widget }) => {
        await widget.getByRole('combobox').first().focus();
        await page.keyboard.press('ArrowDown');
      },
      button('Choose the ecosystem path'),
      button('Take the choice back'),
    ],
  },
  {
    title: 'picking challenges, and deciding about the plan',
    widget: 'matcher',
    story: 'Empty',
    steps: [
      async ({ page, widget }) => {
        await widget.getByRole('searchbox').focus();
        await page.keyboard.type('noticed');
      },
      async ({ page, widget }) => {
        await page.keyboard.press('Tab');
        await page.keyboard.press('ArrowRight');
        await widget.getByText('Your plan: 1 activity').waitFor();
      },
      press('ArrowRight'),
      async ({ page, widget }) => {
        await widget.getByRole('searchbox').fill('freight');
        await page.keyboard.press('Tab');
      },
      press('ArrowRight', 'ArrowRight', 'ArrowRight'),
      async ({ page, widget }) => {
        await widget.getByLabel('Activities at a time').focus();
        await page.keyboard.press('ArrowDown');
      },
      open('Show as table', 'table'),
    ],
  },
  {
    title: 'adding a pilot, passing the gate, choosing a strategy, and taking that back',
    widget: 'tracker',
    story: 'Empty',
    steps: [
      async (shown) => {
        await shown.widget.getByRole('button', { name: 'Systematic solution piloting' }).focus();
        await readTo('Save or open the log')(shown);
      },
      button('Add a pilot'),
      async ({ page }) => {
        await page.keyboard.type('A mine');
        await page.keyboard.press('Tab');
        await page.keyboard.type('Fewer stops');
      },
      button('Save'),
      button('Pass the gate'),
      async ({ page, widget }) => {
        await page.keyboard.type('A buyer waits');
        await widget
          .getByRole('form')
          .getByRole('button', { name: 'Pass the gate' })
          .press('Enter');
      },
      button('Choose ecosystem scaling'),
      async ({ widget }) => {
        const choose = { name: 'Choose ecosystem scaling' };
        await widget.getByRole('form').getByRole('button', choose).press('Enter');
      },
      button(/^Take back the last entry: /),
      button('Solution market evaluation'),
      async ({ page, widget }) => {
        await widget.getByRole('combobox').focus();
        await page.keyboard.press('ArrowDown');
      },
    ],
  },
  {
    title: 'adding a partner, rating the relation by keys, writing a review, and taking that back',
    widget: 'ecosystem',
    story: 'Empty',
    steps: [
      async (shown) => {
        await readTo('Save or open the log')(shown);
        await button('Add a partner')(shown);
      },
      async ({ page }) => page.keyboard.type('A dealer'),
      button('Save'),
      async ({ page, widget }) => {
        await widget.getByRole('button', { name: /^A dealer Customer/ }).press('Enter');
        await widget.getByRole('heading', { name: 'A dealer: not assessed yet' }).waitFor();
        await widget.getByRole('radio', { name: 'Not assessed' }).first().focus();
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('ArrowUp');
      },
      press('Tab'),
      button('Write down: co-learning'),
      async ({ page }) => page.keyboard.type('Orders come late'),
      button('Save'),
      button('Close cycle 1'),
      button(/^Take back the last entry: /),
    ],
  },
  {
    title: 'naming the firm, keeping a moment, writing a comment, and erasing it all',
    widget: 'file',
    story: 'NeverDownloaded',
    steps: [
      async ({ page, widget }) => {
        await widget.getByRole('textbox', { name: /^Company name/ }).focus();
        await page.keyboard.press('End');
        await page.keyboard.type(' Oy');
      },
      open('Moments', 'form'),
      async ({ page, widget }) => {
        await widget.getByRole('textbox', { name: 'Name of the moment' }).focus();
        await page.keyboard.type('Board');
        await page.keyboard.press('Enter');
        await widget.getByRole('heading', { name: 'From “Board” to “Now”' }).waitFor();
      },
      async ({ page, widget }) => {
        await widget.getByRole('combobox', { name: 'To' }).focus();
        await page.keyboard.press('ArrowDown');
      },
      open('Ask colleagues', 'p'),
      open('Comments', 'textarea'),
      async ({ page, widget }) => {
        await widget.getByRole('textbox', { name: 'Write a comment' }).focus();
        await page.keyboard.type('Who sells it?');
      },
      button('Add the comment'),
      button('Mark as settled: Who sells it?'),
      open('Share as a link', 'button'),
      open('Erase everything', 'button'),
      button('Erase everything'),
      press('Escape'),
      button('Erase everything'),
      button('Erase for good'),
    ],
  },
  {
    title: 'deciding between what two devices wrote',
    widget: 'file',
    story: 'Conflicts',
    steps: [
      enter((widget) => widget.getByRole('button', { name: /^Take this instead/ })),
      enter((widget) => widget.getByRole('button', { name: /^Keep what stands/ })),
    ],
  },
  {
    title: 'adding a card, moving it on, and taking that back',
    widget: 'cocreation',
    story: 'Empty',
    steps: [
      async (shown) => {
        await readTo('Save or open the board')(shown);
        await shown.widget.getByRole('button', { name: 'Add a micro-service' }).focus();
      },
      button('Add a micro-service'),
      async ({ page }) => {
        await page.keyboard.type('Kiln alarm');
        await page.keyboard.press('Tab');
        await page.keyboard.type('It stops at night');
      },
      button('Save'),
      button('Kiln alarm: On to: Prioritize value'),
      button('Open card: Kiln alarm'),
      button('Done: Select opportunities'),
      button(/^Take back the last entry: /),
    ],
  },
];

/** What has the focus, in the tree that the widget stands in; after every step it must be in the widget. */
const focusIn = (widget: Locator): Promise<string> =>
  widget.evaluate((root) => {
    const { activeElement } = root.getRootNode() as Document | ShadowRoot;
    if (!activeElement || !root.contains(activeElement)) return 'nothing in the widget';
    const { value: own = '', name = '' } = activeElement as HTMLInputElement;
    // An option may have a random id.
    const isChoice = activeElement instanceof HTMLSelectElement;
    const value = isChoice ? activeElement.selectedOptions[0]?.text : own;
    const label = activeElement.getAttribute('aria-label') ?? activeElement.textContent;
    return [activeElement.localName, name, value, label].filter(Boolean).join(' ');
  });

/** Answers that are stored: who, which question, level and note; when and where they came from differs. */
const answersIn = ({ page }: Shown): Promise<string> =>
  page.evaluate((key) => {
    const ignored = new Set([
      'at',
      'by',
      'id',
      'chosenAt',
      'pilot',
      'service',
      'partner',
      'event',
      'comment',
    ]);
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return JSON.stringify(stored, (name, value) => (ignored.has(name) ? undefined : value), 1);
  }, KEY);

/** The outcome once it no longer changes: parts on demand take their time. */
export async function settledOutcomeOf(shown: Shown): Promise<Outcome> {
  const now = await outcomeOf(shown);
  await shown.page.waitForTimeout(100);
  const later = await outcomeOf(shown);
  const isStill = pendingOn(shown.page).size === 0 && isDeepStrictEqual(now, later);
  return isStill ? later : settledOutcomeOf(shown);
}

export const outcomeOf = async (shown: Shown): Promise<Outcome> => ({
  focus: await focusIn(shown.widget),
  tree: await treeOf(shown.widget),
  answers: await answersIn(shown),
});
