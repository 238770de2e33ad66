import { readFileSync } from 'node:fs';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { listenTo } from '../support/silence.ts';

/** What tests read from an element, as a host would. */
export interface Answers {
  readonly ratings: { readonly self?: Readonly<Record<string, { readonly level: number | null }>> };
}
type WidgetElement = HTMLElement & { value: Answers | undefined };

/** A document with every question but some answered, as a user would open it from a file. */
export const example = (name: 'complete' | 'half-answered' | 'whole-story'): Answers => {
  const file = new URL(`../../examples/${name}.servitization.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
};

/** `heard` is everything that the page says or breaks, violations of its policy included. */
export const test = base.extend<{ heard: string[] }>({
  heard: async ({ page }, use) => {
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
        console.error(`violation: ${violatedDirective} ${sample}`),
      );
    });
    await use(listenTo(page));
  },
});

/** Where the pages' document is stored. */
export const KEY = 'servitization:acme';

/** Stores a text as the document, unless there is one. */
export const store = (page: Page, text: string, key = KEY) =>
  page.addInitScript(
    ([at, stored]) => {
      if (localStorage.getItem(at) === null) localStorage.setItem(at, stored);
    },
    [key, text] as const,
  );

/** Opens a page, and waits until its elements have fetched what they need; lazy ones still wait. */
export async function visit(page: Page, name: string): Promise<void> {
  await page.goto(`/hosts/${name}.html`);
  const areReady = () =>
    page.evaluate(() => {
      const elements = [...document.querySelectorAll<WidgetElement>(':defined')];
      const ours = elements.filter(({ localName }) => localName.startsWith('servitization-'));
      return ours.every((it) => it.shadowRoot?.firstChild || it.getAttribute('loading') === 'lazy');
    });
  // By hand, as waiting for a function adds listeners to the page.
  await expect.poll(areReady, { timeout: 20_000 }).toBe(true);
}

export const assessment = (page: Page): Locator => page.locator('servitization-assessment');
export const matrix = (page: Page): Locator => page.locator('servitization-matrix');
/** The square that the firm is in, once both dimensions are assessed. */
export const square = (widget: Locator): Locator =>
  widget.locator('[role=gridcell][aria-label*="our firm is here"]');

/** Answers the first question in view. */
export const answerOne = (page: Page) =>
  assessment(page)
    .getByLabel(/^Leading/)
    .first()
    .check();

export const documentOf = (element: Locator): Promise<Answers | undefined> =>
  element.evaluate((it) => (it as WidgetElement).value);

export const setValue = (element: Locator, value: unknown): Promise<void> =>
  element.evaluate((it, given) => {
    (it as WidgetElement).value = given as Answers;
  }, value);

/** How many questions the element's document has answers to. */
export const answersIn = async (element: Locator): Promise<number> =>
  Object.keys((await documentOf(element))?.ratings?.self ?? {}).length;

export const expectAnswers = (element: Locator, count: number) =>
  expect.poll(() => answersIn(element)).toBe(count);

export const setAttribute = (element: Locator, name: string, value: string) =>
  element.evaluate((it, pair) => it.setAttribute(...pair), [name, value] as const);

export interface HeardEvent {
  readonly type: string;
  /** `id` of the element that it came from, as the page hears it. */
  readonly from: string;
  readonly composed: boolean;
  readonly detail: Record<string, unknown>;
}

/** Keeps the elements' events from before the script has loaded; gives those heard so far. */
export async function recordEvents(page: Page): Promise<() => Promise<HeardEvent[]>> {
  await page.addInitScript(() => {
    const heard: HeardEvent[] = [];
    Object.assign(window, { heard });
    for (const name of ['ready', 'change', 'complete', 'error']) {
      document.addEventListener(`servitization-${name}`, (event) => {
        const { type, composed, detail, target } = event as CustomEvent;
        heard.push({ type, from: (target as Element).id, composed, detail: { ...detail } });
      });
    }
  });
  return () => page.evaluate(() => (window as unknown as { heard: HeardEvent[] }).heard);
}

/** Pixels that the page is too wide. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
