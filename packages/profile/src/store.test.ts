import { InputError } from '@servitization/core';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { jsonText } from './json.ts';
import { emptyProfile, ratingsOf } from './profile.ts';
import { randomHex } from './random.ts';
import { type ProfileStatus, READY } from './status.ts';
import { memoryStorage, type ProfileStorage } from './storage.ts';
import { createProfileStore, type ProfileStore } from './store.ts';
import type { Level } from './types.ts';

/** One browser's storage, and tabs that hear of one another's writes when `deliver` is called. */
function browser(text: string | null = null) {
  let kept = text;
  let full = false;
  const listeners = new Map<number, () => void>();
  let waiting: number[] = [];
  const told = (writer: number) => {
    waiting.push(...[...listeners.keys()].filter((tab) => tab !== writer));
  };
  const tab = (id: number): ProfileStorage => ({
    read: () => kept,
    write(written) {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      kept = written;
      told(id);
    },
    subscribe(onChange) {
      listeners.set(id, onChange);
      return () => listeners.delete(id);
    },
  });
  return {
    tab,
    listeners,
    text: () => kept,
    fill: (isFull: boolean) => {
      full = isFull;
    },
    put(written: string | null) {
      kept = written;
      told(-1);
    },
    deliver() {
      const due = waiting;
      waiting = [];
      for (const id of due) listeners.get(id)?.();
    },
  };
}

const open = (storage: ProfileStorage, writer = 'w') =>
  createProfileStore({ name: 'acme', storage, writer });
const answer = (store: ProfileStore, question: string, level: Level = 1) =>
  store.edit({ type: 'rate', question, level });
const answers = (store: ProfileStore) => Object.keys(ratingsOf(store.getState().profile)).sort();
const state = (store: ProfileStore) => store.getState().status.state;

/** Waits until what can't be read was looked at. */
const looked = (store: ProfileStore) =>
  vi.waitFor(() => expect(store.getState().status).toHaveProperty('issues'));

describe('a store', () => {
  it('[PR18] keeps the document for the next store', () => {
    const storage = memoryStorage();
    const { id } = answer(open(storage), 'q1', 3);
    const next = open(storage).getState();
    expect(next.status.state).toBe('ready');
    expect(next.profile.id).toBe(id);
    expect(next.profile.ratings.self?.q1).toMatchObject({ level: 3, by: 'w' });
  });

  it('writes nothing before something was said, nor when nothing changed', () => {
    const storage = memoryStorage();
    const store = open(storage);
    store.edit({ type: 'clear-rating', question: 'q1' });
    expect(storage.read()).toBeNull();
  });

  it('tells its subscribers, and those who left nothing', () => {
    const store = open(memoryStorage());
    const heard = vi.fn();
    const leave = store.subscribe(heard);
    answer(store, 'q1');
    leave();
    answer(store, 'q2');
    expect(heard).toHaveBeenCalledTimes(1);
    expect(heard.mock.calls[0]?.[0].profile.ratings.self).toHaveProperty('q1');
  });

  it('lets its rater answer unless the change names one', () => {
    const store = createProfileStore({ name: 'a', storage: memoryStorage(), rater: 'board' });
    answer(store, 'q1');
    store.edit({ type: 'rate', question: 'q1', level: 0, rater: 'ceo' });
    expect(Object.keys(store.getState().profile.ratings)).toEqual(['board', 'ceo']);
  });

  it('stamps edits later than anything in the document, such as a tab whose clock is ahead', () => {
    const storage = memoryStorage();
    createProfileStore({ name: 'a', storage, now: () => Date.parse('2099-01-01') }).edit({
      type: 'set-name',
      name: 'A',
    });
    expect(answer(open(storage), 'q1').ratings.self?.q1?.at).toBe('2099-01-01T00:00:00.000Z-0001');
  });

  it('does not parse text that it knows', () => {
    const storage = memoryStorage();
    const store = open(storage);
    answer(store, 'q1');
    const parse = vi.spyOn(JSON, 'parse');
    answer(store, 'q2');
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });

  it('refuses a bad change and stays as it was', () => {
    const store = open(memoryStorage());
    answer(store, 'q1');
    const before = store.getState();
    expect(() => store.edit({ type: 'rate', question: '', level: 1 })).toThrow(InputError);
    expect(store.getState()).toBe(before);
  });

  it('refuses a name that is none', () => {
    expect(() => createProfileStore({ name: '' })).toThrow(InputError);
  });

  it('[PR24] stores equal documents as equal text, whatever the page adds', () => {
    const profile = { ...emptyProfile('d'), events: [], chosen: { b: 1, a: [1, undefined] } };
    const text =
      '{"chosen":{"a":[1,2],"b":1},"events":[],"id":"d","moments":[],"ratings":{},"schema":1,"superseded":[]}';
    Object.assign(Array.prototype, { toJSON: () => 'list' });
    const written = jsonText({ ...profile, chosen: { b: 1, a: [1, 2] }, name: undefined });
    Reflect.deleteProperty(Array.prototype, 'toJSON');
    expect(written).toBe(text);
  });
});

