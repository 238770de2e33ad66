import { jsonText, type Profile } from '@servitization/profile';
import { toFragment } from '@servitization/profile/share';
import { describe, expect, it, vi } from 'vitest';
import { complete } from '../../../examples/index.ts';
import { read } from './documents.ts';

const file = (content: BlobPart) => ({ file: new File([content], 'a.servitization.json') });
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
    ['JSON with a version that never was', '{"schema":0,"name":"package"}', 'no-document'],
  ])('%s is refused with the reason', async (_, content, problem) => {
    expect(await read(file(content))).toMatchObject({ ok: false, problem });
  });

  it.each([undefined, '1', 0])(
    'a file whose only fault is its version, %j, opens',
    async (schema) => {
      const reading = await read(file(`\uFEFF${JSON.stringify({ ...complete, schema })}`));
      expect(reading).toMatchObject({ ok: true, profile: complete, leftOut: [{ path: 'schema' }] });
    },
  );

  it('a key that stands twice takes nothing away, and is told', async () => {
    const text = jsonText(complete).replace(/}$/, ', "ratings": {"self": {}}}');
    const reading = await read(file(text));
    expect(reading).toMatchObject({ ok: true, profile: complete, leftOut: [{ path: 'ratings' }] });
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

  it('a file of a newer version opens, as far as it is understood, with its text as it was', async () => {
    const newer = jsonText({ ...complete, schema: 2, weather: 'fine' });
    const reading = await read(file(newer));
    expect(reading).toMatchObject({ ok: true, profile: complete, newer });
  });

  it('a link of a newer version does, too', async () => {
    const newer = { ...complete, schema: 2, weather: 'fine' };
    const fragment = await toFragment(newer as unknown as Profile);
    expect(await read({ fragment })).toMatchObject({
      ...{ ok: true, profile: complete, newer: jsonText(newer) },
    });
  });

  it('a file that was cut off opens with all that stands before', async () => {
    const text = jsonText(complete);
    const reading = await read(file(text.slice(0, -1)));
    expect(reading).toMatchObject({ ok: true, profile: complete });
    if (reading.ok) expect(reading.leftOut[0]).toMatchObject({ path: 'profile', code: 'missing' });
    const foreign = await read(file('{"name":"package","version":"1'));
    expect(foreign).toMatchObject({ problem: 'not-json' });
  });

  it('a damaged link is not picked to pieces', async () => {
    const broken = { ...complete, events: [7] };
    const fragment = await toFragment(broken as unknown as Profile);
    expect(await read({ fragment })).toMatchObject({ ok: false, problem: 'bad-link' });
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
