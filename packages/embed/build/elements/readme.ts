import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a README says is what editors say: descriptions are read from the tables there. */
const read = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${name}/README.md`, import.meta.url)), 'utf8');

/** A link in a README leads nowhere from an editor's tooltip. */
const withoutLinks = (text: string): string => text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');

const isRow = (line: string): boolean => line.startsWith('|') && !/^\|[\s:|-]+\|$/.test(line);

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, line.lastIndexOf('|'))
    .split(/(?<!\\)\|/)
    .map((cell) => withoutLinks(cell.trim()));

/**
 * Rows of the first table under a heading, without its head.
 *
 * @param heading as it is written, `### Parts`
 * @throws {Error} where the README has no such table
 */
export function tableUnder(name: string, heading: string): readonly (readonly string[])[] {
  const [, section = ''] = read(name).split(`\n${heading}\n`);
  const [before = ''] = section.split(/\n#+ /);
  const rows = before.split('\n').filter(isRow).map(cellsOf);
  if (rows.length < 2) throw new Error(`packages/${name}/README.md has no table under ${heading}`);
  return rows.slice(1);
}

/** Name -> description: the code in the first cell, the words of the last. */
export function wordsUnder(
  name: string,
  heading: string,
  column: number,
): Readonly<Record<string, string>> {
  const rows = tableUnder(name, heading).map((cells) => {
    const [, key = ''] = cells[0]?.match(/^`([^`]+)`/) ?? [];
    return [key, cells[column] ?? ''] as const;
  });
  return Object.fromEntries(rows);
}
