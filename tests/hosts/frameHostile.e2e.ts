import { expect, type Frame, type Page } from '@playwright/test';
import {
  expectAnswered,
  expectFitting,
  FRAME,
  frameOf,
  giveValue,
  recordFrameEvents,
  sayIn,
  tapChannels,
  test,
  visitFrames,
  widgetIn,
} from './frames.ts';
import { example } from './host.ts';

const HELLO = 'servitization-frame hello 1';
const CHANNEL = 'servitization-frame channel 1';

/** How many channels a window has been handed so far. */
const countChannels = (side: Page | Frame) =>
  side.evaluate(() => {
    const counted = { channels: 0 };
    Object.assign(window, { counted });
    addEventListener('message', ({ ports }) => {
      counted.channels += ports.length;
    });
  });
const channelsIn = (side: Page | Frame): Promise<number> =>
  side.evaluate('counted.channels') as Promise<number>;

/** Lets what was said be heard: messages on a window are heard in their order. */
const settle = (side: Page | Frame) =>
  side.evaluate(() => new Promise((heard) => setTimeout(heard, 100)));

const STRANGER = '/hosts/frames/stranger.html';

/** Adds a frame that a test may speak from. */
async function addStranger(page: Page): Promise<Frame> {
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src, name: 'stranger' });
    document.body.append(frame);
  }, STRANGER);
  await expect.poll(() => page.frame('stranger')?.url()).toContain(STRANGER);
  return page.frame('stranger') as Frame;
}

/** Offers a channel to the widget's frame; gives how much is said through it. */
const offerChannel = (side: Page | Frame, to: 'opened' | 'neighbor' | 'own') =>
  side.evaluate(
    async ([greeting, whom]) => {
      const { opened } = window as unknown as { opened: Window };
      const windows = { opened, neighbor: parent.frames[0], own: frames[0] };
      const { port1, port2 } = new MessageChannel();
      let said = 0;
      port1.onmessage = () => {
        said += 1;
      };
      windows[whom]?.postMessage(greeting, '*', [port2]);
      await new Promise((heard) => setTimeout(heard, 200));
      return said;
    },
    [CHANNEL, to] as const,
  );

test.describe('a page hands its channel to nobody', () => {
  test('who says hello from another frame', async ({ page, heard }) => {
    await visitFrames(page, 'element');
    const stranger = await addStranger(page);
    await countChannels(stranger);
    await stranger.evaluate((hello) => parent.postMessage(hello, '*'), HELLO);
    await settle(page);
    expect(await channelsIn(stranger)).toBe(0);
    expect(heard).toEqual([]);
  });

  test('who says hello from the frame, once it shows another site', async ({ page, elsewhere }) => {
    await visitFrames(page, 'element');
    const frame = await frameOf(page);
    await frame.goto(`${elsewhere}${STRANGER}`);
    await countChannels(frame);
    await frame.evaluate((hello) => parent.postMessage(hello, '*'), HELLO);
    await settle(page);
    expect(await channelsIn(frame)).toBe(0);
  });

  test('who says hello a second time', async ({ page, heard }) => {
    await visitFrames(page, 'element');
    const frame = await frameOf(page);
    await countChannels(frame);
    await frame.evaluate((hello) => parent.postMessage(hello, '*'), HELLO);
    await settle(page);
    expect(await channelsIn(frame)).toBe(0);
    expect(heard).toEqual([]);
  });

  test('whose hello is something like it', async ({ page, heard }) => {
    await page.route('**/parts/frame-*.js', (route) =>
      route.fulfill({ body: '', contentType: 'text/javascript' }),
    );
    await page.goto('/hosts/frames/element.html');
    await expect.poll(() => page.locator('iframe').count()).toBe(1);
    const frame = await frameOf(page);
    await frame.waitForLoadState();
    await countChannels(frame);
    await frame.evaluate((hello) => {
      for (const said of [hello.replace('1', '2'), [hello], { hello }, null, hello.toUpperCase()])
        parent.postMessage(said, '*');
    }, HELLO);
    await settle(page);
    expect(await channelsIn(frame)).toBe(0);
    await frame.evaluate((hello) => parent.postMessage(hello, '*'), HELLO);
    await expect.poll(() => channelsIn(frame)).toBe(1);
    expect(heard.filter((line) => !line.includes('preload'))).toEqual([]);
  });
});

