import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../..', import.meta.url));
const withoutEnding = (path: string): string =>
  path.replace(/\.css(\?.*)?$|(?<=\.module)\?.*$/, '');

const sheets = readdirSync(packages).flatMap((name) => {
  const src = join(packages, name, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.module.css')).map((file) => join(src, file));
});

const read = (sheet: string): string => readFileSync(sheet, 'utf8').replace(/\/\*.*?\*\//gs, '');

const isOfReport = (sheet: string): boolean => sheet.startsWith(join(packages, 'report'));

/** The report is a page of its own: its classes take no short name from those of the elements. */
const elementsFirst = (a: string, b: string): number =>
  Number(isOfReport(a)) - Number(isOfReport(b)) || (a < b ? -1 : 1);

/** Names of the classes in all CSS modules, in an order that is the same for every build. */
const names = sheets.sort(elementsFirst).flatMap((sheet) => {
  const classes = new Set(read(sheet).match(/(?<=\.)[a-z][\w-]*/gi));
  return [...classes].sort().map((name) => `${withoutEnding(relative(packages, sheet))} ${name}`);
});
const places = new Map(names.map((name, place) => [name, place]));

/**
 * Class names of two or three letters: in a shadow root nobody else reads them. The page's script
 * and a server must agree on them, so they follow from the sources alone.
 */
export function shortName(name: string, file: string): string {
  const place = places.get(`${withoutEnding(relative(packages, file))} ${name}`);
  if (place === undefined) throw new Error(`No class ${name} was found in ${file}`);
  return `s${place.toString(36)}`;
}
