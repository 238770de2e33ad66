import type { AddressInfo } from 'node:net';
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { serve } from '../../tooling/bin/serve.mjs';
import { test as base, type HeardEvent } from './host.ts';

/** `elsewhere` is the same site at another origin, and for a browser another site: `localhost`. */
export const test = base.extend<object, { elsewhere: string }>({
  elsewhere: [
    // biome-ignore lint/correctness/noEmptyPattern: it needs none of the others
    async ({}, use) => {
      const server = await serve(0);
      await use(`http://localhost:${(server.address() as AddressInfo).port}`);
      await new Promise((closed) => server.close(closed));
    },
    { scope: 'worker' },
  ],
});

export const FRAME = '/embed/frame.html';

export const element = (page: Page, id = 'questions'): Locator => page.locator(`#${id}`);
const iframe = (page: Page, id: string): Locator => page.locator(`#${id} iframe`);
export const inside = (page: Page, id = 'questions') => page.frameLocator(`#${id} iframe`);
export const widgetIn = (page: Page, id = 'questions'): Locator =>
  inside(page, id).locator('.servitization');

/** The frame’s own document, to do in it what somebody hostile would. */
export async function frameOf(page: Page, id = 'questions'): Promise<Frame> {
  const handle = await iframe(page, id).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error(`#${id} has no frame.`);
  return frame;
}

/** Opens a page with frames, and waits until each has been given the height of its widget. */
export async function visitFrames(page: Page, name: string): Promise<void> {
  await page.goto(`/hosts/frames/${name.replace(/(?=#|$)/, '.html')}`);
  await expectFitting(page);
}

/** Shows the same widget from another origin. */
export async function moveElsewhere(page: Page, elsewhere: string, id = 'questions') {
  await element(page, id).evaluate(
    (it, src) => it.setAttribute('src', src),
    `${elsewhere}${FRAME}`,
  );
  await expect(iframe(page, id)).toHaveAttribute('src', new RegExp(`^${elsewhere}`));
  await expectFitting(page, id);
}

/** What is missing of a frame's content, in pixels: 0 when all of it is seen, and no more. */
async function missing(page: Page, id: string): Promise<number> {
  await widgetIn(page, id).waitFor();
  const content = await widgetIn(page, id).evaluate((it) => it.getBoundingClientRect().height);
  const given = await iframe(page, id).evaluate((it) => it.clientHeight);
  return Math.ceil(content) - given;
}

export async function expectFitting(page: Page, id?: string): Promise<void> {
  const ids = id
    ? [id]
    : await page.locator('servitization-frame').evaluateAll((all) => all.map((it) => it.id));
  for (const each of ids) await expect.poll(() => missing(page, each)).toBe(0);
}

/** All that the widget's events have said to the page so far; call it before the page opens. */
export async function recordFrameEvents(page: Page): Promise<() => Promise<HeardEvent[]>> {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const name of ['ready', 'change', 'complete', 'submit', 'error']) {
      document.addEventListener(`servitization-${name}`, (event) => {
        const { type, composed, detail, target } = event as CustomEvent;
        heard.push({ type, from: (target as Element).id, composed, detail });
      });
    }
  });
  return () => page.evaluate(() => (window as unknown as { heard: HeardEvent[] }).heard);
}

/** Keeps the ends of all channels, so that a test can speak through them as either side would. */
export const tapChannels = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const ports = new Set<MessagePort>();
    Object.assign(window, { ports });
    const { postMessage } = MessagePort.prototype;
    MessagePort.prototype.postMessage = function (this: MessagePort, ...said: [unknown]) {
      ports.add(this);
      return postMessage.apply(this, said as never);
    };
  });

/** Says something through the channel, as the side whose window it is; a text is read as JSON there. */
export const sayIn = (side: Page | Frame, message: unknown): Promise<void> =>
  side.evaluate((said) => {
    const { ports } = window as unknown as { ports: Set<MessagePort> };
    const read: unknown = typeof said === 'string' ? JSON.parse(said) : said;
    for (const port of ports) port.postMessage(read);
  }, message);

/** What the page's element says its document is. */
export const documentIn = (page: Page, id = 'questions'): Promise<unknown> =>
  element(page, id).evaluate((it) => (it as unknown as { value: unknown }).value);

export const giveValue = (page: Page, value: unknown, id = 'questions'): Promise<void> =>
  element(page, id).evaluate((it, given) => {
    (it as unknown as { value: unknown }).value = given;
  }, value);

/** How many questions are answered in the frame, as its own element has it. */
export const expectAnswered = (page: Page, count: number, id = 'questions') =>
  expect
    .poll(async () => {
      const frame = await frameOf(page, id);
      return frame.evaluate(() => {
        const found = document.querySelector('servitization-assessment, servitization-matrix');
        const { value } = found as unknown as { value?: { ratings: { self?: object } } };
        return Object.keys(value?.ratings.self ?? {}).length;
      });
    })
    .toBe(count);

/** Whether all of it is in the window of the page, which scrolls by whole pixels only. */
export const isInWindow = async (page: Page, what: Locator): Promise<boolean> => {
  const box = await what.boundingBox();
  const { height } = page.viewportSize() ?? { height: 0 };
  return box !== null && box.y > -1 && box.y + box.height < height + 1;
};
