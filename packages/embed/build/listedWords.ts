import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin, transformWithOxc } from 'vite';

/** What `wordsInParts` made of the tracker's words for its start. */
const FIRST = /content\/src\/scaling\/([a-z]{2})\.ts\?first$/;
const keyed = fileURLToPath(new URL('../src/words/keyed.ts', import.meta.url));

type Keyed = Readonly<Record<string, object>>;

async function wordsIn(code: string, locale: string): Promise<Keyed> {
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return module[locale];
}

/** The texts of a record whose entries have one each. */
const listOf = (record: object, key: string): readonly string[] =>
  Object.entries(record).map(([id, entry]) => {
    const texts = Object.entries(entry);
    if (texts.length !== 1) throw new Error(`keyed.ts has one text for "${id}", its ${key}`);
    return Reflect.get(entry, key);
  });

/** Which text is whose is told by the order of ids, in every language that of English. */
async function checkOrder(words: Keyed, id: string): Promise<void> {
  const file = id.replace(/[a-z]{2}\.ts\?first$/, 'en.ts');
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  const english = await wordsIn(code, 'en');
  for (const part of ['steps', 'phases', 'activities']) {
    const [here, there] = [words[part], english[part]].map((one) => Object.keys(one ?? {}).join());
    if (here !== there) throw new Error(`${id} has its ${part} in another order than English`);
  }
}

/**
 * Sends names of steps, phases and activities of the tracker as lists: their ids are with the rules
 * that go by them, and needn't be sent twice.
 */
export const listedWords = (): Plugin => ({
  name: 'listed-words',
  enforce: 'pre',
  async transform(code, id) {
    const [, locale] = FIRST.exec(id) ?? [];
    if (!locale) return null;
    const { steps = {}, phases = {}, activities = {}, ...rest } = await wordsIn(code, locale);
    await checkOrder({ steps, phases, activities }, id);
    const listed = {
      ...{ steps: Object.values(steps), phases: listOf(phases, 'name') },
      activities: listOf(activities, 'short'),
    };
    return [
      `import { keyed } from '${keyed}';`,
      `export const ${locale} = { ...keyed(${JSON.stringify(listed)}), ...${JSON.stringify(rest)} };`,
    ].join('\n');
  },
});
