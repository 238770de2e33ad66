import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetSetAside, setAsideTexts } from './aside.ts';
import { conflictsIn } from './conflicts.ts';
import { type HttpStorageOptions, httpStorage, type RemoteState } from './http.ts';
import { jsonText } from './json.ts';
import { emptyProfile, ratingsOf } from './profile.ts';
import { startServer, type Trouble } from './server.test.kit.ts';
import { memoryStorage, type ProfileStorage } from './storage.ts';
import { createProfileStore, type ProfileStore } from './store.ts';
import type { Level } from './types.ts';

let server: Awaited<ReturnType<typeof startServer>>;
const open: (() => void)[] = [];

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  server.trouble(() => 'none');
  server.put(null);
  server.seen.length = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
  for (const close of open.splice(0)) close();
});

/** A device: a store that lies on the server, with a copy that outlives the page. */
function device(
  writer: string,
  local: ProfileStorage = memoryStorage(),
  options: Partial<HttpStorageOptions> = {},
) {
  const states: RemoteState[] = [];
  const storage = httpStorage({
    ...{ name: 'acme', url: server.url, local, pause: () => 1, timeout: 2000 },
    onState: (state) => states.push(state),
    ...options,
  });
  const store = createProfileStore({ name: 'acme', storage, writer });
  open.push(store.destroy);
  return { store, storage, local, states };
}
type Device = ReturnType<typeof device>;

const answer = ({ store }: Device, question: string, level: Level = 1) =>
  store.edit({ type: 'rate', question, level });
const answers = (store: ProfileStore) => Object.keys(ratingsOf(store.getState().profile)).sort();
const isSaved = ({ storage }: Device) =>
  vi.waitFor(() => expect(storage.state()).toBe('saved'), { timeout: 10_000 });
const stored = () => JSON.parse(server.text() ?? 'null');

/** A browser's storage, as far as texts are set aside in it. */
const storageOf = (kept: Map<string, string>) =>
  new Proxy(
    {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    },
    {
      ownKeys: () => [...kept.keys()],
      getOwnPropertyDescriptor: (_, key) => ({
        ...{ value: kept.get(String(key)), enumerable: true, configurable: true },
      }),
    },
  );

