import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { expect, test } from '@playwright/test';
import { published } from '@servitization/tooling/manifests';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

interface Packed {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

const packages = published();
let folder: string;
let packed: ReadonlyMap<string, Packed>;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const names = packages.flatMap(({ name }) => ['-w', name]);
  const args = ['pack', '--json', '--silent', '--pack-destination', folder, ...names];
  const { stdout, status, stderr } = spawnSync('npm', args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(stderr);
  packed = new Map((JSON.parse(stdout) as Packed[]).map((one) => [one.name, one]));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

function tarball(name: string): Buffer {
  const { filename } = packed.get(name) as Packed;
  return readFileSync(join(folder, basename(filename)));
}

const KIND = /(\.module\.(css|js)|\.d\.ts|\.js|\.tsx?)(\.map)?$/;

/** Kinds of code, as `dist/parts/*.js`; all else by its name. */
function kindOf(path: string): string {
  const [kind] = path.match(KIND) ?? [];
  return kind ? `${path.slice(0, path.lastIndexOf('/') + 1)}*${kind}` : path;
}

test('what is packed is code, types, styles, licence and README, and nothing of the workshop', () => {
  for (const { name, folder: at } of packages) {
    const { files } = packed.get(name) as Packed;
    const kinds = [...new Set(files.map(({ path }) => kindOf(path)))].sort();
    expect.soft(kinds, name).toEqual(expect.arrayContaining(['LICENSE', 'README.md']));
    expect.soft(`${kinds.join('\n')}\n`, name).toMatchSnapshot([`${basename(at)}.files.txt`]);
  }
});

test('publint finds nothing in the tarballs', async () => {
  for (const { name } of packages) {
    const bytes = new Uint8Array(tarball(name));
    const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
    expect
      .soft(
        messages.map((each) => formatMessage(each, pkg)),
        name,
      )
      .toEqual([]);
  }
});

/** The packages are ES modules, for what resolves `exports`: TypeScript of today and bundlers. */
const concerns = (problem: Problem): boolean =>
  !('resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind)) &&
  !('resolutionOption' in problem && problem.resolutionOption === 'node10');

/** What has types: neither style sheets nor data. A star is filled in with the files there are. */
function entriesOf(name: string, exports: Readonly<Record<string, unknown>>): string[] {
  const { files } = packed.get(name) as Packed;
  return Object.entries(exports).flatMap(([entry, target]) => {
    if (/\.(css|json)$/.test(entry)) return [];
    if (!entry.includes('*')) return [entry];
    const [before, after] = (target as { types: string }).types.slice(2).split('*') as [
      string,
      string,
    ];
    return files
      .filter(({ path }) => path.startsWith(before) && path.endsWith(after))
      .map(({ path }) => path.slice(before.length, -after.length))
      .filter((star) => !star.includes('/'))
      .map((star) => entry.replace('*', star));
  });
}

test('the types are right for who imports any entry', async () => {
  test.setTimeout(180_000);
  for (const { name, manifest } of packages) {
    const analysis = await checkPackage(
      createPackageFromTarballData(new Uint8Array(tarball(name))),
      {
        entrypoints: entriesOf(name, manifest.exports),
      },
    );
    expect.soft(analysis.types, name).toBeTruthy();
    const problems = 'problems' in analysis ? analysis.problems.filter(concerns) : [];
    expect.soft(problems, name).toEqual([]);
  }
});

interface Declaration {
  readonly tagName: string;
  readonly attributes: readonly { name: string; type: { text: string }; default?: string }[];
  readonly events: readonly { name: string }[];
  readonly slots: readonly { name: string }[];
  readonly cssParts: readonly { name: string }[];
  readonly cssProperties: readonly { name: string }[];
}

/** Names and values of an element, without the words that describe them. */
function linesOf({ tagName, attributes, ...lists }: Declaration): string[] {
  const { events, slots, cssParts: parts, cssProperties: properties } = lists;
  const names = Object.entries({ events, slots, parts, properties }).map(
    ([what, all]) => `  ${what}: ${all.map(({ name }) => name || '(default)').join(', ')}`,
  );
  const taken = attributes.map(
    ({ name, type, default: fallback }) =>
      `  ${name}: ${type.text}${fallback ? ` = ${fallback}` : ''}`,
  );
  return [`<${tagName}>`, ...taken, ...names, ''];
}

test('the elements take and tell what they did before: `npm run reports` where more is meant', () => {
  const at = packages.find(({ name }) => name === '@servitization/embed')?.folder ?? '';
  const { modules } = JSON.parse(readFileSync(join(at, 'dist/custom-elements.json'), 'utf8'));
  const all: Declaration[] = modules.flatMap((one: { declarations: unknown }) => one.declarations);
  expect(all.flatMap(linesOf).join('\n')).toMatchSnapshot(['elements.txt']);
});
