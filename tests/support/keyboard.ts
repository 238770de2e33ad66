import type { Page } from '@playwright/test';

/** What has the focus, through open shadow roots. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const input = element instanceof HTMLInputElement ? element : null;
    return {
      tag: element?.localName ?? '',
      name: input?.name ?? '',
      value: input?.value ?? '',
      role: element?.getAttribute('role') ?? '',
      text: element?.textContent?.trim() ?? '',
    };
  });

/** More than once around any page. */
const MOST_PRESSES = 80;

/** Presses Tab, or the other way, until `found` says so; fails when the page ends first. */
export async function tabTo(
  page: Page,
  found: (element: Awaited<ReturnType<typeof focused>>) => boolean,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    await page.keyboard.press(key);
    if (found(await focused(page))) return;
  }
  throw new Error(`Tab did not get there in ${MOST_PRESSES} presses`);
}

/** Answers all seventeen questions from the keyboard, level by level as given. */
export async function answerByKeyboard(page: Page, levels: readonly number[]): Promise<void> {
  let last = '';
  for (const level of levels) {
    await tabTo(
      page,
      ({ name, tag, text }) => (name !== '' && name !== last) || isOnward(tag, text),
    );
    if ((await focused(page)).tag === 'button') {
      await page.keyboard.press('Enter');
      await tabTo(page, ({ name }) => name !== '' && name !== last);
    }
    last = (await focused(page)).name;
    await page.keyboard.press('Space');
    for (let step = 0; step < level; step++) await page.keyboard.press('ArrowDown');
  }
}

const isOnward = (tag: string, text: string) => tag === 'button' && text === 'Next';
