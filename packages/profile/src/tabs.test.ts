import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { conflictsIn } from './conflicts.ts';
import { jsonText } from './json.ts';
import { emptyProfile, ratingsOf } from './profile.ts';
import { memoryStorage } from './storage.ts';
import { createProfileStore, type ProfileStore } from './store.ts';
import { processes } from './tabs.test.kit.ts';
import type { Level } from './types.ts';

const SHARED = jsonText(emptyProfile('shared'));
/** Every tab has a computer's clock of its own, and they are not quite right. */
const tabsOf = (browser: ReturnType<typeof processes>, count: number) =>
  Array.from({ length: count }, (_, index) =>
    createProfileStore({
      name: 'acme',
      storage: browser.tab(index),
      writer: `tab${index}`,
      now: () => Date.parse('2026-01-01T00:00:00Z') + index * 3,
    }),
  ) as [ProfileStore, ProfileStore, ProfileStore];
const answer = (store: ProfileStore, question: string, level: Level = 1) =>
  store.edit({ type: 'rate', question, level });
const answers = (store: ProfileStore) => ratingsOf(store.getState().profile);

const noteAt = (store: ProfileStore, question: string) =>
  ratingsOf(store.getState().profile)[question]?.note ?? '';
/** Until what is fetched on demand has done its work. */
const mended = async () => {
  await import('./mend.ts');
  await new Promise((done) => setTimeout(done));
};

/** What may happen next: a tab answers, one message leaves a tab, or one arrives there. */
const happening = fc.record({
  tab: fc.nat(2),
  what: fc.constantFrom('answer', 'answer', 'clear', 'out', 'in'),
  question: fc.nat(5),
});

