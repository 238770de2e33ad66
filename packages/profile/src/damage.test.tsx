import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { setAsideTexts } from './aside.ts';
import { jsonText } from './json.ts';
import { mergeProfiles } from './merge.ts';
import { keepMoment } from './moments.ts';
import { parseProfile } from './parse.ts';
import { placesOf } from './places.ts';
import { emptyProfile } from './profile.ts';
import { createProfileStore, type ProfileStore } from './store.ts';
import type { Json, Level, Profile } from './types.ts';

const KEY = 'servitization:acme';
const stamp = { at: '2026-01-01T00:00:00.000Z-0000', by: 'other' };
const fromOtherTab = () => window.dispatchEvent(new StorageEvent('storage', { key: KEY }));

/** What the page finds when it is opened: somebody else's part of the document. */
const found: Profile = keepMoment(
  {
    ...emptyProfile('doc'),
    ...{ name: 'Acme Oy', named: stamp },
    ratings: {
      self: { old: { level: 3, note: 'since 2024', ...stamp }, gone: { cleared: true, ...stamp } },
      sales: { old: { level: 1, ...stamp } },
    },
    chosen: { path: { value: 'ecosystem', ...stamp } },
    events: [{ id: 'e1', log: 'scaling', type: 'begin', data: { a: [1] }, ...stamp }],
  },
  { id: 'm1', name: 'Spring', framework: { matrix: '1' } },
  stamp,
);

const rate = (store: ProfileStore, question: string, level: Level) =>
  store.edit({ type: 'rate', question, level, note: `of ${question}` });

const opened: ProfileStore[] = [];

function open(writer: string): ProfileStore {
  const store = createProfileStore({ name: 'acme', writer });
  opened.push(store);
  return store;
}

/** A page that has read a document and has added to it. */
function openPage(): ProfileStore {
  localStorage.setItem(KEY, jsonText(found));
  const store = open('page');
  rate(store, 'q1', 2);
  store.edit({ type: 'append', id: 'e2', log: 'scaling', event: 'end', data: {} });
  return store;
}

/** Until what happened was looked at by the part that is fetched for it. */
async function settled(): Promise<void> {
  await import('./mend.ts');
  await new Promise((done) => setTimeout(done));
}

/** What one document says that the other neither says, later or not, nor keeps among what lost. */
const lostIn = (now: Profile, held: Profile): string[] => {
  const there = placesOf(now);
  return [...placesOf(held)].flatMap(([key, { standing }]) => {
    const { standing: stands, lost = [] } = there.get(key) ?? {};
    const isThere = [stands, ...lost].some(
      (one) => jsonText(one?.value ?? null) === jsonText(standing?.value ?? null),
    );
    // By its stamp somebody has replaced it.
    return isThere || (stands?.at ?? '') > (standing?.at ?? '') ? [] : [key];
  });
};

/** Whether the user is told what is so. */
function expectTrue(store: ProfileStore, damaged: string): void {
  const { status, profile } = store.getState();
  const text = localStorage.getItem(KEY) ?? '';
  if (status.state === 'newer') {
    expect(text).toBe(damaged);
    return;
  }
  // What is shown is stored.
  expect(text).toBe(jsonText(profile));
  const isSetAside = status.state === 'unreadable';
  expect(status).toMatchObject(isSetAside ? { isAside: true, text: damaged } : { state: 'ready' });
  expect(setAsideTexts('acme').some((one) => one.text === damaged)).toBe(isSetAside);
}

function closeAll(): void {
  for (const store of opened.splice(0)) store.destroy();
}

afterEach(() => {
  closeAll();
  vi.unstubAllGlobals();
  localStorage.clear();
});

interface Wound {
  readonly what: 'cut' | 'flip' | 'junk' | 'without';
  readonly at: number;
  readonly bit: number;
  readonly junk: string;
}

const wound: fc.Arbitrary<Wound> = fc.record({
  what: fc.constantFrom('cut', 'flip', 'flip', 'junk', 'without'),
  at: fc.nat(),
  bit: fc.nat(6),
  junk: fc.oneof(
    fc.string(),
    fc.json(),
    fc.constantFrom('', 'null', '{', '{"schema":1}', jsonText({ ...found, ratings: 7 })),
  ),
});

const flipped = (text: string, at: number, bit: number): string =>
  text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1);

/** Without one of its keys or items, wherever it stands. */
function without(text: string, which: number): string {
  const places: (() => void)[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      places.push(() =>
        Array.isArray(value) ? value.splice(Number(key), 1) : Reflect.deleteProperty(value, key),
      );
      look(inner);
    }
  };
  try {
    const document: Json = JSON.parse(text);
    look(document);
    places[which % places.length]?.();
    return jsonText(document);
  } catch {
    // Another wound has made it no JSON.
    return text;
  }
}

function wounded(text: string, { what, at, bit, junk }: Wound): string {
  const place = at % (text.length + 1);
  if (what === 'cut') return text.slice(0, place);
  if (what === 'flip') return place < text.length ? flipped(text, place, bit) : text;
  return what === 'junk' ? junk : without(text, at);
}

/** A document in its own right says that another was put in the place of this one. */
function isOtherDocument(text: string, { id }: Profile): boolean {
  try {
    const read = parseProfile(JSON.parse(text));
    return read.ok && read.profile.id !== id;
  } catch {
    return false;
  }
}

