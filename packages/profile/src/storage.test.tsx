import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetSetAside, setAsideTexts } from './aside.ts';
import { jsonText } from './json.ts';
import { ratingsOf } from './profile.ts';
import { localStorageAdapter } from './storage.ts';
import { createProfileStore } from './store.ts';

const KEY = 'servitization:acme';
const fromOtherTab = (key: string | null) =>
  window.dispatchEvent(new StorageEvent('storage', { key }));

describe('localStorageAdapter', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    localStorage.clear();
  });

  it('[PR18] keeps the text under the key of the name', () => {
    const store = createProfileStore({ name: 'acme' });
    store.edit({ type: 'rate', question: 'q1', level: 2 });
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toStrictEqual(store.getState().profile);
    store.destroy();
  });

  it('[PR23] hears of its own key, and of all being cleared, until it is left', () => {
    const heard = vi.fn();
    const leave = localStorageAdapter('acme').subscribe?.(heard);
    fromOtherTab('servitization:other');
    expect(heard).toHaveBeenCalledTimes(0);
    fromOtherTab(KEY);
    fromOtherTab(null);
    window.dispatchEvent(new Event('pageshow'));
    expect(heard).toHaveBeenCalledTimes(3);
    leave?.();
    fromOtherTab(KEY);
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it('[PR23] two tabs of a browser meet', () => {
    const [one, two] = [createProfileStore({ name: 'acme' }), createProfileStore({ name: 'acme' })];
    one.edit({ type: 'rate', question: 'q1', level: 2 });
    fromOtherTab(KEY);
    expect(ratingsOf(two.getState().profile)).toHaveProperty('q1');
    localStorage.clear();
    fromOtherTab(null);
    expect(ratingsOf(two.getState().profile)).toEqual({});
    one.destroy();
    two.destroy();
  });

  it('[PR49] sets text aside that cannot be read, tells it once, and goes on with its good part', async () => {
    const kept = createProfileStore({ name: 'acme' });
    kept.edit({ type: 'rate', question: 'q1', level: 2 });
    kept.destroy();
    const text = (localStorage.getItem(KEY) ?? '').replace('"events":[]', '"events":[7]');
    localStorage.setItem(KEY, text);
    const store = createProfileStore({ name: 'acme' });
    store.edit({ type: 'rate', question: 'q2', level: 3 });
    await vi.waitFor(() => expect(store.getState().status).toMatchObject({ isAside: true, text }));
    store.edit({ type: 'rate', question: 'q3', level: 4 });
    expect(store.getState().status).toMatchObject({
      state: 'unreadable',
      issues: [{ path: 'events[0]', code: 'type', allowed: 'a plain record' }],
    });
    const next = createProfileStore({ name: 'acme' }).getState();
    expect(Object.keys(ratingsOf(next.profile)).sort()).toEqual(['q1', 'q2', 'q3']);
    expect(next.status).toEqual({ state: 'ready' });
    const [aside, ...more] = setAsideTexts('acme');
    expect(more).toEqual([]);
    expect(aside?.text).toBe(text);
    expect(Date.now() - Date.parse(aside?.at ?? '')).toBeLessThan(60_000);
    expect(setAsideTexts('acm')).toEqual([]);
    forgetSetAside('acme');
    expect(Object.keys(localStorage)).toEqual([KEY]);
    store.destroy();
  });

  it('[PR62] sets text aside in which a key stands twice, and loses nothing of it', async () => {
    const kept = createProfileStore({ name: 'acme' });
    kept.edit({ type: 'rate', question: 'q1', level: 2, note: 'says "so"' });
    kept.destroy();
    const right = localStorage.getItem(KEY) ?? '';
    expect(createProfileStore({ name: 'acme' }).getState().status.state).toBe('ready');
    const text = right.replace(/}$/, ', "ratings": {"self": {}}}');
    localStorage.setItem(KEY, text);
    const store = createProfileStore({ name: 'acme' });
    await vi.waitFor(() => expect(store.getState().status).toMatchObject({ isAside: true, text }));
    expect(ratingsOf(store.getState().profile)).toHaveProperty('q1');
    expect(localStorage.getItem(KEY)).toBe(right);
    expect(setAsideTexts('acme')).toMatchObject([{ text }]);
    store.destroy();
  });

  it('[PR20] tells no room for the last changes from a browser that keeps nothing', () => {
    const real = localStorage;
    let isFull = true;
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => real.getItem(key),
      setItem(key: string, text: string) {
        if (isFull) throw new DOMException('full', 'QuotaExceededError');
        real.setItem(key, text);
      },
    });
    const store = createProfileStore({ name: 'acme' });
    const rate = (question: string) => store.edit({ type: 'rate', question, level: 2 });
    rate('q0');
    expect(store.getState().status).toEqual({ state: 'unsaved' });
    isFull = false;
    rate('q1');
    const stored = real.getItem(KEY);
    isFull = true;
    rate('q2');
    rate('q3');
    const { status, profile } = store.getState();
    expect(status).toEqual({ state: 'unsaved', text: jsonText(profile) });
    expect(real.getItem(KEY)).toBe(stored);
    isFull = false;
    rate('q4');
    expect(store.getState().status).toEqual({ state: 'ready' });
    expect(real.getItem(KEY)).toContain('"q3"');
    store.destroy();
  });

  it('[PR49] leaves it where it is when there is no room beside it', async () => {
    const written = vi.fn(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.stubGlobal('localStorage', { getItem: () => '{', setItem: written });
    const store = createProfileStore({ name: 'acme' });
    await vi.waitFor(() => expect(store.getState().status).toHaveProperty('isAside', false));
    written.mockClear();
    store.edit({ type: 'rate', question: 'q1', level: 2 });
    expect(ratingsOf(store.getState().profile)).toHaveProperty('q1');
    expect(written).not.toHaveBeenCalled();
    store.destroy();
  });

  it.each<[string, () => unknown]>([
    ['is absent', () => undefined],
    [
      'may not be touched',
      () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    ],
  ])('[PR20] copes with storage that %s', (_, get) => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', { get, configurable: true });
    try {
      const store = createProfileStore({ name: 'acme' });
      // Before anybody has put work into it.
      expect(store.getState().status).toEqual({ state: 'unsaved' });
      store.edit({ type: 'rate', question: 'q1', level: 2 });
      store.edit({ type: 'rate', question: 'q2', level: 2 });
      expect(store.getState().status).toEqual({ state: 'unsaved' });
      expect(Object.keys(ratingsOf(store.getState().profile))).toEqual(['q1', 'q2']);
      store.destroy();
    } finally {
      if (real) Object.defineProperty(globalThis, 'localStorage', real);
    }
  });
});
