import type { Coverage } from './facts.ts';
import { components } from './snippets/react.ts';

type Tree = Readonly<Record<string, unknown>>;

/** Words that come later are a function of no value that gives more of them. */
const isLater = (value: unknown): value is () => Promise<Tree> =>
  typeof value === 'function' && value.length === 0 && /import\(|__vite/.test(`${value}`);

/** Every text by its path; a text with values is a function of them. */
async function textsOf(tree: unknown, path = ''): Promise<readonly (readonly [string, unknown])[]> {
  if (isLater(tree)) return textsOf(await tree(), path);
  if (typeof tree === 'string' || typeof tree === 'function') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  const inner = Object.entries(tree).map(([key, value]) => textsOf(value, `${path}.${key}`));
  return (await Promise.all(inner)).flat();
}

const wordsIn = async (name: string, locale: string): Promise<unknown> => {
  const module: Tree = await import(/* @vite-ignore */ `@servitization/${name}/${locale}`);
  return module[locale];
};

async function spokenBy(widget: string, locale: string): Promise<ReadonlyMap<string, unknown>> {
  const component = components[widget];
  if (!component) throw new Error(`${widget}: no component in snippets/react.ts`);
  const { package: from, words } = component;
  const parts = typeof words === 'string' ? [words] : Object.values(words);
  const trees = await Promise.all([
    wordsIn(`${from}/locales`, locale),
    ...parts.map((part) => wordsIn(`content/${part}`, locale)),
  ]);
  return new Map(await textsOf(trees));
}

/** Names, citations and single words may rightly be as in English; no sentence is. */
const isSentence = (text: string): boolean =>
  (text.match(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu) ?? []).length > 2;

/**
 * Whether a language says it itself. Of two functions nobody can say whether they say the same:
 * there, they count as translated.
 */
export const isTranslated = (theirs: unknown, english: unknown): boolean =>
  theirs !== undefined &&
  (typeof theirs === 'function' || theirs !== english || !isSentence(`${english}`));

/** How many of a widget's texts, and of its framework's, are there in each language. */
export async function coverageOf(
  widget: string,
  locales: readonly string[],
): Promise<Readonly<Record<string, Coverage>>> {
  const english = await spokenBy(widget, 'en');
  const entries = locales.map(async (locale): Promise<[string, Coverage]> => {
    const spoken = await spokenBy(widget, locale);
    const own = [...english].filter(
      ([path, text]) => locale === 'en' || isTranslated(spoken.get(path), text),
    );
    return [locale, { texts: english.size, translated: own.length }];
  });
  return Object.fromEntries(await Promise.all(entries));
}