test.describe('a frame takes no channel', () => {
  test('from a neighbor', async ({ page, heard }) => {
    await page.goto('/hosts/frames/bare.html');
    await page.frameLocator('iframe').first().locator('.servitization').waitFor();
    const stranger = await addStranger(page);
    expect(await offerChannel(stranger, 'neighbor')).toBe(0);
    // From the page around it takes the very same.
    expect(await offerChannel(page, 'own')).toBeGreaterThan(0);
    expect(heard).toEqual([]);
  });

  test('when it has one', async ({ page, heard }) => {
    await visitFrames(page, 'element');
    expect(await offerChannel(page, 'own')).toBe(0);
    expect(heard).toEqual([]);
  });

  test('from who has opened it in a window', async ({ page }) => {
    await page.goto(STRANGER);
    const opening = page.waitForEvent('popup');
    await page.evaluate((address) => {
      Object.assign(window, { opened: window.open(address) });
    }, `${FRAME}?widget=matrix`);
    await (await opening).locator('.servitization').waitFor();
    expect(await offerChannel(page, 'opened')).toBe(0);
  });
});

/** What a frame may not do to its page, whatever runs in it. */
const toPage: Readonly<Record<string, unknown>> = {
  'no height at all': { type: 'height', height: Number.NaN },
  'a height without end': { type: 'height', height: Number.POSITIVE_INFINITY },
  'a height as text': { type: 'height', height: '1px; position: fixed' },
  'a place that is none': { type: 'reveal', top: Number.NaN, bottom: 10 },
  'an event of another kind': { type: 'event', name: 'click', detail: {} },
  'an event without a detail': { type: 'event', name: 'change', detail: null },
  'an event with a list for a detail': { type: 'event', name: 'change', detail: ['x'] },
  'a look at what is none of its business': { type: 'look', names: ['background-image'] },
  'a title that is an object': { type: 'title', title: { toString: 'x' } },
  'a message of an unknown type': { type: 'constructor' },
  'a message that is a list': ['height', 1],
  nothing: null,
};

test('what a frame says that is no message changes nothing on the page', async ({
  page,
  heard,
}) => {
  const events = await recordFrameEvents(page);
  await tapChannels(page);
  await visitFrames(page, 'element');
  const frame = await frameOf(page);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const eventsBefore = (await events()).length;
  for (const message of Object.values(toPage)) await sayIn(frame, message);
  await expect.poll(() => heard.length).toBe(Object.keys(toPage).length);
  for (const line of heard) expect(line).toMatch(/^error: <servitization-frame> refused/);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await events()).toHaveLength(eventsBefore);
  await expectFitting(page);
});

test('a frame can’t make the page endless, nor less than nothing', async ({ page, heard }) => {
  await tapChannels(page);
  await visitFrames(page, 'element');
  const frame = await frameOf(page);
  const height = () => page.locator('iframe').evaluate((it) => it.style.height);
  await sayIn(frame, { type: 'height', height: 1e9 });
  await expect.poll(height).toBe('50000px');
  await sayIn(frame, { type: 'height', height: -5 });
  await settle(page);
  expect(await height()).toBe('50000px');
  expect(heard).toEqual([]);
});

const withLevel = (level: unknown) => ({
  ...example('half-answered'),
  ratings: {
    self: { 'assess-digital-readiness': { level, at: '2026-01-01T00:00:00.000Z-0000', by: 'x' } },
  },
});

/** What a page may not do to a frame, and the place that the error names. */
const toFrame: Readonly<Record<string, readonly [message: unknown, place: RegExp]>> = {
  'a handler for an attribute': [
    { type: 'set', name: 'onclick', to: 'alert(1)' },
    /onclick: allowed: profile/,
  ],
  'the prototype for an attribute': [
    { type: 'set', name: '__proto__', to: 'x' },
    /__proto__: allowed/,
  ],
  'an attribute that is no text': [
    { type: 'set', name: 'theme', to: { x: 1 } },
    /set\.to: allowed: text/,
  ],
  'a value that the attribute can’t take': [
    { type: 'set', name: 'theme', to: 'darkk' },
    /theme="darkk": allowed: auto, /,
  ],
  'a document that is none': [{ type: 'value', value: 'x' }, /profile|object/],
  'a document with a level of 7': [{ type: 'value', value: withLevel(7) }, /level/],
  'a document with a prototype of its own': [
    // As JSON, since no test tool would carry it over.
    '{"type":"value","value":{"schema":1,"id":"x","ratings":{"self":{"__proto__":{}}}}}',
    /__proto__/,
  ],
  'a document that holds itself': ['cycle', /./],
  'a property of the style that is none of its business': [
    { type: 'style', name: 'background-image', to: 'url(https://evil.invalid)' },
    /style\.name: allowed: color-scheme/,
  ],
  'a fit that is a text': [{ type: 'fits', fits: 'no' }, /fits\.fits: allowed: true or false/],
  'a message of an unknown type': [{ type: 'constructor' }, /type: allowed: set, value/],
  'a message that is a list': [['set'], /type: allowed: set, value/],
};

