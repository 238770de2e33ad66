import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { published } from '@servitization/tooling/manifests';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const guides = join(root, '.storybook/guides');

/** A text of the documentation, as whoever reads no page of script gets it. */
interface Doc {
  /** Within the folder of the site: `docs/packages/core.md`. */
  readonly file: string;
  readonly title: string;
  /** The first sentence. */
  readonly about: string;
  readonly text: string;
}

/** A piece of code as it stands, else what only Storybook reads: imports, and elements of its own. */
const OF_STORYBOOK = /^(```[\s\S]*?^```$)|^(?:import .*|<\/?[A-Z][^>]*>)\n+/gm;

const firstSentence = (text: string): string =>
  text
    .split('\n\n')
    .slice(1)
    .find((paragraph) => /^\w/.test(paragraph))
    ?.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .match(/^.*?\.(?= |$)/)?.[0] ?? '';

function docOf(file: string, text: string): Doc {
  const [, title = ''] = text.match(/^# (.+)$/m) ?? [];
  return { file, title, about: firstSentence(text), text };
}

const guideOf = (name: string): Doc =>
  docOf(
    `docs/guides/${basename(name, '.mdx')}.md`,
    readFileSync(join(guides, name), 'utf8')
      .replace(OF_STORYBOOK, (_, code: string | undefined) => code ?? '')
      .replaceAll('](?path=', '](/catalogue/?path='),
  );

const PACKAGE_LINK = /\]\(\.\.\/([\w-]+)\/README\.md/g;
/** Files of the repository that the site doesn’t have keep their text and lose their link. */
const OTHER_LINK = /\[([^\]]+)\]\((?!https?:|#|\.\/[a-z-]+\.md)[^)]+\)/g;

const readmeOf = (folder: string): Doc =>
  docOf(
    `docs/packages/${basename(folder)}.md`,
    readFileSync(join(folder, 'README.md'), 'utf8')
      .replace(PACKAGE_LINK, '](./$1.md')
      .replace(OTHER_LINK, '$1')
      .replaceAll('](./', ']('),
  );

const lineOf = ({ file, title, about }: Doc): string => `- [${title}](/${file}): ${about}`;

const isOf = (folder: string) => (doc: Doc) => doc.file.startsWith(`docs/${folder}/`);

/** The list that machines begin with, as llmstxt.org describes it. */
const listOf = (docs: readonly Doc[]): string => `# Servitization Kit

> Research on how small industrial firms sell digital services abroad, made into widgets for any web page: custom elements by one script tag, and React packages. Nothing is sent anywhere; one JSON document a company is kept in its own browser.

Elements take \`profile\` (name of the document that widgets share), \`locale\` (\`en\`, \`sv\`, \`fi\`, \`de\`) and the attributes that \`/embed/custom-elements.json\` declares. The script is \`/embed/v1/servitization.js\`; \`/embed/manifest.json\` has hashes and weights.

## Guides

${docs.filter(isOf('guides')).map(lineOf).join('\n')}

## Packages

${docs.filter(isOf('packages')).map(lineOf).join('\n')}

## Data

- [custom-elements.json](/embed/custom-elements.json): every element with attributes, properties, events, slots, parts and custom properties.
- [manifest.json](/embed/manifest.json): every file of the script with its hash and its weight.
- [Embed builder](/builder/): writes the lines to paste, for people.
`;

/** All texts that the site serves as they are. */
export function plainDocs(): readonly { readonly file: string; readonly text: string }[] {
  const docs = [
    ...readdirSync(guides).sort().map(guideOf),
    ...published().map(({ folder }) => readmeOf(folder)),
  ];
  return [{ file: 'llms.txt', text: listOf(docs) }, ...docs];
}

/** Leaves the documentation beside the site as plain text, with a list of it for machines. */
export const plainDocumentation = (): Plugin => ({
  name: 'plain-documentation',
  apply: 'build',
  generateBundle() {
    for (const { file, text } of plainDocs())
      this.emitFile({ type: 'asset', fileName: file, source: text });
  },
});