describe('two tabs', () => {
  it('[PR19] lose nothing when they edit in turns before they hear of one another', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.boolean()), { maxLength: 30 }), (turns) => {
        const shared = browser();
        const tabs = [0, 1, 2].map((id) => open(shared.tab(id), `tab${id}`));
        turns.forEach(([tab, deliver], index) => {
          const store = tabs[tab];
          if (store) answer(store, `q${index}`);
          if (deliver) shared.deliver();
        });
        shared.deliver();
        const all = turns.map((_, index) => `q${index}`).sort();
        for (const store of tabs)
          expect(turns.length === 0 || answers(store)).toEqual(turns.length === 0 || all);
      }),
    );
  });

  it('[PR23] hear of one another until they are destroyed', () => {
    const shared = browser();
    const [one, two] = [open(shared.tab(1)), open(shared.tab(2))];
    answer(one, 'q1');
    expect(answers(two)).toEqual([]);
    shared.deliver();
    expect(answers(two)).toEqual(['q1']);
    two.destroy();
    two.destroy();
    answer(one, 'q2');
    shared.deliver();
    expect(answers(two)).toEqual(['q1']);
    expect([...shared.listeners.keys()]).toEqual([1]);
  });

  it('[PR23] empty when storage is cleared', () => {
    const shared = browser();
    const store = open(shared.tab(1));
    const { id } = answer(store, 'q1');
    shared.put(null);
    shared.deliver();
    expect(answers(store)).toEqual([]);
    expect(store.getState().profile.id).not.toBe(id);
    expect(shared.text()).toBeNull();
  });
});

describe('storage that refuses', () => {
  it('[PR20] leaves the document in memory, and gets all of it later', () => {
    const shared = browser();
    const store = open(shared.tab(1));
    answer(store, 'q1');
    shared.fill(true);
    answer(store, 'q2');
    answer(store, 'q3');
    expect(state(store)).toBe('unsaved');
    expect(answers(store)).toEqual(['q1', 'q2', 'q3']);
    shared.fill(false);
    answer(store, 'q4');
    expect(state(store)).toBe('ready');
    expect(answers(open(shared.tab(2)))).toEqual(['q1', 'q2', 'q3', 'q4']);
  });

  it('[PR20] gets unsaved edits on top of what another tab wrote meanwhile', () => {
    const shared = browser();
    const [one, two] = [open(shared.tab(1), 'one'), open(shared.tab(2), 'two')];
    answer(one, 'q0');
    shared.deliver();
    shared.fill(true);
    answer(one, 'q1', 1);
    answer(one, 'q2', 1);
    shared.fill(false);
    answer(two, 'q3');
    two.edit({ type: 'rate', question: 'q2', level: 4 });
    shared.deliver();
    shared.deliver();
    for (const store of [one, two]) expect(answers(store)).toEqual(['q0', 'q1', 'q2', 'q3']);
    expect(state(one)).toBe('ready');
    expect(jsonText(one.getState().profile)).toBe(jsonText(two.getState().profile));
  });

  it('[PR20] throws when read, and the store works all the same', () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const store = open({ read: blocked, write: blocked });
    expect(state(store)).toBe('ready');
    answer(store, 'q1');
    answer(store, 'q2');
    expect(answers(store)).toEqual(['q1', 'q2']);
    expect(state(store)).toBe('unsaved');
  });
});

describe('text that cannot be read', () => {
  it.each(['', '{', '[]', 'null', '{"schema":1}'])(
    '[PR21] is never written over where it can not be set aside: %s',
    async (text) => {
      const shared = browser(text);
      const store = open(shared.tab(1));
      answer(store, 'q1');
      store.replace({ ...store.getState().profile, name: 'Acme' });
      await looked(store);
      answer(store, 'q2');
      expect(shared.text()).toBe(text);
      expect(store.getState().status).toMatchObject({ state: 'unreadable', text, isAside: false });
      expect(answers(store)).toEqual(['q1', 'q2']);
    },
  );

  it('[PR21] says what is wrong, and goes on with what is right', async () => {
    const half = answer(open(memoryStorage()), 'q1', 3);
    const text = JSON.stringify({ ...half, ratings: { self: { ...half.ratings.self, q2: 7 } } });
    const store = open(memoryStorage(text));
    expect(store.getState().status).toEqual({ state: 'unreadable', text });
    await looked(store);
    expect(store.getState().status).toMatchObject({
      issues: [{ path: 'ratings.self.q2', code: 'type', allowed: 'a plain record' }],
    });
    answer(store, 'q3');
    expect(answers(store)).toEqual(['q1', 'q3']);
  });

  it('[PR21] that arrives later leaves the document in memory, which is saved once it is gone', async () => {
    const shared = browser();
    const store = open(shared.tab(1));
    answer(store, 'q1');
    const readable = shared.text();
    shared.put('{');
    answer(store, 'q2');
    await looked(store);
    expect(answers(store)).toContain('q2');
    expect(shared.text()).toBe('{');
    shared.put(readable);
    shared.deliver();
    expect(state(store)).toBe('ready');
    expect(answers(open(shared.tab(2)))).toEqual(['q1', 'q2']);
  });
});

