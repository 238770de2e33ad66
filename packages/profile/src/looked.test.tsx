import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyChange } from './change.ts';
import { keepLook } from './keepLook.ts';
import { keptUnder } from './keptUnder.ts';
import { forgetLook, forgetLooks, type KeptLook, keptLooks } from './looked.ts';
import { emptyProfile } from './profile.ts';
import type { Profile } from './types.ts';

const client: Profile = { ...emptyProfile('client'), name: 'Acme' };
const at = (second: number) => `2026-01-01T00:00:0${second}.000Z`;

/** A document with one comment after another. */
const commented = (...ids: string[]): Profile =>
  ids.reduce(
    (profile, id, index) =>
      applyChange(
        profile,
        { type: 'append', id, log: 'comments', event: 'comment', data: { text: id } },
        { at: `${at(index)}-0000`, by: id },
      ),
    client,
  );
const look = (...ids: string[]): KeptLook => ({
  ...{ at: at(ids.length), from: 'Aino', unsent: ids },
  profile: commented(...ids),
});

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('comments that are in no file yet', () => {
  it('[PR64] are kept beside the document, one company’s apart from another’s', () => {
    const other = { ...look('c2', 'c3'), profile: { ...commented('c2', 'c3'), id: 'other' } };
    expect(keepLook('acme', look('c1'))).toBe(true);
    expect(keepLook('acme', other)).toBe(true);
    expect(keptLooks('acme')).toEqual([other, look('c1')]);
    expect(keptLooks('acm')).toEqual([]);
    const { looked } = keptUnder('acme');
    for (const key of Object.keys(localStorage)) {
      expect(key.startsWith(looked.replace('…', ''))).toBe(true);
    }
    forgetLooks('acme');
    expect(localStorage).toHaveLength(0);
  });

  it('[PR64] of two pages are joined, and what one takes home the other’s stay', () => {
    keepLook('acme', look('c1'));
    keepLook('acme', look('c2'));
    const [both] = keptLooks('acme');
    expect(both?.unsent).toEqual(['c1', 'c2']);
    expect(both?.profile.events.map(({ id }) => id)).toEqual(['c1', 'c2']);
    forgetLook('acme', 'client', ['c2']);
    expect(keptLooks('acme')).toMatchObject([{ unsent: ['c1'] }]);
    forgetLook('acme', 'client', ['c1']);
    expect(localStorage).toHaveLength(0);
  });

  it.each([
    '{',
    '[]',
    'null',
    '{"at":"x"}',
    '{"at":"2026-01-01","from":"","unsent":[],"profile":{}}',
  ])('[PR64] are not made up of damaged text: %s', (text) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    localStorage.setItem('servitization:acme:looked:client', text);
    expect(keptLooks('acme')).toEqual([]);
    expect(warn).toHaveBeenCalled();
    expect(keepLook('acme', look('c1'))).toBe(true);
    expect(keptLooks('acme')).toEqual([look('c1')]);
    warn.mockRestore();
  });

  it('[PR64] where the browser keeps nothing, that is said', () => {
    vi.stubGlobal('localStorage', undefined);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(keepLook('acme', look('c1'))).toBe(false);
    expect(keptLooks('acme')).toEqual([]);
    forgetLook('acme', 'client');
    forgetLooks('acme');
    warn.mockRestore();
  });
});
