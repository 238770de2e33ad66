import type { CDPSession, Page } from '@playwright/test';

const PLACES = ['window', 'document', 'document.documentElement', 'document.body'];

/** Names of the events that scripts with an address listen to, by the browser's own count. */
async function listenersOn(session: CDPSession): Promise<string[]> {
  // Those of the tests, who listen as well, have none.
  const loaded = new Set<string>();
  session.on('Debugger.scriptParsed', ({ scriptId, url }) => url && loaded.add(scriptId));
  await session.send('Debugger.enable');
  const types: string[] = [];
  for (const expression of PLACES) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const objectId = result.objectId ?? '';
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
    const theirs = listeners.filter(({ scriptId }) => loaded.has(scriptId));
    types.push(...theirs.map(({ type }) => `${expression} ${type}`));
  }
  return [...new Set(types)].sort();
}

/** Remembers, from before any script of the page, what names the window has by itself. */
export const rememberGlobals = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const names = new Set(Reflect.ownKeys(window));
    const added = () => Reflect.ownKeys(window).filter((name) => !names.has(name));
    Object.defineProperty(window, 'addedGlobals', { value: () => added().map(String) });
    names.add('addedGlobals');
  });

/** What elements must not leave behind: listeners, names, nodes, attributes, shared documents. */
export async function tracesOn(page: Page): Promise<object> {
  const session = await page.context().newCDPSession(page);
  const listeners = await listenersOn(session);
  await session.detach();
  return {
    listeners,
    ...(await page.evaluate(() => {
      const shared: unknown = Reflect.get(window, Symbol.for('servitization.stores.v1'));
      const attributesOf = ({ attributes }: Element) =>
        [...attributes].map(({ name, value }) => `${name}=${value}`);
      return {
        globals: (Reflect.get(window, 'addedGlobals') as () => string[])(),
        stores: shared instanceof Map ? shared.size : 0,
        html: attributesOf(document.documentElement),
        body: attributesOf(document.body),
        inHead: [...document.head.children].map(({ localName }) => localName),
        inBody: [...document.body.children].map(({ localName }) => localName),
        sheets: document.adoptedStyleSheets.length,
      };
    })),
  };
}

/** Bytes of objects that are still in use. */
export async function heapOf(session: CDPSession): Promise<number> {
  // What the first round frees may be all that held something else.
  for (const _ of [1, 2, 3]) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
