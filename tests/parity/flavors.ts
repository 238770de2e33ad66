import { readFileSync } from 'node:fs';
import {
  expect,
  type FrameLocator,
  type Locator,
  type Page,
  type Request,
  test,
} from '@playwright/test';
import { listenTo } from '../support/silence.ts';
import type { State } from './states.ts';

/** Where each flavor of a widget is shown. */
const pages = {
  'React 19': 'react-19/react.html',
  'React 18': 'react-18/react.html',
  'element on Preact': 'elements/element-preact.html',
  'element on React': 'elements/element-react.html',
  'frame page': 'elements/frame.html',
} as const;

export type Flavor = keyof typeof pages;

/** What all others are held to. */
const REFERENCE: Flavor = 'React 19';
export const others = Object.keys(pages).filter((name) => name !== REFERENCE) as Flavor[];

export const states: readonly State[] = JSON.parse(
  readFileSync(new URL('./dist/elements/states.json', import.meta.url), 'utf8'),
);

export const KEY = 'servitization:parity';

/** A widget as one flavor shows it. */
export interface Shown {
  readonly page: Page;
  /** Where the widget is: the page, or the frame in it. */
  readonly inside: Page | FrameLocator;
  readonly widget: Locator;
}

/** Stores the document before each page that follows, so that every flavor begins with the same. */
export const store = (page: Page, stored: string | null) =>
  page.addInitScript(
    ([key, text]) => {
      // With what the flavor before has set aside.
      localStorage.clear();
      if (text !== null) localStorage.setItem(key, text);
    },
    [KEY, stored] as const,
  );

const addressOf = (flavor: Flavor, { widget, props, scheme }: State): string => {
  const query = new URLSearchParams({ widget, scheme, props: JSON.stringify(props) });
  return `/parity/${pages[flavor]}?${query}`;
};

export async function show(page: Page, flavor: Flavor, state: State): Promise<Shown> {
  // What the page before was waiting for is no longer on its way.
  pendingOn(page).clear();
  await page.goto(addressOf(flavor, state));
  const inside = flavor === 'frame page' ? page.frameLocator('iframe') : page;
  const widget = inside.locator('.servitization').first();
  await widget.waitFor();
  return { page, inside, widget };
}

const asked = new WeakMap<Page, Set<Request>>();

/** What the page has asked for and not received yet; to be called before it asks for anything. */
export function pendingOn(page: Page): Set<Request> {
  const known = asked.get(page);
  if (known) return known;
  const pending = new Set<Request>();
  asked.set(page, pending);
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  return pending;
}

/**
 * Waits until all that the page asks for has come and it has nothing left to do. By then it has also
 * asked for what only a drawn part asks for.
 */
export async function rest(page: Page): Promise<void> {
  do {
    await expect.poll(() => pendingOn(page).size, { intervals: [50] }).toBe(0);
    await page.evaluate(async () => {
      const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
      await frame();
      await frame();
      await new Promise((idle) => requestIdleCallback(idle));
    });
  } while (pendingOn(page).size > 0);
}

/** How often a flavor is looked at until it is as expected: most are at once. */
export const INTERVALS = [50, 50, 100, 100, 250];

/** The accessible tree. A link within the page begins with the page's own address, which differs. */
export const treeOf = async (widget: Locator): Promise<string> =>
  (await widget.ariaSnapshot()).replaceAll(/\/url: [^\s#]+(?=#)/g, '/url: ');

/** Runs the reference, then holds the other flavors to what came of it; all must be silent. */
export async function compareFlavors<Result>(
  page: Page,
  reference: (flavor: Flavor) => Promise<Result>,
  compare: (flavor: Flavor, expected: Result) => Promise<void>,
  flavors: readonly Flavor[] = others,
): Promise<void> {
  const heard = listenTo(page);
  const expected = await test.step(REFERENCE, () => reference(REFERENCE));
  for (const flavor of flavors) {
    await test.step(flavor, () => compare(flavor, expected));
    expect(heard, flavor).toEqual([]);
  }
}
