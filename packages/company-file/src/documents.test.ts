import { jsonText } from '@servitization/profile';
import { toFragment } from '@servitization/profile/share';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { complete } from '../../../examples/index.ts';
import { read } from './documents.ts';
import { jsonFault } from './jsonFault.ts';

const file = (content: BlobPart) => ({ file: new File([content], 'a.servitization.json') });
const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('what users hand over', () => {
  it('a file that was downloaded opens as it was', async () => {
    const reading = await read(file(jsonText(complete)));
    expect(reading).toEqual({ ok: true, profile: complete, leftOut: [] });
  });

  it('an editor’s mark at the start of a file harms nothing', async () => {
    expect(await read(file(`\uFEFF${jsonText(complete)}`))).toMatchObject({ ok: true });
  });

  it('a link opens as a file does', async () => {
    const fragment = `#${await toFragment(complete)}`;
    expect(await read({ fragment })).toMatchObject({ ok: true, profile: complete });
  });

  it.each([
    ['no text', new Uint8Array([0xff, 0xd8, 0xff]), 'not-text'],
    ['no JSON', 'hello', 'not-json'],
    ['nothing at all', '', 'not-json'],
    ['JSON of something else', '{"name":"package"}', 'no-document'],
    ['a list', '[1]', 'no-document'],
    ['a file of a newer version', JSON.stringify({ ...complete, schema: 99 }), 'newer'],
  ])('%s is refused with the reason', async (_, content, problem) => {
    expect(await read(file(content))).toMatchObject({ ok: false, problem });
  });

  it('of a damaged file the good part opens, with what was left out', async () => {
    const damaged = {
      ...complete,
      chosen: { path: { value: [], at: 'never', by: '' } },
      ratings: { self: { ...complete.ratings.self, 'assess-digital-readiness': { level: 9 } } },
    };
    const reading = await read(file(JSON.stringify(damaged)));
    if (!reading.ok) throw new Error(reading.problem);
    const { 'assess-digital-readiness': _bad, ...good } = complete.ratings.self ?? {};
    expect(reading.profile.ratings.self).toEqual(good);
    expect(reading.leftOut.map(({ path }) => path).join(' ')).toMatch(
      /(?=.*chosen[.]path)(?=.*ratings[.]self[.]assess-digital-readiness)/,
    );
  });

  it('a file that is far too large is not even read', async () => {
    const large = { size: 20_000_001, arrayBuffer: vi.fn() };
    expect(await read({ file: large as unknown as File })).toMatchObject({ problem: 'too-large' });
    expect(large.arrayBuffer).not.toHaveBeenCalled();
  });

  it('a file that has gone is told to the user, and its cause to the console', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const gone = { size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await read({ file: gone as unknown as File })).toMatchObject({ problem: 'failed' });
    expect(error).toHaveBeenCalled();
    error.mockRestore();
  });

  it('a broken link is refused', async () => {
    expect(await read({ fragment: '#servitization=1.AAAA' })).toMatchObject({
      problem: 'bad-link',
    });
    expect(await read({ fragment: '#servitization=2.AAAA' })).toMatchObject({
      problem: 'bad-link',
    });
  });

  it('a file that was cut off says where', async () => {
    const reading = await read(file('{\n  "schema": 1,\n  "id": oops\n}'));
    expect(reading).toMatchObject({ problem: 'not-json', place: { line: 3, column: 9 } });
  });
});

describe('the place where a text stops being JSON', () => {
  it('is found exactly where there is one', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', ' ', '-', 'null', '\\');
    const broken = fc
      .tuple(fc.json(), fc.nat(), piece, fc.nat(2))
      .map(([text, seed, mark, cut]) => {
        const place = seed % (text.length + 1);
        return text.slice(0, place) + mark + text.slice(place + cut);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken, fc.string()), (text) => {
        expect(jsonFault(text) === undefined).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('comes after a beginning that could go on', () => {
    expect(jsonFault('{"a": [1, 2}')).toBe(11);
    expect(jsonFault('[1, 2')).toBe(5);
    expect(jsonFault('[1] 2')).toBe(4);
    expect(jsonFault('{"a" 1}')).toBe(5);
  });

  it('is found however deep it lies', () => {
    expect(jsonFault('['.repeat(1_000_000))).toBe(1_000_000);
  });
});