for (const [name, [message, place]] of Object.entries(toFrame)) {
  test(`a page that says ${name} is told so, and nothing is lost`, async ({ page }) => {
    const events = await recordFrameEvents(page);
    await tapChannels(page);
    await visitFrames(page, 'element');
    await giveValue(page, example('half-answered'));
    const answered = Object.keys(example('half-answered').ratings.self ?? {}).length;
    await expectAnswered(page, answered);
    const before = (await events()).length;
    if (message === 'cycle') {
      await page.evaluate(() => {
        const value: Record<string, unknown> = { schema: 1, id: 'x' };
        value.ratings = value;
        for (const port of (window as unknown as { ports: Set<MessagePort> }).ports)
          port.postMessage({ type: 'value', value });
      });
    } else await sayIn(page, message);
    await expect
      .poll(async () => (await events()).slice(before).map(({ type }) => type))
      .toEqual(['servitization-error']);
    const error = (await events()).at(-1);
    expect(`${error?.detail.message} ${JSON.stringify(error?.detail)}`).toMatch(place);
    await expectAnswered(page, answered);
    await expect(widgetIn(page)).toHaveAttribute('lang', 'en');
  });
}

test('a fragment of the page can lead nowhere but within the frame', async ({ page, heard }) => {
  await tapChannels(page);
  await visitFrames(page, 'element');
  const frame = await frameOf(page);
  const { pathname } = new URL(frame.url());
  for (const hash of ['javascript:alert(1)', '//evil.invalid', '#', '#x', '?widget=matrix'])
    await sayIn(page, { type: 'hash', hash });
  await expect.poll(() => frame.url()).toContain('#?widget=matrix');
  expect(new URL(frame.url()).pathname).toBe(pathname);
  expect(heard).toEqual([]);
});

/** Addresses of a frame, and what they are told. */
const addresses: Readonly<Record<string, readonly [query: string, told: RegExp]>> = {
  'no widget': ['', /widget="": allowed: assessment, matrix/],
  'a script for a widget': [
    'widget=<script>alert(1)</script>',
    /widget="<script>.*allowed: assessment/,
  ],
  'a prototype for a widget': ['widget=__proto__', /widget="__proto__": allowed/],
  'a name that all objects have': ['widget=constructor', /widget="constructor": allowed/],
  'the end of a script in a name': [
    'widget=matrix&profile=</script><script>alert(1)</script>',
    /^$/,
  ],
  'an attribute that closes the tag': [
    'widget=matrix&theme="><img src=x onerror=alert(1)>',
    /theme="/,
  ],
  'a handler': ['widget=matrix&onclick=alert(1)', /onclick="alert\(1\)": allowed: widget, profile/],
  'a prototype': ['widget=matrix&__proto__=x', /__proto__="x": allowed/],
  'a script for a link': [
    'widget=assessment&result-link=javascript:alert(1)',
    /result-link="javascript.*allowed: an http/,
  ],
  'consent, that only a script may ask for': [
    'widget=assessment&consent=Yes',
    /consent="Yes": allowed: widget/,
  ],
  'a name that is too long': [
    `widget=matrix&profile=${'a'.repeat(5000)}`,
    /profile="a+": allowed: text of 1/,
  ],
};

for (const [name, [query, told]] of Object.entries(addresses)) {
  test(`an address with ${name} runs nothing, and says what is allowed`, async ({
    page,
    heard,
  }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    await page.goto(`${FRAME}?${query}`);
    const isWidget = told.source.startsWith('widget') ? 'main' : '.servitization';
    await page.locator(isWidget).waitFor();
    if (told.source !== '^$') await expect.poll(() => heard.join('\n')).toMatch(told);
    else expect(heard).toEqual([]);
    expect(heard.length).toBeLessThan(2);
    expect(dialogs).toEqual([]);
    expect(await page.locator('script, img').count()).toBe(1);
  });
}
