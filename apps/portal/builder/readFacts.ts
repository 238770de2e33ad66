import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementSchema } from '@servitization/embed/attributes';
import { locales } from '../site/locales.ts';
import { texts } from '../texts/index.ts';
import { coverageOf } from './coverage.ts';
import type { Facts, ScriptFacts, WidgetFacts } from './facts.ts';
import { widgetName } from './sheet.ts';

/** What the script's build says of itself. */
interface Manifest {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly integrity: string; readonly brotli: number }>>;
}

interface Element {
  readonly name: string;
  readonly attributes: ElementSchema;
  readonly loads: Readonly<Record<string, readonly string[]>>;
}

const read = <T>(name: string): T => {
  const file = createRequire(import.meta.url).resolve(`@servitization/embed/${name}`);
  return JSON.parse(readFileSync(file, 'utf8'));
};

const weightOf = (files: Manifest['files'], loads: readonly string[]): number =>
  loads.reduce((sum, name) => {
    const file = files[name];
    if (!file) throw new Error(`manifest.json: no ${name}, which an element loads`);
    return sum + file.brotli;
  }, 0);

/** A script by its three names: the two that are for hosts have the same content, or nearly. */
function scriptOf({ files }: Manifest, name: string): ScriptFacts {
  const { integrity, brotli } = files[name] ?? {};
  const pinned = Object.keys(files).find(
    (file) => file !== name && !file.includes('/') && files[file]?.integrity === integrity,
  );
  const followed = Object.keys(files).find(
    (file) => /^v\d+\//.test(file) && file.endsWith(`/${name}`),
  );
  if (!integrity || !brotli || !pinned || !followed)
    throw new Error(`manifest.json: no ${name} to pin and to follow`);
  return { followed, pinned, integrity, brotli };
}

async function widgetOf(id: string, element: Element, manifest: Manifest): Promise<WidgetFacts> {
  const spoken = Object.keys(element.loads);
  const each = <T>(make: (locale: string) => T) =>
    Object.fromEntries(spoken.map((locale) => [locale, make(locale)]));
  const titleIn = (locale: string) => {
    const known = locales.find((one) => one === locale) ?? 'en';
    return widgetName(texts[known].builder, id).replaceAll('\u00AD', '');
  };
  return {
    name: element.name,
    attributes: element.attributes,
    titles: each(titleIn),
    weights: each((locale) => weightOf(manifest.files, element.loads[locale] ?? [])),
    coverage: await coverageOf(id, spoken),
  };
}

/**
 * All that the builder knows of the script, read from what its build has left.
 *
 * @throws {Error} where the script isn't built, or its list lacks a file
 */
async function readFacts(): Promise<Facts> {
  const manifest = read<Manifest>('manifest.json');
  const elements = Object.entries(read<Readonly<Record<string, Element>>>('elements.json'));
  const widgets = await Promise.all(
    elements.map(async ([id, element]) => [id, await widgetOf(id, element, manifest)] as const),
  );
  return {
    version: manifest.version,
    widgets: Object.fromEntries(widgets),
    elements: scriptOf(manifest, 'servitization.js'),
    frames: scriptOf(manifest, 'servitization-frame.js'),
  };
}

/** Read while this module is: what has imported it may be gone once it is there. */
export const facts: Facts = await readFacts();
