import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { codeIn, runExample } from './examples.mjs';

const load = (name: string) => import(/* @vite-ignore */ name);
const readme = (name: string) =>
  readFileSync(new URL(`../packages/${name}/README.md`, import.meta.url), 'utf8');

/** What examples leave to the page that they are pasted into. */
const given = {
  location: { href: 'https://agency.example/page#top' },
  token: async () => 'secret',
  profile: {
    ...{ schema: 1, id: 'a', ratings: {}, chosen: {}, events: [], moments: [] },
    superseded: [],
  },
};

describe.each(['core', 'content', 'profile', 'tokens'])('the README of %s', (name) => {
  const examples = codeIn(readme(name), 'js', 'ts');

  it.each(examples.map((code, nth) => [nth + 1, code] as const))(
    'shows what runs, and what it says comes of it: %i',
    async (_, code) => {
      vi.stubGlobal('fetch', () => new Promise(() => {}));
      vi.spyOn(console, 'log').mockImplementation(() => {});
      const { checked, faults } = await runExample(code, load, given);
      expect(faults).toEqual([]);
      // A comment that is not held to would look as if it were.
      const comments = code.match(/(;|^) ?\/\/ .*$(\n *\/\/ .*$)*/gm)?.length ?? 0;
      expect(checked).toBe(comments);
      vi.unstubAllGlobals();
      vi.restoreAllMocks();
    },
  );
});

describe('an example is held to its comments:', () => {
  const run = (code: string) => runExample(code, async () => ({ two: 2 }));

  it('a wrong one is told', async () => {
    const { faults } = await run("import { two } from 'x';\nconsole.log(two); // 3");
    expect(faults).toEqual(['says 2, not 3']);
  });

  it('over several lines, and with parts left out', async () => {
    const { checked, faults } = await run("console.log({ a: 'bcd' });\n// { a:\n//   'b…' }");
    expect({ checked, faults }).toEqual({ checked: 1, faults: [] });
  });

  it('what throws fails', async () => {
    await expect(run('missing();')).rejects.toThrow('missing');
  });
});
