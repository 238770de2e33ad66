import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { init, parse } from 'es-module-lexer';

await init;

/**
 * @typedef {object} Budget
 * @property {{ name: string, loads: string[], beyond?: string[], limit: number | Record<string, number>
 *   }[]} pages what a page asks for by itself; what these files import statically is added, and what
 *   another page `beyond` which it is loads already is left out. A `*` stands for the hash in a name,
 *   `{}` for each language that there is a limit of.
 * @property {Record<string, number>} files pattern of a file's path -> limit. All in bytes, brotli.
 *
 * @typedef {{ name: string, language?: string, bytes: number, limit: number }} Row
 */

/** What a good server sends: brotli at its best. */
export const brotli = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
export const brotliSize = (content) => brotli(content).length;

const matches = (pattern, path) => {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]*')}$`).test(path);
};

/** Files that this one can't run without: its static imports within the folder. */
function importsOf(path, files) {
  const [imports] = parse(files.get(path));
  return imports
    .filter(({ d, n }) => d === -1 && n?.startsWith('.'))
    .map(({ n }) => posix.join(posix.dirname(path), n))
    .filter((imported) => files.has(imported));
}

function withImports(paths, files) {
  const all = new Set(paths);
  for (const path of all) for (const imported of importsOf(path, files)) all.add(imported);
  return [...all];
}

/** A page for each language that it has a limit of. */
function inLanguages({ limit, ...page }) {
  if (typeof limit === 'number') return [{ ...page, limit }];
  return Object.entries(limit).map(([language, ofIt]) => {
    const named = (patterns) => patterns?.map((pattern) => pattern.replaceAll('{}', language));
    const { loads, beyond } = page;
    return { ...page, language, loads: named(loads), beyond: named(beyond), limit: ofIt };
  });
}

/**
 * Holds built files to their budget.
 *
 * @param {Map<string, string>} files path in the folder -> content
 * @param {Budget} budget
 * @returns {{ files: Row[], pages: Row[], faults: string[] }} no faults: all is well
 */
export function measure(files, budget) {
  const faults = [];
  const bytes = new Map([...files].map(([path, text]) => [path, brotliSize(text)]));
  const found = (pattern) => {
    const paths = [...files.keys()].filter((path) => matches(pattern, path));
    if (paths.length === 0) faults.push(`${pattern}: no built file has this name`);
    return paths;
  };
  const rows = Object.entries(budget.files).flatMap(([pattern, limit]) =>
    found(pattern).map((name) => ({ name, bytes: bytes.get(name), limit })),
  );
  for (const path of files.keys()) {
    const limits = rows.filter(({ name }) => name === path).length;
    if (limits !== 1) faults.push(`${path}: ${limits ? 'more than one limit' : 'no limit'}`);
  }
  const pages = budget.pages.flatMap(inLanguages).map(({ loads, beyond = [], ...row }) => {
    const known = withImports(beyond.flatMap(found), files);
    const paths = withImports(loads.flatMap(found), files).filter((path) => !known.includes(path));
    return { ...row, bytes: paths.reduce((sum, path) => sum + bytes.get(path), 0) };
  });
  for (const { name, language, bytes: size, limit } of [...rows, ...pages]) {
    const what = language ? `${name} (${language})` : name;
    if (size > limit) faults.push(`${what}: ${size} bytes, ${size - limit} over its limit`);
  }
  return { files: rows, pages, faults };
}
