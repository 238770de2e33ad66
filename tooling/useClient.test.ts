import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { published } from './manifests.mjs';

const house = fileURLToPath(new URL('../', import.meta.url));
const HOOK = /\b(use[A-Z]\w*|createContext)(<[^(]*>)?\(/;
const SAYS_SO = /^(\/\*[\s\S]*?\*\/\s*)?['"]use client['"];/;

const withHooks = (code: string) => HOOK.test(code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));

/** Files of a folder that use hooks -> do they say it? */
function filesIn(folder: string, isCode: RegExp): readonly [string, boolean][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => isCode.test(file) && !/\.(test|stories)\./.test(file))
    .map((file) => [join(folder, file), readFileSync(join(folder, file), 'utf8')] as const)
    .filter(([, code]) => withHooks(code))
    .map(([file, code]) => [relative(house, file), SAYS_SO.test(code)]);
}

// The elements are for browsers; only what has React for a peer comes into a component of a server.
const forReact = published().filter(
  ({ manifest }) => manifest.peerDependencies?.react && manifest.name !== '@servitization/embed',
);

test.each(forReact.map(({ folder }) => [relative(house, folder), folder]))(
  'every file of %s with hooks says "use client", so that a component of a server may take it',
  (_, folder) => {
    const files = filesIn(join(folder, 'src'), /\.tsx?$/);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter(([, says]) => !says)).toEqual([]);
  },
);

test('a hook with a type is seen, and one in a comment is not', () => {
  expect(withHooks('const input = useRef<HTMLInputElement>(null);')).toBe(true);
  expect(withHooks('// as useRef() does')).toBe(false);
});