describe('tabs of one browser that write at the same moment', () => {
  it('[PR46] lose no answer, and come to the same document', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (all) => {
        const browser = processes(3, SHARED);
        const tabs = tabsOf(browser, 3);
        const said = new Set<string>();
        all.forEach(({ tab, what, question }, index) => {
          const store = tabs[tab] as ProfileStore;
          if (what === 'answer') {
            answer(store, `q${index}`);
            answer(store, `shared${question}`, 2);
            said.add(`q${index}`);
          } else if (what === 'clear') {
            store.edit({ type: 'clear-rating', question: `shared${question}` });
          } else browser.step(tab, what === 'out');
        });
        browser.settle();
        const [first] = tabs;
        for (const store of tabs) {
          expect(jsonText(store.getState().profile)).toBe(jsonText(first.getState().profile));
        }
        expect(Object.keys(answers(first))).toEqual(expect.arrayContaining([...said]));
      }),
      { numRuns: 300 },
    );
  });

  it('[PR46] what lost to one who had not seen it is kept, in every tab', async () => {
    const browser = processes(2, SHARED);
    const [one, two] = tabsOf(browser, 2);
    answer(one, 'q1', 1);
    answer(two, 'q1', 4);
    browser.settle();
    await vi.waitFor(() => expect(one.getState().profile.superseded).toHaveLength(1));
    browser.settle();
    for (const { getState } of [one, two]) {
      expect(getState().profile.ratings.self).toMatchObject({ q1: { level: 4 } });
      expect(conflictsIn(getState().profile)).toMatchObject([
        { where: ['ratings', 'self', 'q1'], lost: [{ by: 'tab0', value: { level: 1 } }] },
      ]);
    }
  });

  it('[PR46] a write that comes late is kept by the one that stands against it', async () => {
    const browser = processes(2, SHARED);
    const [slow] = tabsOf(browser, 1);
    const late = Date.parse('2026-01-01T00:01:00Z');
    const quick = createProfileStore({
      ...{ name: 'acme', storage: browser.tab(1), writer: 'quick', now: () => late },
    });
    answer(slow, 'q1', 1);
    answer(quick, 'q1', 4);
    browser.step(1, true);
    browser.settle();
    await mended();
    browser.settle();
    const { profile } = slow.getState();
    expect(profile.ratings.self).toMatchObject({ q1: { level: 4 } });
    expect(profile.superseded).toMatchObject([{ by: 'tab0', value: { level: 1 } }]);
  });

  it('[PR46] nothing that was entered is gone, unless somebody saw it and said otherwise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async (all) => {
        const browser = processes(3, SHARED);
        let now = Date.parse('2026-01-01T00:00:00Z');
        const tabs = [0, 1, 2].map((index) =>
          createProfileStore({
            ...{ name: 'acme', storage: browser.tab(index), writer: `tab${index}` },
            now: () => now,
          }),
        );
        const entered: { tab: number; question: string; note: string; seen: string }[] = [];
        for (const [index, { tab, what, question: number }] of all.entries()) {
          now += 7;
          const store = tabs[tab] as ProfileStore;
          const question = `q${number % 2}`;
          if (what === 'out' || what === 'in') browser.step(tab, what === 'out');
          else {
            const seen = noteAt(store, question);
            const note = `note ${index}`;
            if (what === 'answer') store.edit({ type: 'rate', question, level: 1, note });
            else store.edit({ type: 'clear-rating', question });
            entered.push({ tab, question, note: noteAt(store, question), seen });
          }
          if (index % 8 === 0) await mended();
        }
        // What is kept as lost travels like anything else.
        for (let round = 0; round < 4; round += 1) {
          browser.settle();
          await mended();
        }
        const [text, ...texts] = tabs.map((store) => jsonText(store.getState().profile));
        expect(texts).toEqual([text, text]);
        for (const [index, { tab, question, note }] of entered.entries()) {
          const later = entered.slice(index + 1).filter((one) => one.question === question);
          const isReplaced = later.some((one) => one.tab === tab || one.seen === note);
          if (note && !isReplaced) expect(text).toContain(`"${note}"`);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('[PR46] to say otherwise than another tab, having seen it, is no conflict', async () => {
    const browser = processes(2, SHARED);
    let now = Date.parse('2026-01-01T00:00:00Z');
    const [one, two] = [0, 1].map((index) =>
      createProfileStore({
        ...{ name: 'acme', storage: browser.tab(index), writer: `tab${index}` },
        now: () => now,
      }),
    ) as [ProfileStore, ProfileStore];
    for (const store of [one, two, one, two]) {
      answer(store, 'q1', store === one ? 1 : 4);
      browser.settle();
      await mended();
      now += 3000;
    }
    browser.settle();
    expect(one.getState().profile.superseded).toEqual([]);
    expect(two.getState().profile.superseded).toEqual([]);
  });

  it('[PR57] lose no answer either where nothing was stored yet', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (all) => {
        const browser = processes(3);
        const tabs = tabsOf(browser, 3);
        const said = new Set<string>();
        all.forEach(({ tab, what }, index) => {
          if (what === 'out' || what === 'in') browser.step(tab, what === 'out');
          else {
            answer(tabs[tab] as ProfileStore, `q${index}`);
            said.add(`q${index}`);
          }
        });
        answer(tabs[0], 'last');
        said.add('last');
        browser.settle();
        for (const store of tabs) {
          expect(Object.keys(answers(store)).sort()).toEqual([...said].sort());
          expect(jsonText(store.getState().profile)).toBe(jsonText(tabs[0].getState().profile));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('[PR57] what one erases or puts there a while later is not taken for a beginning', () => {
    const browser = processes(2);
    const later = { name: 'acme', storage: browser.tab(1), writer: 'later' };
    const [one] = tabsOf(browser, 1);
    const two = createProfileStore({ ...later, now: () => Date.parse('2026-01-01T00:01:00Z') });
    answer(one, 'q1');
    browser.settle();
    two.replace(emptyProfile('erased'));
    browser.settle();
    expect(answers(one)).toEqual({});
    answer(one, 'q2');
    browser.settle();
    const other = createProfileStore({ ...later, storage: memoryStorage() });
    answer(other, 'q3');
    two.replace(other.getState().profile);
    browser.settle();
    expect(Object.keys(answers(one))).toEqual(['q3']);
  });

  it('[PR47] what one puts in the document’s place, the others put nothing on top of', () => {
    const browser = processes(3, SHARED);
    const [one, two, three] = tabsOf(browser, 3);
    answer(one, 'q1');
    answer(two, 'q2');
    browser.settle();
    three.replace({ ...emptyProfile('other'), name: 'Other' });
    browser.settle();
    answer(one, 'q3');
    browser.settle();
    for (const store of [one, two, three]) {
      expect(Object.keys(answers(store))).toEqual(['q3']);
      expect(store.getState().profile).toMatchObject({ id: 'other', name: 'Other' });
    }
  });

  it('[PR47] what was erased stays erased', () => {
    const browser = processes(2, SHARED);
    const [one, two] = tabsOf(browser, 2);
    answer(one, 'q1');
    answer(two, 'q2');
    browser.settle();
    browser.put(1, null);
    browser.settle();
    answer(one, 'q3');
    browser.settle();
    expect(Object.keys(answers(one))).toEqual(['q3']);
  });

  it('[PR47] a host’s own document is no edit: what another tab answers on it stays', () => {
    const browser = processes(2, SHARED);
    const [one, two] = tabsOf(browser, 2);
    one.replace({ ...emptyProfile('shared'), name: 'By the host' });
    browser.settle();
    answer(two, 'q1');
    browser.settle();
    expect(Object.keys(answers(one))).toEqual(['q1']);
    expect(one.getState().profile.name).toBe('By the host');
  });
});

describe('a tab that could not save', () => {
  it('[PR48] joins what it said with what another wrote meanwhile, and keeps what lost', async () => {
    const browser = processes(2, SHARED);
    let isFull = false;
    const own = browser.tab(0);
    const storage = {
      ...own,
      write(text: string) {
        if (isFull) throw new DOMException('full', 'QuotaExceededError');
        own.write(text);
      },
    };
    const one = createProfileStore({ name: 'acme', storage, writer: 'one' });
    const two = createProfileStore({ name: 'acme', storage: browser.tab(1), writer: 'two' });
    answer(two, 'old');
    browser.settle();
    isFull = true;
    answer(one, 'q1', 1);
    answer(one, 'q2', 1);
    answer(two, 'q1', 4);
    answer(two, 'old', 0);
    isFull = false;
    browser.settle();
    await vi.waitFor(() => expect(one.getState().profile.superseded).toHaveLength(1));
    browser.settle();
    const { profile, status } = two.getState();
    expect(jsonText(profile)).toBe(jsonText(one.getState().profile));
    expect(profile.ratings.self).toMatchObject({ q2: { level: 1 }, old: { level: 0 } });
    // The value that both began from was replaced by one of them, which is no conflict.
    expect(profile.superseded.map(({ where }) => where[2])).toEqual(['q1']);
    expect(status).toEqual({ state: 'ready' });
  });
});
