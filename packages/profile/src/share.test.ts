import { deflateRawSync } from 'node:zlib';
import { InputError } from '@servitization/core';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { complete, twoYears } from '../../../examples/index.ts';
import { rate, setName } from './edits.ts';
import { emptyProfile } from './profile.ts';
import { fromFragment, isShared, toFragment } from './share.ts';

const MARK = 'servitization=1.';
const packed = (text: string | Buffer): string =>
  MARK + deflateRawSync(text, { level: 9 }).toString('base64url');
const issueOf = async (fragment: string) => {
  const read = await fromFragment(fragment);
  return read.ok ? 'read' : read.issues.map(({ path, code }) => `${path} ${code}`).join();
};
const stamp = { at: '2026-01-01T00:00:00.000Z-0000', by: 'me' };

describe('share links', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('[PR42] bring a document back as it was', async () => {
    for (const profile of [emptyProfile('a'), complete, twoYears]) {
      const fragment = await toFragment(profile);
      expect(fragment).toMatch(/^servitization=1[.][\w-]+$/);
      expect(isShared(fragment) && isShared(`#${fragment}`)).toBe(true);
      expect(await fromFragment(`#${fragment}`)).toEqual({ ok: true, profile });
    }
  });

  it('[PR42] carry any name and note there is', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, text, async (name, note) => {
        const named = setName(emptyProfile('a'), name, stamp);
        const profile = rate(named, 'q', { level: 2, note }, stamp);
        expect(await fromFragment(await toFragment(profile))).toEqual({ ok: true, profile });
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['another fragment of the page', 'section-2', 'link unknown'],
    ['nothing after the mark', MARK, 'link type'],
    ['letters that base64 hasn’t', `${MARK}a b!`, 'link type'],
    ['what was never packed', `${MARK}AAAA`, 'link type'],
    ['packed text that is no JSON', packed('hello'), 'link type'],
    ['packed bytes that are no text', packed(Buffer.from([0xff, 0xfe])), 'link type'],
    ['JSON that is no document', packed('[]'), 'profile type'],
    ['a newer document', packed('{"schema":2}'), 'schema range'],
    ['a fragment without end', MARK + 'A'.repeat(1_000_001), 'link range'],
    ['a small fragment that unpacks to 50 MB', packed(Buffer.alloc(50_000_000, 48)), 'link range'],
  ])('[PR43] %s is told and harms nothing', async (_, fragment, said) => {
    expect(await issueOf(fragment)).toBe(said);
  });

  it('[PR43] very deep JSON is refused', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(await issueOf(packed(deep))).not.toBe('read');
  });

  it('[PR43] a link cut off anywhere never reads as another document', async () => {
    const fragment = await toFragment(complete);
    await fc.assert(
      fc.asyncProperty(fc.nat(fragment.length - 1), async (end) => {
        expect(await issueOf(fragment.slice(0, end))).not.toBe('read');
      }),
      { numRuns: 60 },
    );
  });

  it('[PR44] are refused for a document that is too large', async () => {
    // Random text can't be packed.
    const note = () => fc.sample(fc.base64String({ minLength: 9_000, maxLength: 9_996 }), 1)[0];
    const changes = Array.from({ length: 130 }, (_, index) => [`q${index}`, note() ?? ''] as const);
    const large = changes.reduce(
      (profile, [id, said]) => rate(profile, id, { level: 1, note: said }, stamp),
      emptyProfile('a'),
    );
    await expect(toFragment(large)).rejects.toMatchObject({ path: 'profile', code: 'range' });
  });

  it('[PR44] are refused in words where the browser can’t pack', async () => {
    const fragment = await toFragment(complete);
    vi.stubGlobal('CompressionStream', undefined);
    vi.stubGlobal('DecompressionStream', undefined);
    await expect(toFragment(complete)).rejects.toBeInstanceOf(InputError);
    expect(await issueOf(fragment)).toBe('browser missing');
  });
});