describe('text of a newer kit', () => {
  const newer = JSON.stringify({
    ...answer(open(memoryStorage()), 'q1', 3),
    schema: 2,
    weather: 'fine',
  });

  it('[PR45] is shown as far as it can be understood, and never written over', async () => {
    const shared = browser(newer);
    const store = open(shared.tab(1));
    await looked(store);
    expect(store.getState().status).toEqual({
      state: 'newer',
      text: newer,
      issues: [{ path: 'schema', code: 'range', allowed: '1' }, expect.anything()],
    });
    expect(answers(store)).toEqual(['q1']);
    answer(store, 'q2');
    store.replace(emptyProfile());
    expect(shared.text()).toBe(newer);
    expect(state(store)).toBe('newer');
  });

  it('[PR59] that the page gives is shown at once as what can only be read', async () => {
    const shared = browser();
    const store = open(shared.tab(1));
    answer(store, 'mine');
    const stored = shared.text();
    store.replace(JSON.parse(newer));
    expect(state(store)).toBe('newer');
    await vi.waitFor(() => expect(answers(store)).toEqual(['q1']));
    expect(shared.text()).toBe(stored);
  });

  it('[PR59] stays shown whatever is stored meanwhile, and is neither written nor written over', async () => {
    const shared = browser();
    const store = open(shared.tab(1));
    answer(store, 'mine');
    store.edit({ type: 'replace', profile: JSON.parse(newer) });
    await vi.waitFor(() => expect(answers(store)).toEqual(['q1']));
    answer(open(shared.tab(2)), 'theirs');
    shared.deliver();
    expect(answers(store)).toEqual(['q1']);
    const { status } = store.getState();
    expect(status.state === 'newer' && jsonText(JSON.parse(status.text))).toBe(
      jsonText(JSON.parse(newer)),
    );
    expect(answers(open(shared.tab(3)))).toEqual(['mine', 'theirs']);
  });

  it('[PR59] makes way for a document that this kit can read, which is stored', async () => {
    const shared = browser();
    const store = open(shared.tab(1));
    store.replace(JSON.parse(newer));
    await vi.waitFor(() => expect(answers(store)).toEqual(['q1']));
    const other = { ...emptyProfile('other'), name: 'Other' };
    store.replace(other);
    answer(store, 'q9');
    expect(state(store)).toBe('ready');
    expect(JSON.parse(shared.text() ?? '')).toMatchObject({ id: 'other' });
    expect(answers(open(shared.tab(2)))).toEqual(['q9']);
  });
});

describe('what is said of a document that is stored', () => {
  const status = (store: ProfileStore) => store.getState().status;

  it('[PR60] tells a place that lasts from one that goes with the page', () => {
    expect(status(open(browser().tab(1)))).toEqual({ state: 'ready' });
    const passing = open(memoryStorage());
    answer(passing, 'q1');
    expect(status(passing)).toEqual({ state: 'ready', isPassing: true });
  });

  it('[PR60] follows the storage, but for what matters more', () => {
    const unsent = { state: 'unsent', since: 7, isRefused: false } as const;
    let said: ProfileStatus = READY;
    let tell = () => {};
    let isFull = false;
    const inner = memoryStorage();
    const store = open({
      ...inner,
      write(text) {
        if (isFull) throw new Error('full');
        inner.write(text);
      },
      status: () => said,
      subscribe(hear) {
        tell = hear;
        return () => {};
      },
    });
    const heard = vi.fn();
    store.subscribe(heard);
    said = unsent;
    tell();
    expect(status(store)).toBe(unsent);
    tell();
    expect(heard).toHaveBeenCalledTimes(1);
    answer(store, 'q1');
    expect(status(store)).toBe(unsent);
    isFull = true;
    answer(store, 'q2');
    said = READY;
    tell();
    expect(state(store)).toBe('unsaved');
    isFull = false;
    answer(store, 'q3');
    expect(status(store)).toBe(READY);
  });
});

describe('replace', () => {
  it('[PR22] puts a valid document in its place, and refuses others with the place of the fault', () => {
    const store = open(memoryStorage());
    const other = { ...emptyProfile('other'), name: 'Other' };
    expect(store.replace(other)).toStrictEqual(other);
    expect(store.replace(other)).not.toBe(other);
    expect(() => store.replace({ ...other, ratings: [] })).toThrow('ratings: not allowed');
    expect(store.getState().profile).toStrictEqual(other);
  });

  it('[PR22] changes nothing when a host gives back what it was given', () => {
    const store = open(memoryStorage());
    answer(store, 'q1');
    const heard = vi.fn();
    store.subscribe(heard);
    store.replace(JSON.parse(JSON.stringify(store.getState().profile)));
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('randomHex', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('[PR25] needs no secure context', () => {
    const { crypto } = globalThis;
    vi.stubGlobal('crypto', {
      getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
    });
    expect(randomHex(16)).toMatch(/^[0-9a-f]{32}$/);
    expect(emptyProfile().id).not.toBe(emptyProfile().id);
  });
});
