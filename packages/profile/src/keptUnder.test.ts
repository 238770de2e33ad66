import { afterEach, expect, it, vi } from 'vitest';
import { setAside, setAsideTexts } from './aside.ts';
import { keptUnder } from './keptUnder.ts';
import { emptyProfile } from './profile.ts';
import { toFragment } from './share.ts';
import { localStorageAdapter } from './storage.ts';

afterEach(() => vi.unstubAllGlobals());

const begins = (text: string, name: string) => text.startsWith(name.replace('…', ''));

it('names are those that stores, links and unreadable texts really get', async () => {
  const kept = new Map<string, string>();
  vi.stubGlobal(
    'localStorage',
    Object.defineProperties(kept, {
      setItem: { value: (key: string, text: string) => Object.assign(kept, { [key]: text }) },
      getItem: { value: (key: string) => Reflect.get(kept, key) ?? null },
    }),
  );
  const names = keptUnder('acme');
  expect(localStorageAdapter('acme').key).toBe(names.document);
  expect(localStorageAdapter('acme:remote').key).toBe(names.remote);
  setAside(names.document, '{');
  expect(setAsideTexts('acme').map(({ key }) => begins(key, names.aside))).toEqual([true]);
  expect(begins(`#${await toFragment(emptyProfile('acme'))}`, names.fragment)).toBe(true);
});