describe('httpStorage', () => {
  it('[PR61] the store says that what was said has not been sent, and since when', async () => {
    const one = device('one');
    await isSaved(one);
    const before = Date.now();
    server.trouble(() => 'busy');
    answer(one, 'q1', 3);
    expect(one.store.getState().status).toEqual({ state: 'ready' });
    await vi.waitFor(() => expect(one.store.getState().status.state).toBe('unsent'));
    const { status } = one.store.getState();
    expect(status).toMatchObject({ isRefused: false });
    expect(status.state === 'unsent' && status.since).toBeGreaterThanOrEqual(before);
    // The same word, and the same hour, as long as it lasts.
    answer(one, 'q2');
    await one.storage.sync();
    expect(one.store.getState().status).toBe(status);
    server.trouble(() => 'none');
    await vi.waitFor(() => expect(one.store.getState().status).toEqual({ state: 'ready' }));
  });

  it('[PR51] keeps the document at its address, for the next device', async () => {
    const one = device('one');
    answer(one, 'q1', 3);
    expect(one.storage.state()).toBe('waiting');
    await isSaved(one);
    expect(stored()).toEqual(one.store.getState().profile);
    const two = device('two');
    await vi.waitFor(() => expect(answers(two.store)).toEqual(['q1']));
    expect(two.store.getState().profile.id).toBe(one.store.getState().profile.id);
  });

  it('[PR51] sends the host’s headers, asked for anew each time', async () => {
    const heard: (string | null)[] = [];
    let count = 0;
    const one = device('one', memoryStorage(), {
      headers: async () => {
        count += 1;
        return { Authorization: `Bearer ${count}` };
      },
      fetch: (url, init) => {
        heard.push(new Headers(init?.headers).get('Authorization'));
        return fetch(url, init);
      },
    });
    answer(one, 'q1');
    await isSaved(one);
    expect(heard.length).toBeGreaterThan(1);
    expect(new Set(heard).size).toBe(heard.length);
  });

  it('[PR52] of two that edit at once neither loses, and what lost is kept', async () => {
    const one = device('one');
    answer(one, 'q1', 1);
    await isSaved(one);
    const two = device('two');
    await vi.waitFor(() => expect(answers(two.store)).toEqual(['q1']));
    answer(one, 'q2', 1);
    answer(two, 'q2', 4);
    answer(two, 'q3', 2);
    await Promise.all([one.storage.sync(), two.storage.sync()]);
    await one.storage.sync();
    await two.storage.sync();
    expect(jsonText(one.store.getState().profile)).toBe(jsonText(two.store.getState().profile));
    expect(answers(one.store)).toEqual(['q1', 'q2', 'q3']);
    expect(conflictsIn(stored())).toMatchObject([{ where: ['ratings', 'self', 'q2'] }]);
  });

  it('[PR52] gives way to a place that always says that somebody was faster, and says so after a while', async () => {
    const errors: unknown[] = [];
    const pause = vi.fn(() => 1_000_000);
    const one = device('one', memoryStorage(), {
      pause,
      fetch: async (_, init) => {
        server.seen.push(String(init?.method));
        return init?.method === 'PUT'
          ? new Response('', { status: 412 })
          : new Response(jsonText(emptyProfile('there')), { headers: { ETag: 'W/"1"' } });
      },
      onState: (state, error) => error && errors.push(`${state}: ${(error as Error).message}`),
    });
    const puts = () => server.seen.filter((method) => method === 'PUT').length;
    answer(one, 'q1');
    await one.storage.sync();
    expect(puts()).toBeLessThanOrEqual(3);
    expect(one.storage.state()).toBe('waiting');
    await one.storage.sync();
    await one.storage.sync();
    expect(puts()).toBeLessThanOrEqual(9);
    expect(pause.mock.calls.flat()).toEqual([0, 1, 2]);
    expect(one.storage.state()).toBe('stalled');
    expect(errors.at(-1)).toMatch(/^stalled: /);
    expect(answers(one.store)).toEqual(['q1']);
    // An edit is tried at once, and is no reason to say that all is well.
    answer(one, 'q2');
    expect(one.storage.state()).toBe('stalled');
  });

  it('[PR53] what was said offline is sent after a reload', async () => {
    server.trouble(() => 'lost');
    const local = memoryStorage();
    const before = device('one', local);
    answer(before, 'q1');
    await vi.waitFor(() => expect(before.states).toContain('waiting'));
    await before.storage.sync();
    before.store.destroy();
    expect(server.text()).toBeNull();
    server.trouble(() => 'none');
    const after = device('two', local);
    expect(answers(after.store)).toEqual(['q1']);
    await vi.waitFor(() => expect(Object.keys(stored()?.ratings.self ?? {})).toEqual(['q1']));
  });

  it('[PR53] waits longer after each failure, and begins anew once it went well', async () => {
    const pause = vi.fn(() => 1);
    const troubles: Trouble[] = ['busy', 'busy', 'lost'];
    server.trouble(() => troubles.shift() ?? 'none');
    const one = device('one', memoryStorage(), { pause });
    answer(one, 'q1');
    await vi.waitFor(() => expect(pause.mock.calls.flat()).toEqual([0, 1, 2]));
    await isSaved(one);
    troubles.push('busy');
    answer(one, 'q2');
    await vi.waitFor(() => expect(pause.mock.calls.flat()).toEqual([0, 1, 2, 0]));
  });

  it('[PR53] a request that was done though its answer was lost is not done twice', async () => {
    const one = device('one');
    await one.storage.sync();
    const troubles: Trouble[] = ['answer lost'];
    server.trouble(() => troubles.shift() ?? 'none');
    answer(one, 'q1');
    await isSaved(one);
    expect(stored()).toEqual(one.store.getState().profile);
    expect(stored().superseded).toEqual([]);
  });

  it.each<[string, number, string]>([
    ['nobody may', 401, ''],
    ['the address is wrong', 405, ''],
    ['there is no version', 200, '{}'],
  ])(
    '[PR54] gives up when %s, and says so; the document lives on here',
    async (_, status, body) => {
      const one = device('one', memoryStorage(), {
        fetch: async () => new Response(body, { status }),
      });
      answer(one, 'q1');
      await vi.waitFor(() => expect(one.storage.state()).toBe('refused'));
      expect(answers(one.store)).toEqual(['q1']);
      expect(one.store.getState().status).toMatchObject({ state: 'unsent', isRefused: true });
    },
  );

  it.each(['{', '{"schema":2,"id":"x"}', '<html>'])(
    '[PR54] never writes over what it can’t read: %s',
    async (text) => {
      server.put(text);
      const one = device('one');
      answer(one, 'q1');
      await vi.waitFor(() => expect(one.storage.state()).toBe('refused'));
      expect(server.text()).toBe(text);
    },
  );

  it('[PR54] tries again with the next edit', async () => {
    let isAllowed = false;
    const one = device('one', memoryStorage(), {
      fetch: (url, init) =>
        isAllowed ? fetch(url, init) : Promise.resolve(new Response('', { status: 403 })),
    });
    answer(one, 'q1');
    await vi.waitFor(() => expect(one.storage.state()).toBe('refused'));
    isAllowed = true;
    answer(one, 'q2');
    await isSaved(one);
    expect(Object.keys(stored().ratings.self)).toEqual(['q1', 'q2']);
  });

  it('[PR55] another document there is taken whole', async () => {
    const one = device('one');
    answer(one, 'q1');
    await isSaved(one);
    server.put(jsonText({ ...emptyProfile('other'), name: 'Other' }));
    await one.storage.sync();
    expect(one.store.getState().profile).toEqual({ ...emptyProfile('other'), name: 'Other' });
    answer(one, 'q2');
    await isSaved(one);
    expect(stored()).toMatchObject({ id: 'other', ratings: { self: { q2: { level: 1 } } } });
    expect(Object.keys(stored().ratings.self)).toEqual(['q2']);
  });

  it('[PR55] sets aside what was not sent of a document that another has displaced', async () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', storageOf(kept));
    const one = device('one');
    answer(one, 'q1');
    await isSaved(one);
    server.trouble(() => 'lost');
    answer(one, 'q2');
    await one.storage.sync();
    server.put(jsonText(emptyProfile('other')));
    server.trouble(() => 'none');
    await one.storage.sync();
    expect(one.store.getState().profile).toEqual(emptyProfile('other'));
    const [aside, ...more] = setAsideTexts('acme');
    expect(more).toEqual([]);
    expect(Object.keys(JSON.parse(aside?.text ?? '').ratings.self)).toEqual(['q1', 'q2']);
    forgetSetAside('acme');
    expect(kept.size).toBe(0);
  });

  it('[PR55] keeps what was not sent, and sends nothing, where there is no room to set it aside', async () => {
    const one = device('one');
    answer(one, 'q1');
    await isSaved(one);
    server.trouble(() => 'lost');
    answer(one, 'q2');
    await one.storage.sync();
    const other = jsonText(emptyProfile('other'));
    server.put(other);
    server.trouble(() => 'none');
    await one.storage.sync();
    expect(one.storage.state()).toBe('refused');
    expect(answers(one.store)).toEqual(['q1', 'q2']);
    expect(server.text()).toBe(other);
  });

  it('[PR55] leaves nothing here of what was erased, though the place can’t be reached', async () => {
    const local = memoryStorage();
    const one = device('one', local);
    answer(one, 'q1');
    await isSaved(one);
    expect(local.read()).toContain('q1');
    server.trouble(() => 'lost');
    one.store.replace(emptyProfile('erased'));
    await one.storage.sync();
    expect(local.read()).not.toContain('q1');
    server.trouble(() => 'none');
    await one.storage.sync();
    expect(stored()).toEqual(emptyProfile('erased'));
  });

  it('[PR55] another document here takes the place of the one there, whoever edits that meanwhile', async () => {
    const [one, two] = [device('one'), device('two')];
    answer(one, 'q1');
    await isSaved(one);
    await two.storage.sync();
    answer(two, 'q2');
    await isSaved(two);
    one.store.replace({ ...emptyProfile('other'), name: 'Other' });
    await isSaved(one);
    expect(stored()).toEqual({ ...emptyProfile('other'), name: 'Other' });
  });

  it('[PR56] keeps what this browser has no room for until the server has it', async () => {
    const one = device('one', {
      ...memoryStorage(),
      write: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    answer(one, 'q1');
    expect(one.store.getState().status).toEqual({ state: 'unsaved' });
    await vi.waitFor(() => expect(Object.keys(stored()?.ratings.self ?? {})).toEqual(['q1']));
    await vi.waitFor(() => expect(one.store.getState().status).toEqual({ state: 'ready' }));
  });
});

describe('two devices and a server that drops, repeats, delays and answers 412', () => {
  const troubles = fc.constantFrom<Trouble>(
    ...(['none', 'lost', 'answer lost', 'twice', 'late', 'busy', 'refused'] as const),
  );
  const edit = fc.record({
    device: fc.nat(1),
    shared: fc.nat(2),
    isClear: fc.boolean(),
    isSent: fc.boolean(),
  });

  it('[PR52] come to the same document with all that either said', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        fc.array(troubles, { maxLength: 30 }),
        async (edits, all) => {
          server.put(null);
          const ahead = [...all];
          server.trouble(() => ahead.shift() ?? 'none');
          const devices = [device('one'), device('two')] as const;
          for (const [index, said] of edits.entries()) {
            const one = devices[said.device] as Device;
            answer(one, `q${index}`);
            answer(one, `shared${said.shared}`, 2);
            if (said.isClear)
              one.store.edit({ type: 'clear-rating', question: `shared${said.shared}` });
            if (said.isSent) await one.storage.sync();
          }
          server.trouble(() => 'none');
          // What lost is compared by a part that comes on demand: it may be kept after a round.
          await vi.waitFor(
            async () => {
              for (const { storage } of [...devices, ...devices]) await storage.sync();
              const [one, two] = devices.map(({ store }) => jsonText(store.getState().profile));
              expect(one).toBe(two);
              expect(server.text()).toBe(one);
            },
            { timeout: 3000 },
          );
          const own = edits.map((_, index) => `q${index}`);
          expect(answers(devices[0].store)).toEqual(expect.arrayContaining(own));
          for (const close of open.splice(0)) close();
        },
      ),
      { numRuns: 60 },
    );
  });
});