it('[PR63] whatever happens to the stored text, nothing is lost that an open page holds, and what is told is so', async () => {
  const wounds = fc.array(wound, { minLength: 1, maxLength: 3 });
  let told = 0;
  await fc.assert(
    fc.asyncProperty(wounds, fc.boolean(), fc.boolean(), async (all, isHeard, isEdited) => {
      localStorage.clear();
      const store = openPage();
      const held = store.getState().profile;
      const damaged = all.reduce(wounded, localStorage.getItem(KEY) ?? '');
      fc.pre(!isOtherDocument(damaged, held));
      localStorage.setItem(KEY, damaged);
      if (isHeard) fromOtherTab();
      // Before what happened was looked at.
      if (isEdited || !isHeard) rate(store, 'q2', 4);
      await settled();
      rate(store, 'q3', 0);
      await settled();
      const { status, profile } = store.getState();
      expect(profile.id).toBe('doc');
      expect(lostIn(profile, held)).toEqual([]);
      expect(profile.ratings.self).toMatchObject({ q3: { level: 0 } });
      if (isEdited) expect(profile.ratings.self).toMatchObject({ q2: { level: 4 } });
      expectTrue(store, damaged);
      if (status.state === 'unreadable') told += 1;
      closeAll();
    }),
    { numRuns: 300 },
  );
  expect(told).toBeGreaterThan(30);
});

it('[PR63] what another tab had written before the damage is there too, and what lost to it is kept', async () => {
  const store = openPage();
  const { profile } = store.getState();
  const later = { at: '2030-01-01T00:00:00.000Z-0000', by: 'tab2' };
  const theirs: Profile = {
    ...profile,
    ratings: {
      ...profile.ratings,
      self: { ...profile.ratings.self, q1: { level: 4, ...later }, new: { level: 0, ...later } },
    },
  };
  localStorage.setItem(KEY, jsonText(theirs).slice(0, -1));
  fromOtherTab();
  await vi.waitFor(() => expect(store.getState().status).toHaveProperty('isAside', true));
  const { ratings, superseded } = store.getState().profile;
  expect(ratings.self).toMatchObject({ q1: { level: 4 }, new: { level: 0 }, old: { level: 3 } });
  expect(superseded).toMatchObject([{ where: ['ratings', 'self', 'q1'], value: { level: 2 } }]);
});

it('[PR63] of a value that the damage has changed the page’s own stands', async () => {
  const store = openPage();
  const held = store.getState().profile;
  const text = jsonText(held).replace('"level":3', '"level":4').replace('"a":[1]', '"a":[9]');
  localStorage.setItem(KEY, `${text}}`);
  rate(store, 'q2', 1);
  await vi.waitFor(() => expect(store.getState().status).toHaveProperty('isAside', true));
  const { ratings, events, superseded } = store.getState().profile;
  expect(ratings.self).toMatchObject({ old: { level: 3 }, q1: { level: 2 }, q2: { level: 1 } });
  expect(events).toEqual(held.events);
  expect(superseded).toEqual([]);
});

it('[PR63] damaged text of another document is set aside, and the page goes on with its own', async () => {
  const store = openPage();
  const held = store.getState().profile;
  const other = jsonText({ ...emptyProfile('another'), name: 'Other', named: stamp });
  localStorage.setItem(KEY, `${other}}`);
  fromOtherTab();
  await vi.waitFor(() => expect(store.getState().status).toHaveProperty('isAside', true));
  expect(store.getState().profile).toEqual(held);
  expect(setAsideTexts('acme')).toMatchObject([{ text: `${other}}` }]);
});

it('[PR63] where there is no room beside it, the page keeps all in memory until it can be saved', async () => {
  const real = localStorage;
  const store = openPage();
  const held = store.getState().profile;
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  real.setItem(KEY, '{');
  vi.stubGlobal('localStorage', { getItem: (key: string) => real.getItem(key), setItem: full });
  fromOtherTab();
  await vi.waitFor(() => expect(store.getState().status).toHaveProperty('isAside', false));
  expect(store.getState().profile).toEqual(held);
  vi.unstubAllGlobals();
  // Another tab makes it a document again, with less in it.
  real.setItem(KEY, jsonText(emptyProfile('doc')));
  fromOtherTab();
  await vi.waitFor(() => expect(lostIn(JSON.parse(real.getItem(KEY) ?? ''), held)).toEqual([]));
  expect(store.getState().status).toEqual({ state: 'ready' });
});

it('[PR63] two open pages come to the same document after any damage, and then are quiet', async () => {
  const pages = [openPage(), open('second')];
  const texts = pages.map((page) => page.getState().profile);
  const held = texts.reduce((one, other) => mergeProfiles(one, other));
  localStorage.setItem(KEY, jsonText(held).replace('"level":3', '"level":1'));
  let last = '';
  for (let round = 0; round < 5; round += 1) {
    last = localStorage.getItem(KEY) ?? '';
    fromOtherTab();
    await settled();
  }
  expect(localStorage.getItem(KEY)).toBe(last);
  for (const page of pages) {
    expect(jsonText(page.getState().profile)).toBe(last);
    expect(lostIn(page.getState().profile, held)).toEqual([]);
  }
});
