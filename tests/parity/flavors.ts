import { readFileSync } from 'node:fs';
import { type FrameLocator, type Locator, type Page, test } from '@playwright/test';
import { listenTo } from '../support/silence.ts';
import type { State } from './states.ts';

/** Where each flavor of a widget is shown. */
const pages = {
  'React 19': 'react-19/react.html',
  'React 18': 'react-18/react.html',
  'element on Preact': 'elements/element-preact.html',
  'element on React': 'elements/element-react.html',
  'element in a frame': 'elements/frame.html',
} as const;

export type Flavor = keyof typeof pages;

/** What all others are held to. */
export const REFERENCE: Flavor = 'React 19';
export const others = Object.keys(pages).filter((name) => name !== REFERENCE) as Flavor[];

export const states: readonly State[] = JSON.parse(
  readFileSync(new URL('./dist/elements/states.json', import.meta.url), 'utf8'),
);

export const KEY = 'servitization:parity';

/** A widget on a page of its own. */
export interface Shown {
  readonly page: Page;
  /** Where the widget is: the page, or the frame in it. */
  readonly inside: Page | FrameLocator;
  readonly widget: Locator;
  /** Everything that the page has said so far. */
  readonly heard: readonly string[];
}

const addressOf = (flavor: Flavor, { widget, props, scheme }: State): string => {
  const query = new URLSearchParams({ widget, scheme, props: JSON.stringify(props) });
  return `/parity/${pages[flavor]}?${query}`;
};

/** Stores the document, so that each flavor finds the same. */
const begin = (page: Page, stored: string | null) =>
  page.addInitScript(
    ([key, text]) => {
      if (text !== null && localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    [KEY, stored] as const,
  );

/** Opens the state in a browser profile of its own. */
export async function show(page: Page, flavor: Flavor, state: State): Promise<Shown> {
  const heard = listenTo(page);
  await begin(page, state.stored);
  await page.goto(addressOf(flavor, state));
  const inside = flavor === 'element in a frame' ? page.frameLocator('iframe') : page;
  const widget = inside.locator('.servitization').first();
  await widget.waitFor();
  return { page, inside, widget, heard };
}

/** Each flavor in a context of its own: none sees what another has stored. */
export async function inFlavor<Result>(
  page: Page,
  flavor: Flavor,
  run: (page: Page) => Promise<Result>,
): Promise<Result> {
  return test.step(flavor, async () => {
    const context = await page.context().browser()?.newContext(test.info().project.use);
    if (!context) throw new Error('The browser is gone.');
    try {
      return await run(await context.newPage());
    } finally {
      await context.close();
    }
  });
}
